import BriefModel

/// A text as words of it are looked up: without white space, invisible characters and the marks of Markdown, and with
/// marks of either width alike.
///
/// So an editor may quote from the file or from the page, where lines are joined and commas are full-width.
struct FoldedText {
  private(set) var scalars: [UInt32] = []
  /// Where each scalar stands in the text, in bytes.
  private(set) var ranges: [Range<Int>] = []

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: index)
      if let folded = Self.folded(scalar) {
        scalars.append(folded)
        ranges.append(index..<index + length)
      }
      index += length
    }
  }

  var isEmpty: Bool { scalars.isEmpty }

  func starts(with other: FoldedText) -> Bool { scalars.starts(with: other.scalars) }

  func contains(_ other: FoldedText) -> Bool { !places(of: other).isEmpty }

  /// Where `words` stand, by index of ``scalars``; places do not overlap, and blank words stand nowhere.
  ///
  /// By Knuth, Morris and Pratt: in time that grows with the text, whatever stands in it.
  func places(of words: FoldedText) -> [Range<Int>] {
    let needle = words.scalars
    guard !needle.isEmpty, needle.count <= scalars.count else { return [] }
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    var places: [Range<Int>] = []
    length = 0
    for (index, scalar) in scalars.enumerated() {
      while length > 0, scalar != needle[length] { length = borders[length - 1] }
      if scalar == needle[length] { length += 1 }
      if length == needle.count {
        places.append(index + 1 - length..<index + 1)
        length = 0
      }
    }
    return places
  }

  /// The bytes from the first of these scalars to the last.
  func bytes(_ place: Range<Int>) -> Range<Int> {
    guard let first = place.first, let last = place.last else { return 0..<0 }
    return ranges[first].lowerBound..<ranges[last].upperBound
  }

  private static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: nil
    // Markdown's marks.
    case 0x23, 0x2A: nil
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x3002: 0x2E
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    default: scalar
    }
  }

  /// Bytes that are no UTF-8 count for themselves, one by one.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[index + 1..<index + length] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    return (scalar, length)
  }
}
