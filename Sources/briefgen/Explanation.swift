import BriefModel
import Extraction
import Lexicon

/// Puts into words how a number was read.
struct Explanation {
  private let lexicon: Lexicon
  /// Where editors' catalogues have the words that they had searched for.
  private let own: [OwnWord.Kind: [String: FilePosition]]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    own = Dictionary(grouping: lexicon.ownWords, by: \.kind).mapValues { words in
      Dictionary(words.map { ($0.text, $0.at) }) { first, _ in first }
    }
  }

  /// ", seeds/units.tsv:3"; nothing for a word of the tables.
  private func origin(of word: String, _ kind: OwnWord.Kind) -> String {
    guard let at = own[kind]?[word], let line = at.line else { return "" }
    return ", \(at.path):\(line)"
  }

  /// - Returns: Whether the text has a figure with this id.
  func print(figure id: String, of text: SourceNumbers) -> Bool {
    let own = text.numbers.filter { $0.figure == id }
    guard let first = own.first else { return false }
    for number in own { print(number, of: text) }
    let beside = text.numbers.filter { $0.line == first.line && $0.figure != id }
    if !beside.isEmpty { Console.print("beside it in line \(first.line):") }
    for number in beside { Console.print("  " + head(number)) }
    return true
  }

  func print(_ number: SourceNumbers.Number, of text: SourceNumbers) {
    Console.print("\(text.path):\(number.line):\(number.column): \(head(number))")
    let clause = [("clause", number.reading.clause), ("tokens", tokens(number.reading.tokens))]
    let lines =
      switch number.reading.outcome {
      case .fact(let fact, let evidence): clause + details(of: fact, evidence, number, in: text.path)
      case .rejected: clause
      }
    for (name, words) in lines where !words.isEmpty {
      Console.print("  \(name)\(String(repeating: " ", count: max(1, 11 - name.utf8.count)))\(words)")
    }
  }

  /// "12 is 12 所 of 新建学校", "2023 makes no figure: it says when"
  private func head(_ number: SourceNumbers.Number) -> String {
    switch number.reading.outcome {
    case .rejected(let why): "\(number.reading.text) makes no figure: it \(why)"
    case .fact(let fact, _):
      "\(number.reading.text) is \(fact.quantity.value.plain) \(fact.quantity.unit) of \(fact.label)"
    }
  }

  /// "投入 (verb) · 3.4亿 (number 340000000) · 元 (unit 元)"
  private func tokens(_ tokens: [ClauseToken]) -> String {
    tokens.map { token in
      guard token.kind != .words else { return token.text }
      let meaning = token.kind == .place ? token.meaning.map(division) : token.meaning
      let origin =
        switch token.kind {
        case .unit: origin(of: token.text, .unit)
        case .place: origin(of: token.text, .place)
        default: ""
        }
      return "\(token.text) (\(token.kind.rawValue)\(meaning.map { " " + $0 } ?? "")\(origin))"
    }.joined(separator: " · ")
  }

  private func details(
    of fact: Fact, _ evidence: FactEvidence?, _ number: SourceNumbers.Number, in path: String
  ) -> [(String, String)] {
    let edited = EditedParts(fact, path: path)
    let quantity = fact.quantity
    let ends = [("from", quantity.from), ("to", quantity.to)].compactMap { name, value in
      value.map { "\(name) \($0.plain)" }
    }
    let baseline = fact.baseline.map { ["against \($0)"] } ?? []
    return [
      ("label", "\(fact.label), by \(edited(\.label) ?? "\(fact.reading.rule.rawValue): \(fact.reading.rule.words)")"),
      ("kind", ([quantity.kind.rawValue, quantity.qualifier.rawValue] + ends + baseline).joined(separator: ", ")),
      ("period", period(of: fact, evidence, edited)), ("place", place(of: fact, evidence, number, edited)),
      ("part of", fact.partOf ?? ""), ("indicator", indicator(of: fact, evidence, edited)),
      ("theme", theme(of: fact, in: number.reading.clause)),
      ("confidence", confidence(of: fact.reading)),
      ("doubts", fact.reading.doubts.map(\.words).joined(separator: "; ")),
      ("editor", fact.editing?.words ?? ""), ("id", fact.id),
    ]
  }

  /// "seas, 海洋经济, by 海洋牧场, seeds/themes.tsv:1": where it is a phrase of an editor, and which.
  private func theme(of fact: Fact, in clause: String) -> String {
    guard let id = fact.theme else { return "none" }
    let name = lexicon.themes[id].map { ", \($0.name)" } ?? ""
    let phrase = lexicon.ownWords.first { word in
      word.kind == .themePhrase && clause.contains(word.text)
        && lexicon.themes.themes(of: word.text)?.contains { $0.id == id } ?? false
    }
    return id + name + (phrase.map { ", by \($0.text)\(origin(of: $0.text, .themePhrase))" } ?? "")
  }

  private func period(of fact: Fact, _ evidence: FactEvidence?, _ edited: EditedParts) -> String {
    if let editor = edited(\.period) { return "\(fact.period?.description ?? "none"), by \(editor)" }
    guard let period = fact.period else { return "none: the text gives none" }
    let words = evidence?.period.map { ": \($0)" } ?? ""
    return "\(period), by \(fact.reading.period.words)\(words)"
  }

  private func place(
    of fact: Fact, _ evidence: FactEvidence?, _ number: SourceNumbers.Number, _ edited: EditedParts
  ) -> String {
    let code = fact.place ?? number.articlePlace
    if let editor = edited(\.place) { return "\(code.map(division) ?? "none"), by \(editor)" }
    guard let code else { return "none: the text names no division" }
    let words = evidence?.place.map { ": \($0)" } ?? ""
    return "\(division(code)), by \(fact.reading.place.words)\(words)"
  }

  /// "370406 山亭区"
  private func division(_ code: String) -> String {
    lexicon.gazetteer.division(code).map { "\(code) \($0.name)" } ?? code
  }

  private func indicator(of fact: Fact, _ evidence: FactEvidence?, _ edited: EditedParts) -> String {
    let name = fact.indicator.flatMap { lexicon.indicators[$0] }.map { ", \($0.name)" } ?? ""
    if let editor = edited(\.indicator) { return "\(fact.indicator ?? "none")\(name), by \(editor)" }
    guard let id = fact.indicator else { return "none: no phrase of the catalogue speaks of it" }
    let phrase = evidence?.phrase.map { phrase in
      ", by the phrase \(phrase)\(origin(of: "\(phrase.indicator): \(phrase)", .indicatorPhrase))"
    }
    return "\(id)\(name)\(phrase ?? "")"
  }

  /// "0.72 (fair): odds 8.05 × 1.77 (rule noun-before) × 0.36 (doubt short-label)"
  private func confidence(of reading: FactReading) -> String {
    let odds = lexicon.readingOdds
    let factors = reading.traits.filter { odds.factor(of: $0) != 1 }.map { " × \(odds.factor(of: $0)) (\($0))" }
    return
      "\(reading.confidence) (\(ConfidenceBand(reading.confidence).rawValue)): odds \(odds.base)\(factors.joined())"
  }
}

/// What of a fact an editor wrote, and not the text.
private struct EditedParts {
  private let fact: Fact
  private let path: String

  /// - Parameter path: of the text.
  init(_ fact: Fact, path: String) {
    self.fact = fact
    self.path = path
  }

  /// "王敏, in seeds/report.yml"; nil for what is as it was read.
  func callAsFunction<Part: Equatable>(_ part: KeyPath<FactMeasure, Part>) -> String? {
    guard let editing = fact.editing, let read = editing.read,
      read[keyPath: part] != FactMeasure(of: fact)[keyPath: part]
    else { return nil }
    return "\(editing.by.editor), in \(SidecarFile.path(beside: path))"
  }
}

extension EditorsWord {
  fileprivate var editor: String { who ?? "an editor" }
}

extension FactEditing {
  /// "rejected by 王敏: 是编号"
  fileprivate var words: String {
    let read = read.map { ", read as \($0.quantity.text) \($0.quantity.unit) of \($0.label)" } ?? ""
    return "\(verdict.rawValue) by \(by.editor)\(read)\(by.why.map { ": \($0)" } ?? "")"
  }
}
