import Lexicon

/// The lines of a part of a page as the search compares them: units of UTF-16, as a script counts them, folded as the
/// search folds what is typed: traditional to simplified, full-width to half-width, capital letters to small ones.
struct FoldedLines: Sendable {
  /// Of all lines; 0 where a tab stands, over which nothing is found.
  private(set) var units: [UInt16] = []
  private(set) var lines: [(field: PageText.Field, units: Range<Int>)] = []

  /// - Parameters:
  ///   - part: as ``SearchPart`` writes it.
  ///   - isFirst: whether the part begins its page: then the page's title counts too.
  init(part: [UInt8], isFirst: Bool) {
    units.reserveCapacity(part.count / 2)
    TraditionalCharacters.shared.simplified(part).withUnsafeBufferPointer { text in
      let address = SearchPart.Line(from: 0, in: text)
      guard address.end < text.count else { return }
      var line = SearchPart.Line(from: address.end + 1, in: text)
      if isFirst { add(text, line.start..<line.end, .heading) }
      while line.end < text.count {
        line = SearchPart.Line(from: line.end + 1, in: text)
        if let (field, start) = line.field(in: text) { add(text, start..<line.end, field) }
      }
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ field: PageText.Field) {
    let start = units.count
    var index = range.lowerBound
    while index < range.upperBound {
      let length = UTF8Scalar.length(in: text, at: index)
      let scalar = UTF8Scalar.decoded(in: text, at: index, length: length)
      index += length
      switch scalar {
      case 0x09: units.append(0)
      case 0x41...0x5A: add(scalar + 0x20)
      case 0xFF21...0xFF3A: add(scalar - 0xFEE0 + 0x20)
      case 0xFF01...0xFF5E: add(scalar - 0xFEE0)
      case 0x1_0000...0x10_FFFF:
        add(0xD800 + (scalar - 0x1_0000) >> 10)
        add(0xDC00 + (scalar - 0x1_0000) & 0x3FF)
      default: add(scalar)
      }
    }
    lines.append((field, start..<units.count))
  }

  private mutating func add(_ unit: UInt32) { units.append(UInt16(truncatingIfNeeded: unit)) }
}
