import BriefModel

/// A line of Markdown, by the mark it begins with (CommonMark 0.31, chapters 4 and 5).
struct MarkdownLine {
  enum Kind: Equatable {
    case blank
    case heading(Int)
    /// A line drawn: `---`, `***`.
    case rule
    /// The start or end of code, and the sign it is made with.
    case fence(UInt8)
    /// What a `[name]: address` says.
    case definition
    case row
    case text
  }

  private(set) var kind = Kind.text
  /// Its words, without the marks before and behind them.
  private(set) var words: SourceRange
  /// Whether a mark of a list begins it.
  private(set) var isItem = false

  /// - Parameter range: without the line end.
  init(_ range: SourceRange, of bytes: [UInt8]) {
    words = bytes.trimmed(range)
    while let first = bytes[words.start..<words.end].first, first == UInt8(ascii: ">") { drop(1, bytes) }
    guard !words.isEmpty else {
      kind = .blank
      return
    }
    readList(bytes)
    readKind(bytes)
  }

  private mutating func drop(_ count: Int, _ bytes: [UInt8]) {
    words = bytes.trimmed(SourceRange(start: min(words.start + count, words.end), end: words.end))
  }

  /// Takes `- `, `* `, `+ ` off, and `[ ]` behind it; the numbers of a list are its words.
  private mutating func readList(_ bytes: [UInt8]) {
    guard words.count > 2, "-*+".utf8.contains(bytes[words.start]), bytes[words.start + 1] == 0x20, !isRule(bytes)
    else {
      return
    }
    isItem = true
    drop(1, bytes)
    if words.count > 4, bytes[words.start] == UInt8(ascii: "["), bytes[words.start + 2] == UInt8(ascii: "]"),
      " xX".utf8.contains(bytes[words.start + 1]), bytes[words.start + 3] == 0x20
    {
      drop(3, bytes)
    }
  }

  private mutating func readKind(_ bytes: [UInt8]) {
    let line = bytes[words.start..<words.end]
    guard let first = line.first else {
      kind = .blank
      return
    }
    let run = line.prefix { $0 == first }.count
    switch first {
    case UInt8(ascii: "#"):
      guard run <= 6, run == line.count || bytes[words.start + run] <= 0x20 else { return }
      kind = .heading(run)
      drop(run, bytes)
      dropClosingMarks(bytes)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if run >= 3 { kind = .fence(first) }
    case UInt8(ascii: "["):
      if let close = line.firstIndex(of: UInt8(ascii: "]")), close + 2 < line.endIndex,
        bytes[close + 1] == UInt8(ascii: ":"), bytes[close + 2] == 0x20, close > line.startIndex + 1,
        bytes[line.startIndex + 1] != UInt8(ascii: "^")
      {
        kind = .definition
      }
    case UInt8(ascii: "|"): kind = .row
    default: if isRule(bytes) { kind = .rule }
    }
  }

  /// `## 标题 ##`
  private mutating func dropClosingMarks(_ bytes: [UInt8]) {
    let marks = bytes[words.start..<words.end].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let end = words.end - marks
    guard marks > 0, end > words.start, bytes[end - 1] <= 0x20 else { return }
    words = bytes.trimmed(SourceRange(start: words.start, end: end))
  }

  private func isRule(_ bytes: [UInt8]) -> Bool {
    let marks = bytes[words.start..<words.end].filter { $0 > 0x20 }
    guard marks.count >= 3, let first = marks.first, "-*_".utf8.contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// 1 or 2 of a line that makes the one above it a heading: `====`, `----`.
  static func underline(_ range: SourceRange, of bytes: [UInt8]) -> Int? {
    let words = bytes.trimmed(range)
    guard words.count >= 2, let first = bytes[words.start..<words.end].first,
      first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    else { return nil }
    return bytes[words.start..<words.end].allSatisfy { $0 == first } ? (first == UInt8(ascii: "=") ? 1 : 2) : nil
  }
}
