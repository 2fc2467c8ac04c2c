import BriefModel

/// Finds the marks within a paragraph of Markdown (CommonMark 0.31, chapter 6): emphasis, code, links, pictures, escapes,
/// tags. What is a mark only by half stays text.
struct MarkdownInlines {
  enum Cut: Equatable {
    case mark
    /// A line ends here.
    case lineEnd
    /// The words of a picture, which stand in its place.
    case picture
  }

  private struct Opener {
    let byte: UInt8
    let range: SourceRange
  }

  private let bytes: [UInt8]
  private let limit: Int
  /// In order, without overlap, once all is read.
  private(set) var cuts: [(range: SourceRange, kind: Cut)] = []
  private var openers: [Opener] = []
  /// Lengths of runs of backticks that no run of the same length follows.
  private var unclosed: Set<Int> = []

  init(_ bytes: [UInt8], in range: SourceRange) {
    self.bytes = bytes
    limit = range.end
    var at = range.start
    while at < limit { at = read(at, from: range.start) }
    cuts.sort { $0.range < $1.range }
  }

  /// Reads what stands at `at`; returns where to go on.
  private mutating func read(_ at: Int, from start: Int) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "\\"): return readEscape(at)
    case UInt8(ascii: "`"): return readCode(at)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return readRun(at, from: start)
    case UInt8(ascii: "["):
      let isPicture = at > start && bytes[at - 1] == UInt8(ascii: "!")
      openers.append(Opener(byte: bytes[at], range: SourceRange(start: isPicture ? at - 1 : at, end: at + 1)))
      return at + 1
    case UInt8(ascii: "]"): return closeLink(at)
    case UInt8(ascii: "<"): return readTag(at)
    default: return at + 1
    }
  }

  private mutating func cut(_ start: Int, _ end: Int, _ kind: Cut = .mark) {
    cuts.append((SourceRange(start: start, end: end), kind))
  }

  private mutating func readEscape(_ at: Int) -> Int {
    guard at + 1 < limit else { return at + 1 }
    let next = bytes[at + 1]
    if next == 0x0A {
      cut(at, at + 1, .lineEnd)
    } else if (0x21...0x7E).contains(next), !next.isLetter, !(0x30...0x39).contains(next) {
      cut(at, at + 1)
    }
    return next < 0x80 ? at + 2 : at + 1
  }

  private func runEnd(_ at: Int) -> Int {
    var end = at
    while end < limit, bytes[end] == bytes[at] { end += 1 }
    return end
  }

  private mutating func readCode(_ at: Int) -> Int {
    let end = runEnd(at)
    guard !unclosed.contains(end - at) else { return end }
    var next = end
    while next < limit {
      guard bytes[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let close = runEnd(next)
      if close - next == end - at {
        cut(at, end)
        cut(next, close)
        return close
      }
      next = close
    }
    unclosed.insert(end - at)
    return end
  }

  /// A run of `*`, `_` or `~~`: closes one of the same length, else opens.
  ///
  /// CommonMark asks what kind of character stands on each side, and gets it wrong where Chinese writes no blanks; here a
  /// run opens before a word and closes behind one.
  private mutating func readRun(_ at: Int, from start: Int) -> Int {
    let end = runEnd(at)
    let byte = bytes[at]
    guard end - at <= 3, byte != UInt8(ascii: "~") || end - at == 2 else { return end }
    let before = at > start ? bytes[at - 1] : 0x20
    let after = end < limit ? bytes[end] : 0x20
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    // `3*5`, `a_b`
    if isDigit(before), isDigit(after) { return end }
    if byte == UInt8(ascii: "_"), before.isLetter || isDigit(before), after.isLetter || isDigit(after) { return end }
    if before > 0x20,
      let open = openers.suffix(64).lastIndex(where: {
        $0.byte == byte && $0.range.count == end - at && $0.range.end < at
      })
    {
      cut(openers[open].range.start, openers[open].range.end)
      cut(at, end)
      openers.removeSubrange(open...)
    } else if after > 0x20 {
      openers.append(Opener(byte: byte, range: SourceRange(start: at, end: end)))
    }
    return end
  }

  /// `](…)` behind a `[` or `![`.
  private mutating func closeLink(_ at: Int) -> Int {
    guard let open = openers.suffix(64).lastIndex(where: { $0.byte == UInt8(ascii: "[") }) else { return at + 1 }
    let opener = openers[open]
    guard at + 1 < limit, bytes[at + 1] == UInt8(ascii: "("), let end = targetEnd(at + 1) else {
      openers.remove(at: open)
      return at + 1
    }
    openers.removeSubrange(open...)
    cut(opener.range.start, opener.range.end)
    if opener.range.count == 2, opener.range.end < at {
      cuts.append((SourceRange(start: opener.range.end, end: at), .picture))
    }
    cut(at, end)
    return end
  }

  /// Where the target ends that begins with the bracket at `open`.
  private func targetEnd(_ open: Int) -> Int? {
    var depth = 0
    var at = open
    while at < min(limit, open + 2000) {
      switch bytes[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at + 1 }
      case 0x0A: return nil
      default: break
      }
      at += 1
    }
    return nil
  }

  /// A tag, a comment, or an address in angle brackets, whose words stay.
  private mutating func readTag(_ at: Int) -> Int {
    guard at + 2 < limit, let end = bytes[at..<min(limit, at + 500)].firstIndex(of: UInt8(ascii: ">")) else {
      return at + 1
    }
    let inner = bytes[(at + 1)..<end]
    if inner.starts(with: "!--".utf8) {
      guard inner.suffix(2).elementsEqual("--".utf8), inner.count >= 5 else { return at + 1 }
      cut(at, end + 1)
      return end + 1
    }
    if inner.starts(with: "http://".utf8) || inner.starts(with: "https://".utf8) {
      cut(at, at + 1)
      cut(end, end + 1)
      return end + 1
    }
    let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || (0x30...0x39).contains($0) }
    let element = HTMLElement(named: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    guard !name.isEmpty, element != .other, !inner.contains(0x0A) else { return at + 1 }
    cut(at, end + 1, element == .br || element.isBlock ? .lineEnd : .mark)
    return end + 1
  }
}
