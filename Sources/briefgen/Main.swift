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
    do {
      var command = try Briefgen.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as WrongCall {
      Console.complain("error: \(error.message)\(error.help.map { "\n  help: \($0)" } ?? "")")
      exit(ExitCode.wrongCall.rawValue)
    } catch {
      let code = Briefgen.exitCode(for: error)
      let message = Briefgen.fullMessage(for: error)
      if !message.isEmpty {
        if code == .success { Console.print(message) } else { Console.complain(message) }
      }
      exit(code == .validationFailure ? ExitCode.wrongCall.rawValue : code.rawValue)
    }
  }
}

extension ExitCode {
  static let wrongContent = ExitCode(1)
  static let wrongCall = ExitCode(2)
}
