import BriefModel

extension TextMark {
  /// A text with fewer sections or characters is seen through without contents.
  private static let leastSections = 3
  private static let leastCharacters = 1_200

  private static func hasContents(_ brief: Brief) -> Bool {
    let sections = brief.blocks.count { if case .heading = $0.kind { true } else { false } }
    return sections >= leastSections
      && brief.blocks.reduce(0) { $0 + $1.text.unicodeScalars.count } >= leastCharacters
  }

  public static func figureID(_ fact: String) -> String { "f-" + fact }
  static func sentenceID(_ fact: String) -> String { "s-" + fact }

  /// The marks of a brief's figures and of the sentences around them, properly nested.
  ///
  /// A brief may have been read from a file that someone edited: a range that does not fit the text, or one that
  /// overlaps another, gives no mark.
  static func marks(of brief: Brief) -> [TextMark] {
    let byBlock = Dictionary(grouping: brief.facts) { $0.block }
    let headings = hasContents(brief)
    return brief.blocks.indices.flatMap { block -> [TextMark] in
      let text = brief.blocks[block].text.utf8
      let figures = byBlock[block].map { marks(of: $0, in: Array(text), block: block) } ?? []
      guard headings, case .heading = brief.blocks[block].kind, !text.isEmpty else { return figures }
      return [TextMark(kind: .heading, id: "h-\(block)", block: block, range: 0..<text.count)] + figures
    }
  }

  private static func marks(of facts: [Fact], in text: [UInt8], block: Int) -> [TextMark] {
    var figures: [(range: Range<Int>, ids: [String])] = []
    var sentences: [(range: Range<Int>, id: String)] = []
    for fact in facts.filter({ text.holds($0.range) }).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = figures.last, last.range.overlaps(fact.range) {
        if last.range == fact.range { figures[figures.count - 1].ids.append(fact.id) }
        continue
      }
      figures.append((fact.range, [fact.id]))
      if let last = sentences.last, last.range.upperBound > fact.range.lowerBound { continue }
      if let range = text.range(of: fact.sentence, around: fact.range) {
        sentences.append((range, sentenceID(fact.id)))
      }
    }
    let isCut = { (sentence: Range<Int>) in
      figures.contains { $0.range.overlaps(sentence) && $0.range.clamped(to: sentence) != $0.range }
    }
    let marks =
      figures.map { TextMark(kind: .figure($0.ids), id: figureID($0.ids[0]), block: block, range: $0.range) }
      + sentences.filter { !isCut($0.range) }.map {
        TextMark(kind: .sentence, id: $0.id, block: block, range: $0.range)
      }
    return inTextOrder(marks)
  }

  /// The outer before the inner: a heading holds sentences, a sentence figures.
  static func inTextOrder(_ marks: [TextMark]) -> [TextMark] {
    marks.sorted { left, right in
      if left.block != right.block { return left.block < right.block }
      if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
      if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
      return left.kind.depth < right.kind.depth
    }
  }
}

extension TextMark.Kind {
  fileprivate var depth: Int {
    switch self {
    case .heading: 0
    case .sentence: 1
    case .figure: 2
    }
  }
}

extension [UInt8] {
  /// Whether `range` lies in the text and cuts no character.
  func holds(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return false }
    let isContinued = { (index: Int) in index < count && self[index] & 0xC0 == 0x80 }
    return !isContinued(range.lowerBound) && !isContinued(range.upperBound)
  }

  /// Where `sentence` stands so that it holds `range`; nil where it does not.
  func range(of sentence: String, around range: Range<Int>) -> Range<Int>? {
    let needle = Array(sentence.utf8)
    guard !needle.isEmpty, needle.count <= count else { return nil }
    let first = Swift.max(0, range.upperBound - needle.count)
    let last = Swift.min(range.lowerBound, count - needle.count)
    guard first <= last else { return nil }
    let start = (first...last).last { self[$0] == needle[0] && self[$0..<($0 + needle.count)].elementsEqual(needle) }
    return start.map { $0..<($0 + needle.count) }
  }
}
