/// Plain text as CommonMark that is read back as that text and nothing else, one line a block.
///
/// Escapes stand only where cmark would take a character for markup: text full of backslashes is no text to read.
enum MarkdownText {
  /// What of a text can stand in Markdown and in HTML: a run of line breaks and tabs is a blank, other C0 controls and the
  /// byte-order mark are nothing, and blanks at either end are none of the block's.
  static func visible(_ text: String) -> [UInt8] {
    var visible: [UInt8] = []
    visible.reserveCapacity(text.utf8.count)
    var mark = 0
    for byte in text.utf8 {
      switch byte {
      case 0x09...0x0D: visible.append(0x20)
      case 0x00..<0x20: continue
      default: visible.append(byte)
      }
      mark = byteOrderMark[mark] == byte ? mark + 1 : byteOrderMark[0] == byte ? 1 : 0
      if mark == byteOrderMark.count {
        visible.removeLast(mark)
        mark = 0
      }
    }
    while visible.last == 0x20 { visible.removeLast() }
    return Array(visible.drop { $0 == 0x20 })
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// An empty paragraph is no paragraph; one that holds a written-out blank is.
  private static let nothing = Array("&#32;".utf8)

  /// Appends ``visible(_:)`` text as the content of a paragraph or of a block quote's paragraph.
  static func appendParagraph(_ text: [UInt8], to markdown: inout [UInt8]) {
    let special = lineStart(text)
    append(text, escapingAt: special, to: &markdown)
  }

  /// Appends ``visible(_:)`` text as the content of a table's cell, which holds no `|`.
  static func appendCell(_ text: [UInt8], to markdown: inout [UInt8]) {
    if !text.isEmpty { append(text, escapingAt: nil, to: &markdown) }
  }

  /// Appends ``visible(_:)`` text as the content of an ATX heading, behind its `## `.
  static func appendHeading(_ text: [UInt8], to markdown: inout [UInt8]) {
    append(text, escapingAt: closingRun(text), to: &markdown)
  }

  /// The text of a block's content, escapes undone.
  static func plain(_ content: ArraySlice<UInt8>) -> [UInt8] {
    if content.elementsEqual(nothing) { return [] }
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var isEscaped = false
    for byte in content {
      if byte == backslash, !isEscaped {
        isEscaped = true
      } else {
        text.append(byte)
        isEscaped = false
      }
    }
    return text
  }

  private static func append(_ text: [UInt8], escapingAt special: Int?, to markdown: inout [UInt8]) {
    if text.isEmpty { markdown.append(contentsOf: nothing) }
    for (index, byte) in text.enumerated() {
      if index == special || isMarkup(byte) || (byte == ampersand && startsReference(text, after: index)) {
        markdown.append(backslash)
      }
      markdown.append(byte)
    }
  }

  /// Characters that can be markup anywhere in a line.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case backslash, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"):
      return true
    default: return false
    }
  }

  private static func startsReference(_ text: [UInt8], after index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let next = text[index + 1]
    return next == hash || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
  }

  /// The character that would make the line's start a heading, a quotation, a list, a fence, a rule or a table's row.
  private static func lineStart(_ text: [UInt8]) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case hash, UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "|"): return 0
    case UInt8(ascii: "+"): return isBlankOrEnd(text, 1) ? 0 : nil
    case UInt8(ascii: "-"): return isBlankOrEnd(text, 1) || text[1] == first ? 0 : nil
    default:
      let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      guard (1...9).contains(digits), digits < text.count else { return nil }
      let mark = text[digits]
      let isMark = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      return isMark && isBlankOrEnd(text, digits + 1) ? digits : nil
    }
  }

  /// The first `#` of a run at a heading's end, which would be taken for its closing.
  private static func closingRun(_ text: [UInt8]) -> Int? {
    let count = text.reversed().prefix { $0 == hash }.count
    let start = text.count - count
    return count > 0 && (start == 0 || text[start - 1] == 0x20) ? start : nil
  }

  private static func isBlankOrEnd(_ text: [UInt8], _ index: Int) -> Bool {
    index >= text.count || text[index] == 0x20
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let ampersand = UInt8(ascii: "&")
  private static let hash = UInt8(ascii: "#")
}
