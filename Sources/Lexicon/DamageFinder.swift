import BriefModel

/// Finds text that is damaged beyond repair: characters that were lost on the way, and a measure word that lost its number
/// at a seam of the text.
public struct DamageFinder: Sendable {
  /// A stretch of text that says nothing any more, in bytes.
  public struct Damage: Equatable, Sendable {
    public let range: Range<Int>
    /// In Chinese, for the reader of the page.
    public let why: String
  }

  private let words: CommonWords
  /// Measure words of one character.
  private let measures: Set<UInt32>

  init(words: CommonWords, units: UnitCatalogue) {
    self.words = words
    let entries = units.entries.filter { $0.dimension == .measure && $0.printed.utf8.count == 3 }
    measures = Set(entries.map { $0.printed.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  }

  /// In text order, without overlap.
  public func damages(in text: UnsafeBufferPointer<UInt8>) -> [Damage] {
    var found: [Damage] = []
    // A seam is looked for through the whole text: a text that asks for more is made to waste time.
    var seams = 16
    var offset = 0
    while offset < text.count {
      let damage: Damage?
      switch text[offset] {
      case 0xE2, 0xEE, 0xEF, UInt8(ascii: "?"): damage = lost(at: offset, text)
      case 0xE3: damage = seams > 0 ? orphan(before: offset, text, &seams) : nil
      default: damage = nil
      }
      if let damage, damage.range.lowerBound >= found.last?.range.upperBound ?? 0 {
        found.append(damage)
        offset = max(offset + 1, damage.range.upperBound)
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Signs that programs put in the place of a character which they could not read: U+FFFD, code points for private use,
  /// an empty box, two question marks where a number was. A number that they touch is not that number.
  private func lost(at start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Damage? {
    var end = start
    while end < text.count, let length = sign(at: end, text) { end += length }
    guard end > start, isLost(start..<end, text) else { return nil }
    var range = start..<end
    while let length = numberPart(before: range.lowerBound, text) {
      range = range.lowerBound - length..<range.upperBound
    }
    while let length = numberPart(at: range.upperBound, text) { range = range.lowerBound..<range.upperBound + length }
    return Damage(range: range, why: "此处有字符损坏，无法辨认。")
  }

  private func isLost(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[range.lowerBound] {
    case UInt8(ascii: "?"):
      // Elsewhere they may ask a question.
      guard range.count >= 2 else { return false }
      return Han.stands(at: range.upperBound, in: text)
        && (numberPart(before: range.lowerBound, text) != nil
          || measures.contains(UTF8Scalar.packed(in: text, at: range.upperBound, length: 3)))
    // Programs for offices have their bullets among the code points for private use.
    case 0xE2, 0xEE: return isLetter(before: range.lowerBound, text) && isLetter(at: range.upperBound, text)
    default:
      return UTF8Scalar.packed(in: text, at: range.lowerBound, length: 3) == 0xEFBFBD
        || isLetter(before: range.lowerBound, text) && isLetter(at: range.upperBound, text)
    }
  }

  private func sign(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text[offset] == UInt8(ascii: "?") { return 1 }
    guard offset + 2 < text.count else { return nil }
    switch UTF8Scalar.codePoint(ofPacked: UTF8Scalar.packed(in: text, at: offset, length: 3)) {
    case 0xFFFD, 0xE000...0xF8FF: return text[offset] >= 0xEE ? 3 : nil
    case 0x25A1: return 3
    default: return nil
    }
  }

  private func isLetter(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    Han.stands(at: offset, in: text) || numberPart(at: offset, text) != nil
  }

  private func isLetter(before offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    Han.stands(at: offset - 3, in: text) || numberPart(before: offset, text) != nil
  }

  /// Digits, their signs, and the large numerals.
  private func numberPart(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard offset < text.count else { return nil }
    if (0x30...0x39).contains(text[offset]) || ".,%".utf8.contains(text[offset]) { return 1 }
    guard offset + 2 < text.count else { return nil }
    let packed = UTF8Scalar.packed(in: text, at: offset, length: 3)
    // 万, 亿, and the full-width digits.
    return packed == 0xE4B887 || packed == 0xE4BABF || (0xEFBC90...0xEFBC99).contains(packed) ? 3 : nil
  }

  private func numberPart(before offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    if offset >= 1, text[offset - 1] < 0x80 { return numberPart(at: offset - 1, text) }
    return offset >= 3 ? numberPart(at: offset - 3, text) : nil
  }

  /// `拟定切实可行的方案台、智慧黑板232台`: a measure word behind an everyday word and no number, where a counted thing
  /// follows in the list, and what stands before its clause stands in the text once more: two passages ran together.
  private func orphan(before mark: Int, _ text: UnsafeBufferPointer<UInt8>, _ seams: inout Int) -> Damage? {
    guard isEnumerationComma(at: mark, text), Han.stands(at: mark - 3, in: text), mark >= 12,
      measures.contains(UTF8Scalar.packed(in: text, at: mark - 3, length: 3)), isWord(mark - 9..<mark - 3, text),
      !isWord(mark - 6..<mark, text), !isWord(mark - 9..<mark, text), countsThing(behind: mark + 3, text)
    else { return nil }
    seams -= 1
    guard isSeam(at: clauseStart(before: mark - 9, text), text) else { return nil }
    let printed = UnsafeBufferPointer(rebasing: text[mark - 9..<mark]).string
    return Damage(
      range: mark - 9..<mark, why: "“\(printed)”：量词前没有数目，前面的话又在别处重出，此处两段文字串行，原文已缺，无法复原。")
  }

  private func isEnumerationComma(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0x81
  }

  private func isWord(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.lowerBound >= 0 && words.contains(UnsafeBufferPointer(rebasing: text[range]))
  }

  /// Whether a few Han characters, a number and a measure word follow.
  private func countsThing(behind start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = start
    while at < start + 36, Han.stands(at: at, in: text) { at += 3 }
    let number = at
    while at < text.count, (0x30...0x39).contains(text[at]) || text[at] == UInt8(ascii: ".") { at += 1 }
    return number > start && at > number && Han.stands(at: at, in: text)
      && measures.contains(UTF8Scalar.packed(in: text, at: at, length: 3))
  }

  private func clauseStart(before offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = offset
    while at >= 3, offset - at < 120, Han.stands(at: at - 3, in: text) { at -= 3 }
    return at
  }

  /// Whether the twelve characters before `offset` stand somewhere else in the text too.
  private func isSeam(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = 36
    guard offset >= length else { return false }
    let passage = offset - length
    var at = 0
    while at + length <= text.count {
      if text[at] == text[passage], text[at + 1] == text[passage + 1], at != passage,
        (2..<length).allSatisfy({ text[at + $0] == text[passage + $0] })
      {
        return true
      }
      at += 1
    }
    return false
  }
}
