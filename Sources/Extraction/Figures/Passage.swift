import BriefModel
import Lexicon

/// A block's text as Unicode scalars, with the byte offset of each, so that rules can look left and right.
///
/// The blanks that a scan put into its numbers are left out. Traditional characters are read as simplified ones, which
/// all rules are written in, and shown as printed.
struct Passage: Sendable {
  let scalars: [Unicode.Scalar]
  /// The scalars as printed; nil where they are ``scalars``.
  private let printed: [Unicode.Scalar]?
  /// The scalars as UTF-8, which ``offsets`` count in; nil where blanks were left out.
  private let utf8: [UInt8]?
  /// The offset of each scalar in bytes of UTF-8, and the length of the text at the end.
  let offsets: [Int]

  init(_ utf8: [UInt8], reading traditional: TraditionalCharacters? = nil) {
    let simplified = traditional?.simplified(utf8) ?? utf8
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(utf8.count / 3 + 8)
    offsets.reserveCapacity(utf8.count / 3 + 9)
    var offset = 0
    for scalar in String(decoding: simplified, as: UTF8.self).unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    let blanks = SpacedNumbers(scalars: scalars).blanks()
    self.utf8 = blanks.isEmpty && offset == simplified.count ? simplified : nil
    self.scalars = Self.leavingOut(blanks, of: scalars)
    self.offsets = Self.leavingOut(blanks, of: offsets)
    printed =
      simplified == utf8
      ? nil : Self.leavingOut(blanks, of: Array(String(decoding: utf8, as: UTF8.self).unicodeScalars))
  }

  /// - Parameter indices: ascending.
  private static func leavingOut<Element>(_ indices: [Int], of elements: [Element]) -> [Element] {
    var kept: [Element] = []
    kept.reserveCapacity(elements.count)
    var start = 0
    for index in indices {
      kept += elements[start..<index]
      start = index + 1
    }
    return indices.isEmpty ? elements : kept + elements[start...]
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var count: Int { scalars.count }

  /// The scalar at `index`, or NUL outside the text.
  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\0"
  }

  func text(_ range: Range<Int>) -> String {
    if let utf8 {
      let range = range.clamped(to: 0..<scalars.count)
      return String(decoding: utf8[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  /// The text of a range as printed.
  func printed(_ range: Range<Int>) -> String {
    guard let printed, printed.count == scalars.count else { return text(range) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: printed[range.clamped(to: 0..<printed.count)])
    return String(view)
  }

  /// A label made of this text's words, as these are printed.
  func printed(label: String) -> String {
    guard let printed, printed.count == scalars.count else { return label }
    if let start = first(label, in: 0..<count) { return self.printed(start..<(start + label.unicodeScalars.count)) }
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (scalar, form) in zip(scalars, printed) where forms[scalar] == nil { forms[scalar] = form }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: label.unicodeScalars.map { forms[$0] ?? $0 })
    return String(view)
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
    guard range.count >= length else { return nil }
    return (range.lowerBound...(range.upperBound - length)).first { starts(with: word, at: $0) }
  }

  func contains(_ word: String, in range: Range<Int>) -> Bool { first(word, in: range) != nil }
}
