import ArgumentParser
import BriefModel
import Extraction
import Lexicon

/// Shows how the numbers of a text were read, and why some make no figure.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how each number of a text was read, or why it makes no figure.",
    discussion: """
      EXAMPLES:
        briefgen explain seeds/report.txt        every number of the text
        briefgen explain seeds/report.txt:21     the numbers of line 21
        briefgen explain seeds/report.txt 7cea6ed3   the figure with this id
      """)

  @Argument(help: ArgumentHelp("The text, with :LINE for one of its lines.", valueName: "FILE[:LINE]"))
  var place: String

  @Argument(help: ArgumentHelp("The id of a figure.", valueName: "ID"))
  var id: String?

  @Flag(name: .customLong("no-sidecar"), help: "Read the text alone, without what an editor says beside it.")
  var withoutSidecar = false

  func run() throws {
    let (path, line) = Self.split(place)
    do throws(SourceFailure) {
      let reader = SourceReader(lexicon: Lexicon(), readsSidecars: !withoutSidecar)
      let (source, numbers) = try reader.numbers(in: path)
      let positions = LinePositions(source.bytes)
      let chosen = numbers.map { (number: $0, at: positions.position(of: $0.source.start)) }.filter { number, at in
        if let line, at.line != line { return false }
        guard let id else { return true }
        if case .fact(let fact) = number.outcome { return fact.id == id }
        return false
      }
      guard !chosen.isEmpty else {
        throw SourceFailure(
          Diagnostic(
            .error, path: path, line: line,
            message: id.map { "no figure has the id \($0)" } ?? "no number stands here that belongs to an article"))
      }
      for (number, at) in chosen { Console.print(Self.words(number, "\(path):\(at.line):\(at.column)")) }
    } catch {
      for problem in error.problems { Console.complain(problem.description) }
      throw ExitCode.wrongContent
    }
  }

  /// "report.txt:21" is line 21 of report.txt; a name that only looks like it is left whole.
  private static func split(_ place: String) -> (path: String, line: Int?) {
    guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]), line > 0 else {
      return (place, nil)
    }
    return (String(place[..<colon]), line)
  }

  private static func words(_ number: NumberReading, _ place: String) -> String {
    switch number.outcome {
    case .rejected(let why):
      return "\(place): \(number.text) makes no figure: it \(why)\n  clause: \(number.clause)"
    case .fact(let fact):
      let quantity = fact.quantity
      let details = [
        ("kind", quantity.kind.rawValue), ("bound", quantity.qualifier.rawValue),
        ("from", quantity.from.map(plain)), ("to", quantity.to.map(plain)),
        ("period", fact.period?.description ?? "not given"), ("against", fact.baseline),
        ("place", fact.place ?? "the article's own"), ("part of", fact.partOf),
        ("indicator", fact.indicator ?? "none"), ("theme", fact.theme ?? "none"), ("id", fact.id),
      ].compactMap { name, value in value.map { "\(name) \($0)" } }
      let word = fact.editing.map { "\n  \($0.words)" } ?? ""
      return """
        \(place): \(number.text) is \(plain(quantity.value)) \(quantity.unit) of \(fact.label)
          \(details.joined(separator: ", "))
          clause: \(number.clause)\(word)
        """
    }
  }

  /// Without a decimal point where there are no decimals.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}

extension FactEditing {
  /// "rejected by 王敏: 是编号"
  fileprivate var words: String {
    let read = read.map { ", read as \($0.quantity.text) \($0.quantity.unit) of \($0.label)" } ?? ""
    return "\(verdict.rawValue) by \(by.who ?? "an editor")\(read)\(by.why.map { ": \($0)" } ?? "")"
  }
}
