import BriefModel
import Lexicon

/// A block's text as Unicode scalars, with the byte offset of each, so that rules can look left and right.
///
/// The blanks that a scan put into its numbers are left out. Traditional characters are read as simplified ones, which
/// all rules are written in, and shown as printed.
final class Passage: Sendable {
  let scalars: [Unicode.Scalar]
  /// The scalars as printed; nil where they are ``scalars``.
  private let printed: [Unicode.Scalar]?
  /// The scalars as UTF-8, which ``offsets`` count in; nil where blanks were left out, and of words by themselves.
  private let utf8: [UInt8]?
  /// The offset of each scalar in bytes of UTF-8, and the length of the text at the end; empty of words by themselves,
  /// which stand nowhere.
  private let offsets: [Int]

  init(_ utf8: [UInt8], reading traditional: TraditionalCharacters? = nil) {
    let simplified = traditional?.simplified(utf8) ?? utf8
    var (scalars, offsets) = Self.decoded(simplified)
    // In simplified text 於 is a family name; in traditional text it is 于, as in 不少於 and 高於.
    if simplified != utf8 { for index in scalars.indices where scalars[index] == "於" { scalars[index] = "于" } }
    let blanks = SpacedNumbers(scalars: scalars).blanks()
    self.utf8 = blanks.isEmpty ? simplified : nil
    self.scalars = Self.leavingOut(blanks, of: scalars)
    self.offsets = Self.leavingOut(blanks, of: offsets)
    printed = simplified == utf8 ? nil : Self.leavingOut(blanks, of: Self.decoded(utf8).scalars)
  }

  /// Words by themselves, as they are read.
  init(_ text: String) {
    let scalars = [Unicode.Scalar](text)
    self.scalars = Self.leavingOut(SpacedNumbers(scalars: scalars).blanks(), of: scalars)
    printed = nil
    utf8 = nil
    offsets = []
  }

  /// What is no UTF-8 is read as the replacement character, byte by byte.
  private static func decoded(_ text: [UInt8]) -> (scalars: [Unicode.Scalar], offsets: [Int]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    // Most text is Chinese, three bytes a character.
    scalars.reserveCapacity(text.count / 3 + 8)
    offsets.reserveCapacity(text.count / 3 + 9)
    text.withUnsafeBufferPointer { text in
      var offset = 0
      while offset < text.count {
        let length = UTF8Scalar.length(in: text, at: offset)
        let scalar = Unicode.Scalar(UTF8Scalar.decoded(in: text, at: offset, length: length))
        scalars.append(scalar ?? "\u{FFFD}")
        offsets.append(offset)
        offset += length
      }
    }
    offsets.append(text.count)
    return (scalars, offsets)
  }

  /// - Parameter indices: ascending.
  private static func leavingOut<Element>(_ indices: [Int], of elements: [Element]) -> [Element] {
    guard !indices.isEmpty else { return elements }
    var kept: [Element] = []
    kept.reserveCapacity(elements.count)
    var start = 0
    for index in indices {
      kept += elements[start..<index]
      start = index + 1
    }
    return kept + elements[start...]
  }

  var count: Int { scalars.count }

  /// The scalar at `index`, or NUL outside the text.
  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\0"
  }

  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<scalars.count)
    if let utf8 {
      return String(decoding: utf8[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }
    return String(scalars[range])
  }

  /// The text of a range as printed.
  func printed(_ range: Range<Int>) -> String {
    guard let printed, printed.count == scalars.count else { return text(range) }
    return String(printed[range.clamped(to: 0..<printed.count)])
  }

  /// A label made of this text's words, as these are printed.
  func printed(label: String) -> String {
    guard let printed, printed.count == scalars.count else { return label }
    if let start = first(label, in: 0..<count) { return self.printed(start..<(start + label.unicodeScalars.count)) }
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (scalar, form) in zip(scalars, printed) where forms[scalar] == nil { forms[scalar] = form }
    return String(label.unicodeScalars.map { forms[$0] ?? $0 })
  }

  /// Byte offsets of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The index of the scalar at a byte offset.
  func index(ofByte offset: Int) -> Int {
    min(offsets.partitionPoint { $0 < offset }, offsets.count - 1)
  }

  func starts(with word: String, at index: Int) -> Bool {
    var at = index
    for scalar in word.unicodeScalars {
      guard self[at] == scalar else { return false }
      at += 1
    }
    return true
  }

  func ends(with word: String, at end: Int) -> Bool {
    starts(with: word, at: end - word.unicodeScalars.count)
  }

  /// The first place in `range` where `word` begins.
  func first(_ word: String, in range: Range<Int>) -> Int? {
    let length = word.unicodeScalars.count
    guard let head = word.unicodeScalars.first, range.count >= length else { return nil }
    return (range.lowerBound...(range.upperBound - length)).first { self[$0] == head && starts(with: word, at: $0) }
  }

  func contains(_ word: String, in range: Range<Int>) -> Bool { first(word, in: range) != nil }
}
