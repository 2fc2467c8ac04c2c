import Testing

@testable import Publishing

@Suite struct CharacterPairsTests {
  @Test(arguments: [
    ("t学校", ["学校 text"]),
    ("t学校\nh校学\nf#f-1 车校", ["学校 text", "校学 heading", "车校 figure"]),
    // One that stands in two fields, and one that no line holds.
    ("t学校\nh学校", ["学校 text heading"]),
    ("t一\nt二\t三", []),
    // Folded as what is typed is.
    ("t學校ＡbC", ["ab text", "bc text", "学校 text", "校a text"]),
    // Runs of digits, by two and by what stands behind them; full-width ones too.
    ("t区 原文", [" 原 text", "区  text", "原文 text"]),
    ("t98%", ["8% text", "98 text", "98+% text"]),
    ("t２０２5", ["02 text", "02+5 text", "20 text", "20+2 text", "20+25 text", "25 text"]),
    // Two units of UTF-16.
    ("t𬱖a", ["\u{FFFD}a text", "𬱖 text"]),
    // Lines of no known form.
    ("x学校\n\nf#f-1", []),
  ])
  func `the pairs of a part are those of its lines`(lines: String, pairs: [String]) {
    let part = CharacterPairs(FoldedLines(part: Array("briefs/x.html\n题目\n\(lines)".utf8), isFirst: false))
    #expect(part.words.sorted() == pairs.sorted())
  }

  @Test func `the title of a page counts once, where the page begins`() {
    let part = Array("briefs/x.html\n题目\nt文".utf8)
    #expect(CharacterPairs(FoldedLines(part: part, isFirst: true)).words == ["题目 heading"])
    #expect(CharacterPairs(FoldedLines(part: part, isFirst: false)).words == [])
  }

  @Test func `any number of different pairs is kept`() {
    let digits = (0..<4000).map { String($0 * 7919 % 10_007) }.joined()
    let wide = String(String.UnicodeScalarView(digits.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    let pairs = [digits, wide].map {
      CharacterPairs(FoldedLines(part: Array("p\nt\nt\($0)".utf8), isFirst: true)).words
    }
    #expect(pairs[0].count > 8000)
    #expect(pairs[0] == pairs[1])
  }

  @Test func `any bytes are read to their end`() {
    let part = Array("p\nt\nt学校𬱖98%\nf#f 一".utf8)
    for count in 0...part.count {
      for piece in [Array(part.prefix(count)), Array(part.dropFirst(count))] {
        let lines = FoldedLines(part: piece, isFirst: true)
        _ = CharacterPairs(lines)
        _ = TextStretches(lines)
      }
    }
  }
}

extension CharacterPairs {
  /// Each pair, with its fields.
  fileprivate var words: [String] {
    var found: [(fields: UInt8, pair: UInt32)] = []
    for range in 0..<CharacterPairs.rangeCount { forEachPair(inRange: range) { found.append(($1, $0)) } }
    return found.sorted { $0 < $1 }.map { fields, pair in
      let names = PageText.Field.allCases.filter { fields & $0.rawValue != 0 }.map { "\($0)" }
      return ([CharacterPairs.words(of: pair)] + names).joined(separator: " ")
    }
  }

  private static func words(of pair: UInt32) -> String {
    let first = Int(pair >> 16)
    let second = Int(pair & 0xFFFF)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    func text(_ units: [Int]) -> String { String(decoding: units.map { UInt16($0) }, as: UTF16.self) }
    switch first {
    case _ where (0xDC00...0xDFFF).contains(second): return text([first, second])
    case 0xD800..<0xD864: return padded(first - 0xD800) + "+" + text([second])
    case 0xD864..<0xD8C8: return padded(first - 0xD864) + "+" + padded(second)
    default: return text([first, second])
    }
  }
}
