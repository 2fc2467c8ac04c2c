import BriefModel
import Lexicon
import TestSupport

/// Texts of the genre in any number, the same at every run: sentences, headlines and tables of the sample texts put
/// together anew, about a division of the gazetteer's each, with other figures.
struct Corpus {
  /// A stretch of a sample: bytes as they stand, or the full name of a division of a level.
  private enum Part {
    case text([UInt8])
    case place(Division.Level)
  }

  private typealias Piece = [Part]

  /// What texts are put together from.
  private struct Stock {
    var sentences: [Piece] = []
    var headlines: [Piece] = []
    var tables: [Piece] = []
  }

  private let gazetteer: Gazetteer
  private let counties: [Division]
  /// Of texts in simplified and in traditional characters, which no text mixes.
  private var simplified = Stock()
  private var traditional = Stock()

  init(samples: [[UInt8]], lexicon: Lexicon) {
    gazetteer = lexicon.gazetteer
    counties = gazetteer.divisions.filter { $0.level == .county }
    for sample in samples {
      let isTraditional = Corpus.difference(sample, lexicon.traditional.simplified(sample)) > sample.count / 100
      if isTraditional { add(sample, to: &traditional) } else { add(sample, to: &simplified) }
    }
  }

  private static func difference(_ first: [UInt8], _ second: [UInt8]) -> Int {
    zip(first, second).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }

  /// The text of a number; of some three to five kilobytes.
  func text(_ number: Int) -> [UInt8] {
    var random = SplitMix(seed: UInt64(number))
    let county = counties.randomElement(using: &random) ?? counties[0]
    let above = gazetteer.ancestors(of: county.code)
    let places: [Division.Level: Division] = [
      .county: county, .prefecture: above.last { $0.level == .prefecture } ?? county, .province: above.first ?? county,
    ]
    let stock = number % 40 == 39 ? traditional : simplified
    var text: [UInt8] = []
    func add(_ pieces: [Piece], _ count: ClosedRange<Int>) {
      for _ in 0..<Int.random(in: count, using: &random) {
        guard let piece = pieces.randomElement(using: &random) else { return }
        append(piece, to: &text, places, &random)
      }
    }
    add(stock.headlines, 1...1)
    for _ in 0..<Int.random(in: 7...13, using: &random) {
      text += "\n\n".utf8
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<2: add(stock.headlines, 1...1)
      case 2: add(stock.tables, 1...1)
      default: add(stock.sentences, 2...5)
      }
    }
    text += "\n".utf8
    return text
  }

  // MARK: Taking samples apart

  private func add(_ sample: [UInt8], to stock: inout Stock) {
    var table: Piece = []
    for line in sample.split(separator: UInt8(ascii: "\n")) {
      if line.contains(UInt8(ascii: "|")) {
        table += parts(of: line) + [.text(Array("\n".utf8))]
        continue
      }
      if !table.isEmpty { stock.tables.append(table) }
      table = []
      let ends = Corpus.sentenceEnds(of: line)
      if ends.isEmpty, line.count < 120 { stock.headlines.append(parts(of: line)) }
      var start = line.startIndex
      for end in ends {
        stock.sentences.append(parts(of: line[start..<end]))
        start = end
      }
    }
    if !table.isEmpty { stock.tables.append(table) }
  }

  /// Behind every 。 and the marks that close a quotation behind it.
  private static func sentenceEnds(of line: ArraySlice<UInt8>) -> [Int] {
    let text = Array(line)
    return text.indices.filter { text[$0...].starts(with: "。".utf8) }.map { stop in
      let isQuoted = text[(stop + 3)...].starts(with: "”".utf8)
      return line.startIndex + stop + (isQuoted ? 6 : 3)
    }
  }

  private func parts(of text: ArraySlice<UInt8>) -> Piece {
    var parts: Piece = []
    Array(text).withUnsafeBufferPointer { text in
      var start = 0
      gazetteer.matcher.forEachLongestMatch(in: text) { index, range in
        let name = gazetteer.names[index]
        // Full names are no other words.
        guard name.form == .full, range.count >= 9, let division = name.codes.first.flatMap(gazetteer.division) else {
          return
        }
        parts.append(.text(Array(text[start..<range.lowerBound])))
        parts.append(.place(division.level))
        start = range.upperBound
      }
      parts.append(.text(Array(text[start...])))
    }
    return parts
  }

  // MARK: Putting texts together

  private func append(
    _ piece: Piece, to text: inout [UInt8], _ places: [Division.Level: Division], _ random: inout SplitMix
  ) {
    for part in piece {
      switch part {
      case .place(let level): text += (places[level]?.name ?? "").utf8
      case .text(let bytes): Corpus.append(bytes, to: &text, &random)
      }
    }
  }

  /// Changes the figures but for years, and for the first digit, which a number does without badly.
  private static func append(_ bytes: [UInt8], to text: inout [UInt8], _ random: inout SplitMix) {
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].prefix { (0x30...0x39).contains($0) }
      guard let first = digits.first else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let isYear = digits.count == 4 && bytes[digits.endIndex...].starts(with: "年".utf8)
      text.append(first)
      text += digits.dropFirst().map { isYear ? $0 : UInt8.random(in: 0x30...0x39, using: &random) }
      index = digits.endIndex
    }
  }
}
