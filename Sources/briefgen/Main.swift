import ArgumentParser
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs the command line, with the exit codes this program promises: 0 all went well, 1 content was wrong, 2 the call was.
@main
enum Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try Briefgen.checkCommand(of: arguments)
      var command = try Briefgen.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as WrongCall {
      messages.print(error)
      exit(ExitCode.wrongCall.rawValue)
    } catch {
      let code = Briefgen.exitCode(for: error)
      let message = Briefgen.fullMessage(for: error)
      if code == .success {
        Console.print(message)
      } else if code == .validationFailure {
        // The parser begins with a capital, the program's own messages do not.
        Console.complain(message.hasPrefix("Error: ") ? "error: " + message.dropFirst("Error: ".count) : message)
        exit(ExitCode.wrongCall.rawValue)
      } else if !message.isEmpty {
        Console.complain(message)
      }
      exit(code.rawValue)
    }
  }

  /// Of a call that could not be read nobody knows what it says of colours.
  private static var messages: DiagnosticPrinter {
    DiagnosticPrinter(isColored: ColorMode.auto.isColored(stream: STDERR_FILENO))
  }
}

extension ExitCode {
  static let wrongContent = ExitCode(1)
  static let wrongCall = ExitCode(2)

  /// Every code that the program ends with.
  static let meanings: [(code: ExitCode, meaning: String)] = [
    (.success, "all went well"), (.wrongContent, "some content was wrong"), (.wrongCall, "the call was wrong"),
  ]
}
