/// A line of a file as a terminal can show it, cut to what stands around a place, and the mark that stands below the place.
struct Snippet {
  let text: String
  /// Blanks and a caret; nil where no place is known.
  let mark: String?

  /// In columns of the terminal: a text has its paragraphs on one line, and only what stands around the place helps.
  private static let width = 96
  private static let cut: Unicode.Scalar = "…"

  /// - Parameter column: In characters, from 1.
  init(of line: String, column: Int?) {
    let line = Array(line.replacing("\t", with: " ").printable.unicodeScalars)
    let place = min(max((column ?? 1) - 1, 0), line.count)
    let widthBehind = line[place...].reduce(0) { $0 + $1.columns }
    var start = place
    var before = 0
    while start > 0, before + line[start - 1].columns <= Self.width - min(widthBehind, Self.width / 2) {
      start -= 1
      before += line[start].columns
    }
    var end = place
    var after = 0
    while end < line.count, before + after + line[end].columns <= Self.width {
      after += line[end].columns
      end += 1
    }
    let head = start > 0 ? [Self.cut] : []
    let tail = end < line.count ? [Self.cut] : []
    text = String(String.UnicodeScalarView(head + line[start..<end] + tail))
    mark = column.map { _ in String(repeating: " ", count: before + head.count) + "^" }
  }
}

extension Unicode.Scalar {
  /// How many columns a terminal gives it: two where its East Asian Width (Unicode Standard Annex #11) is W or F, none
  /// where it is drawn over the one before.
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
