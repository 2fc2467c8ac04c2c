import BriefModel
import Extraction
import Lexicon

/// A doubt in words, for the terminal.
extension Doubt {
  /// What is doubtful, in one line.
  func summary(_ lexicon: Lexicon) -> String {
    switch subject {
    case .figure(let fact): "\(fact.words) may be read wrong: \(fact.reading.words)"
    case .clash(let first, let second): "\(first.words) contradicts \(second.words) in “\(second.quote)”"
    case .damage(let correction, _): "“\(correction.printed)” is damaged: \(correction.why)"
    case .place(let guess): guess.words(lexicon)
    }
  }

  /// The sentences it is about, with the words in question marked.
  func sentences(_ mark: (String) -> String) -> [String] {
    switch subject {
    case .figure(let fact): [fact.sentence(mark, in: brief)]
    case .clash(let first, let second): [first.sentence(mark, in: brief), second.sentence(mark, in: brief)]
    case .damage(let correction, let sentence): [sentence.marking(correction.printed, mark)]
    case .place(let guess): [guess.words.marking(guess.name, mark)]
    }
  }

  /// What was read, and why it is asked, a line each.
  func explanation(_ lexicon: Lexicon) -> [String] {
    switch subject {
    case .figure(let fact):
      ["read as: \(fact.words)", "         \(fact.details(in: brief, lexicon))", "asked because \(fact.reading.words)"]
    case .clash(let first, let second):
      ["first:  \(first.words)", "second: \(second.words)", "asked because both are of the same thing, and differ"]
    case .damage(let correction, _): ["found damaged: \(correction.why)"]
    case .place(let guess): [guess.words(lexicon)]
    }
  }
}

extension PlaceGuess {
  fileprivate func words(_ lexicon: Lexicon) -> String {
    if let code { return "\(name) was taken for \(lexicon.path(of: code)); \(others.count) more may be called so" }
    return "\(others.count) divisions may be called \(name), and the text does not say which it is about"
  }
}

extension Fact {
  /// "55 辆 of 校车 in 2024"
  var words: String {
    let value = quantity.to.map { "\(quantity.value.plain)–\($0.plain)" } ?? quantity.value.plain
    let from = quantity.from.map { "from \($0.plain) to " } ?? ""
    let bound = quantity.qualifier == .exact ? "" : " (\(quantity.qualifier.rawValue))"
    return "\(from)\(value) \(quantity.unit)\(bound) of \(label)\(period.map { " in \($0)" } ?? "")".printable
  }

  /// Its fields as a sidecar names them; nil for what there is not.
  var fields: [(name: String, value: String?)] {
    [
      ("label", label), ("value", quantity.value.plain), ("from", quantity.from?.plain), ("to", quantity.to?.plain),
      ("unit", quantity.unit), ("qualifier", quantity.qualifier.rawValue), ("kind", quantity.kind.rawValue),
      ("period", period?.description), ("place", place), ("part-of", partOf), ("baseline", baseline),
      ("indicator", indicator),
    ]
  }

  /// What else was read, for whoever has to judge it.
  fileprivate func details(in brief: Brief, _ lexicon: Lexicon) -> String {
    let code = place ?? brief.place
    return [
      quantity.kind.rawValue, period == nil ? "no time" : nil,
      code.map { "place \(lexicon.path(of: $0))" } ?? "no place",
      indicator.flatMap { lexicon.indicators[$0] }.map { "compared as \($0.name)" }, partOf.map { "part of \($0)" },
      baseline.map { "against \($0)" },
    ].compactMap { $0 }.joined(separator: ", ").printable
  }

  /// The sentence with the figure marked in it.
  fileprivate func sentence(_ mark: (String) -> String, in brief: Brief) -> String {
    guard brief.blocks.indices.contains(block) else { return sentence.printable }
    let text = Array(brief.blocks[block].text.utf8)
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return sentence.printable }
    let figure = String(decoding: text[range], as: UTF8.self)
    // The words right before it tell it from others of the same value.
    let before = String(String(decoding: text[..<range.lowerBound], as: UTF8.self).suffix(2))
    guard sentence.contains(before + figure) else { return sentence.marking(figure, mark) }
    return sentence.marking(before + figure) { _ in before.printable + mark(figure.printable) }
  }
}

extension FactReading {
  /// How often it is right, and what speaks against it.
  fileprivate var words: String {
    let often = "figures read like this are right in \(Int((confidence * 100).rounded())) of 100"
    return doubts.isEmpty ? often : "\(often); \(doubts.map(\.words).joined(separator: ", "))"
  }
}

extension String {
  /// Without what would move the cursor or turn the line around: a text is shown, and does nothing to the terminal.
  var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isShown ? $0 : "\u{FFFD}" }))
  }

  fileprivate func marking(_ words: String, _ mark: (String) -> String) -> String {
    guard let range = firstRange(of: words) else { return printable }
    return String(self[..<range.lowerBound]).printable + mark(words.printable)
      + String(self[range.upperBound...]).printable
  }
}

extension Unicode.Scalar {
  fileprivate var isShown: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}

extension Lexicon {
  /// 江苏省南京市鼓楼区
  func path(of code: String) -> String {
    (gazetteer.ancestors(of: code) + [gazetteer.division(code)].compactMap { $0 }).map(\.name).joined()
  }
}
