import BriefModel

/// Phrases looked for at one place of a text: where they begin, or where they end.
///
/// A class, though it never changes: readers that hold many sets are passed on by the line.
final class PhraseSet: Sendable {
  private struct Phrase {
    /// Its place in the list given.
    let index: Int
    /// Where it stands in ``bytes``.
    let range: Range<Int>
  }

  /// All phrases one behind another.
  private let bytes: [UInt8]
  /// By their first and by their last scalar, of the same scalar the longest first.
  private let starting: [Phrase]
  private let ending: [Phrase]
  private let byFirst: [UInt32: Range<Int>]
  private let byLast: [UInt32: Range<Int>]
  /// The bits of the first scalars: most places of a text are ruled out by one look.
  private let firsts: [UInt64]

  init(_ texts: [String]) {
    var bytes: [UInt8] = []
    var phrases: [Phrase] = []
    for (index, text) in texts.enumerated() where !text.isEmpty {
      let start = bytes.count
      bytes += text.utf8
      phrases.append(Phrase(index: index, range: start..<bytes.count))
    }
    var firsts = [UInt64](repeating: 0, count: 1024)
    for phrase in phrases {
      let first = bytes.scalar(at: phrase.range.lowerBound).scalar.value
      firsts[Int(first & 0xFFFF) >> 6] |= 1 << UInt64(first & 63)
    }
    self.firsts = firsts
    self.bytes = bytes
    (starting, byFirst) = Self.sorted(phrases) { bytes.scalar(at: $0.lowerBound).scalar.value }
    (ending, byLast) = Self.sorted(phrases) { bytes.scalar(before: $0.upperBound).scalar.value }
  }

  private static func sorted(
    _ phrases: [Phrase], by scalar: (Range<Int>) -> UInt32
  ) -> ([Phrase], [UInt32: Range<Int>]) {
    let sorted = phrases.map { (phrase: $0, key: scalar($0.range)) }
      .sorted { ($0.key, -$0.phrase.range.count, $0.phrase.index) < ($1.key, -$1.phrase.range.count, $1.phrase.index) }
    var places: [UInt32: Range<Int>] = [:]
    for (place, entry) in sorted.enumerated() {
      places[entry.key] = (places[entry.key]?.lowerBound ?? place)..<place + 1
    }
    return (sorted.map(\.phrase), places)
  }

  /// The longest phrase that begins at `offset` and ends by `limit`: its index and its length in bytes.
  func match(_ text: [UInt8], at offset: Int, limit: Int) -> (index: Int, length: Int)? {
    guard offset < limit else { return nil }
    let first = text.scalar(at: offset).scalar.value
    guard firsts[Int(first & 0xFFFF) >> 6] & (1 << UInt64(first & 63)) != 0, let places = byFirst[first] else {
      return nil
    }
    for place in places {
      let phrase = starting[place]
      if offset + phrase.range.count <= limit, stands(phrase, in: text, at: offset) {
        return (phrase.index, phrase.range.count)
      }
    }
    return nil
  }

  /// The longest phrase that ends `range`.
  func matchAtEnd(_ text: [UInt8], of range: SourceRange) -> (index: Int, length: Int)? {
    guard let last = text.last(of: range), let places = byLast[last.value] else { return nil }
    for place in places {
      let phrase = ending[place]
      if phrase.range.count <= range.count, stands(phrase, in: text, at: range.end - phrase.range.count) {
        return (phrase.index, phrase.range.count)
      }
    }
    return nil
  }

  private func stands(_ phrase: Phrase, in text: [UInt8], at offset: Int) -> Bool {
    for index in 0..<phrase.range.count where text[offset + index] != bytes[phrase.range.lowerBound + index] {
      return false
    }
    return true
  }

  /// The first place inside `range` where a phrase stands, and which.
  func firstMatch(_ text: [UInt8], in range: SourceRange) -> Int? {
    var offset = range.start
    while offset < range.end {
      if let match = match(text, at: offset, limit: range.end) { return match.index }
      offset += text.scalar(at: offset).length
    }
    return nil
  }

  /// Whether `range` is one phrase and nothing else.
  func isWhole(_ text: [UInt8], _ range: SourceRange) -> Int? {
    guard let match = match(text, at: range.start, limit: range.end), match.length == range.count else { return nil }
    return match.index
  }
}
