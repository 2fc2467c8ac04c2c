import ArgumentParser

/// A page of the manual, in the man macros that groff and mandoc know (groff_man(7)).
struct ManualPage {
  /// Of its file.
  let name: String
  let text: String

  /// - Parameter commands: What the program can do, where this is the page of the program itself.
  init(of command: ProgramHelp.Command, among commands: [ProgramHelp.Command]) {
    let isProgram = command.superCommands == nil
    let title = ((command.superCommands ?? []) + [command.commandName]).joined(separator: "-")
    let discussion = Discussion(command.discussion ?? "")
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    var page = Roff()
    page.title(title, date: Briefgen.versionDate, version: "briefgen \(Briefgen.versionNumber)")
    page.section("NAME")
    page.raw("\(Roff.escaped(title)) \\- \(Roff.escaped(command.abstract ?? ""))")
    page.section("SYNOPSIS")
    page.raw(Roff.bold(title.replacing("-", with: " ")) + (isProgram ? " \\fIcommand\\fP" : ""))
    for argument in arguments { page.raw(argument.synopsis) }
    if !discussion.paragraphs.isEmpty {
      page.section("DESCRIPTION")
      page.paragraphs(discussion.paragraphs)
    }
    if isProgram {
      page.section("COMMANDS")
      for other in commands { page.item(Roff.bold(other.commandName), [other.abstract ?? ""]) }
    }
    page.section("OPTIONS")
    for argument in arguments { page.item(argument.heading, argument.paragraphs) }
    page.section("EXIT STATUS")
    for (code, meaning) in ExitCode.meanings {
      page.item(Roff.bold("\(code.rawValue)"), [meaning.prefix(1).uppercased() + meaning.dropFirst() + "."])
    }
    if !discussion.examples.isEmpty {
      page.section("EXAMPLES")
      page.example(discussion.examples)
    }
    page.section("SEE ALSO")
    let others = (isProgram ? [] : ["briefgen"]) + commands.map { "briefgen-\($0.commandName)" }.filter { $0 != title }
    page.raw(others.map { Roff.bold($0) + "(1)" }.joined(separator: ",\n"))
    name = "\(title).1"
    text = page.text
  }
}

/// The longer text of a command's help, whose examples stand indented below a heading of their own. What it says of the exit
/// status has its own part of the page.
private struct Discussion {
  var paragraphs: [String] = []
  var examples: [String] = []

  init(_ text: String) {
    for paragraph in text.split(separator: "\n\n") {
      if paragraph.hasPrefix("EXAMPLES:\n") {
        examples = paragraph.split(separator: "\n").dropFirst().map { String($0.drop { $0 == " " }) }
      } else if !paragraph.hasPrefix("Exit status: ") {
        paragraphs.append(String(paragraph))
      }
    }
  }
}

extension ProgramHelp.Argument {
  /// As it stands in the call.
  fileprivate var synopsis: String {
    let form = (preferred.map(Roff.bold) ?? "") + (preferred == nil || value.isEmpty ? "" : " ") + value
    return (isOptional ? "[\(form)]" : form) + (isRepeating ? " ..." : "")
  }

  /// All its names and its value.
  fileprivate var heading: String {
    let forms = spelled.sorted { $0.count < $1.count }.map(Roff.bold).joined(separator: ", ")
    return forms + (forms.isEmpty || value.isEmpty ? "" : " ") + value
  }

  fileprivate var paragraphs: [String] {
    let values = allValues.map { "Values: \($0.joined(separator: ", "))." }
    let standard = kind == .flag ? nil : defaultValue.map { "The default is \($0)." }
    return [[abstract, values, standard].compactMap { $0 }.joined(separator: " "), discussion].compactMap { $0 }
  }

  private var value: String { kind == .flag ? "" : Roff.italic(valueName ?? "value") }

  private var preferred: String? { spelled.max { $0.count < $1.count } }

  private var spelled: [String] {
    (names ?? []).map { ($0.kind == .long ? "--" : "-") + $0.name }
  }
}
