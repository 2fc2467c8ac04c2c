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
  /// The indices of the marks that end a clause, open or close, ascending.
  let marks: [Int]

  init(_ utf8: [UInt8], reading traditional: TraditionalCharacters? = nil) {
    let simplified = traditional?.simplified(utf8) ?? utf8
    var (scalars, offsets) = Self.decoded(simplified)
    // In simplified text 於 is a family name; in traditional text it is 于, as in 不少於 and 高於.
    if simplified != utf8 { for index in scalars.indices where scalars[index] == "於" { scalars[index] = "于" } }
    let blanks = SpacedNumbers(scalars: scalars).blanks()
    self.utf8 = blanks.isEmpty ? simplified : nil
    self.scalars = Self.leavingOut(blanks, of: scalars)
    self.offsets = Self.leavingOut(blanks, of: offsets)
    marks = Self.marks(in: self.scalars)
    printed = simplified == utf8 ? nil : Self.leavingOut(blanks, of: Self.decoded(utf8).scalars)
  }

  /// Words by themselves, as they are read.
  init(_ text: String) {
    let scalars = [Unicode.Scalar](text)
    self.scalars = Self.leavingOut(SpacedNumbers(scalars: scalars).blanks(), of: scalars)
    marks = Self.marks(in: self.scalars)
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

  private static func marks(in scalars: [Unicode.Scalar]) -> [Int] {
    var marks: [Int] = []
    for (index, scalar) in scalars.enumerated() where !scalar.isSurelyNoMark {
      if scalar.endsClause || scalar.opens || scalar.closes { marks.append(index) }
    }
    return marks
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

  /// Calls `body` with every term of a matcher that stands in the text, and its range, by position, shortest first.
  func forEachMatch(of matcher: TermMatcher, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    guard let utf8 else { return matcher.forEachMatch(in: scalars, body) }
    utf8.withUnsafeBufferPointer { utf8 in
      var start = 0
      matcher.forEachMatch(in: utf8) { term, range in
        while offsets[start] < range.lowerBound { start += 1 }
        var end = start
        while offsets[end] < range.upperBound { end += 1 }
        body(term, start..<end)
      }
    }
  }

  /// The index of the scalar at a byte offset.
  func index(ofByte offset: Int) -> Int {
    min(offsets.partitionPoint { $0 < offset }, offsets.count - 1)
  }

  func starts(with word: String, at index: Int) -> Bool {
    var word = word
    return word.withUTF8 { word in
      var (at, offset) = (index, 0)
      while offset < word.count {
        let (scalar, end) = UTF8Scalar.next(in: word, at: offset)
        guard self[at].value == scalar else { return false }
        at += 1
        offset = end
      }
      return true
    }
  }

  func starts(with word: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 0 && index + word.count <= count && word.indices.allSatisfy { scalars[index + $0] == word[$0] }
  }

  func ends(with word: String, at end: Int) -> Bool {
    var word = word
    return word.withUTF8 { word in
      var (at, offset) = (end, word.count)
      while offset > 0 {
        offset = UTF8Scalar.start(before: offset, in: word)
        at -= 1
        guard self[at].value == UTF8Scalar.next(in: word, at: offset).scalar else { return false }
      }
      return true
    }
  }

  /// The first place in `range` where `word` begins.
  func first(_ word: String, in range: Range<Int>) -> Int? {
    guard let head = word.unicodeScalars.first, !range.isEmpty else { return nil }
    let length = word.unicodeScalars.count
    let last = range.upperBound - length
    var index = range.lowerBound
    while index <= last {
      if self[index] == head, starts(with: word, at: index) { return index }
      index += 1
    }
    return nil
  }

  func contains(_ word: String, in range: Range<Int>) -> Bool { first(word, in: range) != nil }
}
