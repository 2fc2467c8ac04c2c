import Lexicon

/// Finds the policy documents that a text names in 《》.
struct DocumentReader: Sendable {
  /// Longer names are no names: a mark is missing.
  private static let longest = 360

  private let endings: TermMatcher
  private let others: TermMatcher
  private let plain: TermMatcher

  init(vocabulary: ContextVocabulary) {
    endings = vocabulary[.document]
    others = vocabulary[.documentNot]
    plain = vocabulary[.documentPlain]
  }

  /// Their names without the marks, in text order, each once. A shorthand (《方案》) names no document of its own.
  func documents(of parts: [ContextText]) -> [String] {
    var found: [String] = []
    for part in parts where part.role != .caption && part.role != .publisher {
      part.bytes.withUnsafeBufferPointer { text in
        for range in titles(in: text) {
          let title = UnsafeBufferPointer(rebasing: text[range])
          guard isDocument(title) else { continue }
          let name = part.words(at: range)
          if !found.contains(name) { found.append(name) }
        }
      }
    }
    return found
  }

  /// What stands in outermost 《》.
  private func titles(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var start: Int?
    var depth = 0
    var offset = 0
    while offset < text.count {
      if Mark.isNone(at: offset, in: text) {
        offset += 3
        continue
      }
      let length = UTF8Scalar.length(in: text, at: offset)
      let scalar = UTF8Scalar.packed(in: text, at: offset, length: length)
      if scalar == Mark.openTitle {
        if depth == 0 || offset - (start ?? offset) > Self.longest {
          start = offset + length
          depth = 0
        }
        depth += 1
      } else if scalar == Mark.closeTitle, depth > 0 {
        depth -= 1
        if depth == 0, let first = start, first < offset, offset - first <= Self.longest {
          titles.append(first..<offset)
        }
      }
      offset += length
    }
    return titles
  }

  private func isDocument(_ title: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = endWithoutBrackets(title)
    guard end > 0, endings.length(in: title, endingAt: end) != nil, others.length(in: title, endingAt: end) == nil
    else {
      return false
    }
    var offset = 0
    while offset < end, let match = plain.longestMatch(in: title, at: offset) { offset += match.length }
    return offset < end
  }

  /// Where a title ends before what stands in brackets at its end (（试行）, （2021—2025年）).
  private func endWithoutBrackets(_ title: UnsafeBufferPointer<UInt8>) -> Int {
    var end = title.count
    while end > 0 {
      var start = UTF8Scalar.start(before: end, in: title)
      let last = UTF8Scalar.packed(in: title, at: start, length: end - start)
      guard last == Mark.closeBracket || last == 0x29 else { return end }
      while start > 0 {
        let previous = UTF8Scalar.start(before: start, in: title)
        let scalar = UTF8Scalar.packed(in: title, at: previous, length: start - previous)
        start = previous
        if scalar == Mark.openBracket || scalar == 0x28 { break }
      }
      end = start
    }
    return end
  }
}
