/// The text of a page as the search reads it, in parts of bounded size.
///
/// Each part begins with two lines, the page's address and title; then follows a line for each passage, behind a letter
/// that says what it is; a figure has `#`, the id it leads to if there is one, and a blank between.
enum SearchPart {
  /// In bytes of UTF-8. A long page is cut so that a hit on it costs no more to show than one on a short page.
  private static let limit = 16_384

  static func parts(of entry: SearchEntry) -> [[UInt8]] {
    let head = Array(entry.path.utf8) + [0x0A] + entry.text.title
    var parts: [[UInt8]] = []
    var part = head
    for passage in entry.text.passages {
      if part.count > head.count, part.count + passage.text.count > limit {
        parts.append(part)
        part = head
      }
      part.append(0x0A)
      part.append(letter(of: passage.field))
      if passage.field == .figure { part += [0x23] + (passage.anchor ?? []) + [0x20] }
      part += passage.text
    }
    return parts + [part]
  }

  private static func letter(of field: PageText.Field) -> UInt8 {
    switch field {
    case .text: UInt8(ascii: "t")
    case .document: UInt8(ascii: "d")
    case .figure: UInt8(ascii: "f")
    case .heading: UInt8(ascii: "h")
    case .title: UInt8(ascii: "T")
    }
  }
}
