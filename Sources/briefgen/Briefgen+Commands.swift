import ArgumentParser
import Editorial
import Publishing

extension Briefgen {
  /// Refuses a command that there is not: the parser would call its name an unexpected argument, and know no better one.
  static func checkCommand(of arguments: [String]) throws(WrongCall) {
    guard let name = arguments.first, !name.hasPrefix("-"), name != "help",
      !configuration.subcommands.contains(where: { $0._commandName == name })
    else { return }
    let help = Nearest.word(to: name, in: commands).map { "did you mean `briefgen \($0)`?" }
    throw WrongCall(
      "there is no command \"\(name)\"", help: help ?? "the commands are \(commands.joined(separator: ", "))")
  }

  /// The names of the commands, as help lists them.
  static var commands: [String] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
  }
}
