import BriefModel
import Editorial
import Extraction
import Lexicon

extension ReviewSession {
  /// What is typed at a question with set answers.
  ///
  /// - Returns: Nil where the question is passed over.
  /// - Throws: ``Leave``
  func choose(_ choices: [(key: String, meaning: String)]) throws -> String? {
    let all = choices + [("s", "skip it for now"), ("q", "leave")]
    for (key, meaning) in all {
      terminal.print("  \(key)\(String(repeating: " ", count: max(1, 4 - key.count)))\(meaning)")
    }
    while true {
      let answer = try line(">").lowercased()
      if answer == "q" { throw Leave() }
      if answer == "s" { return nil }
      if choices.contains(where: { $0.key == answer }) { return answer }
      terminal.print("  Type one of: \(all.map(\.key).joined(separator: ", "))")
    }
  }

  /// - Returns: Nil for an empty line, which takes the answer back.
  func words(_ question: String) throws -> String? {
    let line = try line(question)
    return line.isEmpty ? nil : line
  }

  /// - Throws: ``Leave``
  private func line(_ question: String) throws -> String {
    guard let line = terminal.ask(question) else { throw Leave() }
    return line
  }

  /// Whose answer it is, and why; nil where the editor takes it back.
  mutating func word(isReasoned: Bool) throws -> EditorsWord? {
    var why: String?
    if isReasoned {
      why = try words("  why, in a few words for the readers:")
      if why == nil { return nil }
    }
    if who == nil { who = try words("  your name, as readers will see it:") }
    return who.map { EditorsWord(who: $0, why: why) }
  }

  /// What is right instead of what was read.
  ///
  /// - Returns: Nil where nothing is.
  func change(of fact: Fact, in text: ReviewedText) throws -> [SidecarEntry.Key]? {
    terminal.print("  As it was read:")
    for (name, value) in fact.fields { terminal.print("    \(name): \((value ?? "~").printable)") }
    terminal.print("  Type what is right in the same way, a line each; an empty line ends.")
    var keys: [SidecarEntry.Key] = []
    while let line = try words("   ") {
      if let key = Self.key(line) { keys.append(key) } else { terminal.print("  Type it as above: value: 56") }
    }
    guard !keys.isEmpty else { return nil }
    let problems = FactChange.problems(of: keys, lexicon: text.reader.lexicon)
    if !problems.isEmpty { terminal.print("  Nothing is written, for:") }
    for problem in problems { terminal.print("  \(problem.message)\(problem.help.map { "; \($0)" } ?? "")") }
    return problems.isEmpty ? .change(keys) : nil
  }

  /// A colon of either width; `~` for a value that there is not.
  private static func key(_ line: String) -> SidecarEntry.Key? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let isText = { (character: Character) in !character.isWhitespace }
    let rest = line[line.index(after: colon)...]
    guard let first = rest.firstIndex(where: isText), let last = line[..<colon].lastIndex(where: isText) else {
      return nil
    }
    let value = rest[first...]
    return SidecarEntry.Key(String(line[...last]), value == "~" ? .none : .text(String(value)))
  }

  /// Writes answers into the sidecar, if the text can be read with them.
  func write(_ entries: [SidecarEntry], in text: ReviewedText) -> Bool {
    do throws(SourceFailure) {
      try SidecarFile.add(entries, beside: text.path, lexicon: text.reader.lexicon, reader: text.reader)
      terminal.print("  Written to \(SidecarFile.path(beside: text.path).printable)")
      return true
    } catch {
      terminal.print("  This could not be written:")
      for problem in error.problems { terminal.print(problem.description) }
      return false
    }
  }
}
