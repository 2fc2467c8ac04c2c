import BriefModel

/// Phrases looked for at one place of a text: where they begin, or where they end.
struct PhraseSet {
  private var phrases: [[UInt8]] = []
  private var byFirst: [UInt32: [Int]] = [:]
  private var byLast: [UInt32: [Int]] = [:]
  /// The bits of the first scalars: most places of a text are ruled out by one look.
  private var firsts = [UInt64](repeating: 0, count: 1024)

  init(_ texts: [String]) {
    for text in texts where !text.isEmpty {
      let bytes = Array(text.utf8)
      let first = bytes.scalar(at: 0).scalar.value
      byFirst[first, default: []].append(phrases.count)
      byLast[bytes.scalar(before: bytes.count).scalar.value, default: []].append(phrases.count)
      firsts[Int(first & 0xFFFF) >> 6] |= 1 << UInt64(first & 63)
      phrases.append(bytes)
    }
    for key in byFirst.keys { byFirst[key]?.sort { phrases[$0].count > phrases[$1].count } }
    for key in byLast.keys { byLast[key]?.sort { phrases[$0].count > phrases[$1].count } }
  }

  /// The longest phrase that begins at `offset` and ends by `limit`: its index and its length in bytes.
  func match(_ bytes: [UInt8], at offset: Int, limit: Int) -> (index: Int, length: Int)? {
    guard offset < limit else { return nil }
    let first = bytes.scalar(at: offset).scalar.value
    guard firsts[Int(first & 0xFFFF) >> 6] & (1 << UInt64(first & 63)) != 0 else { return nil }
    for index in byFirst[first] ?? [] where offset + phrases[index].count <= limit {
      if bytes[offset..<offset + phrases[index].count].elementsEqual(phrases[index]) {
        return (index, phrases[index].count)
      }
    }
    return nil
  }

  /// The longest phrase that ends `range`.
  func matchAtEnd(_ bytes: [UInt8], of range: SourceRange) -> (index: Int, length: Int)? {
    guard let last = bytes.last(of: range) else { return nil }
    for index in byLast[last.value] ?? [] where phrases[index].count <= range.count {
      if bytes[range.end - phrases[index].count..<range.end].elementsEqual(phrases[index]) {
        return (index, phrases[index].count)
      }
    }
    return nil
  }

  /// The first place inside `range` where a phrase stands, and which.
  func firstMatch(_ bytes: [UInt8], in range: SourceRange) -> Int? {
    var offset = range.start
    while offset < range.end {
      if let match = match(bytes, at: offset, limit: range.end) { return match.index }
      offset += bytes.scalar(at: offset).length
    }
    return nil
  }

  /// Whether `range` is one phrase and nothing else.
  func isWhole(_ bytes: [UInt8], _ range: SourceRange) -> Int? {
    guard let match = match(bytes, at: range.start, limit: range.end), match.length == range.count else { return nil }
    return match.index
  }
}
