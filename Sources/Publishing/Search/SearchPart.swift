/// The text of a page as the search reads it, in parts of bounded size.
///
/// Each part begins with two lines, the page's address and title; then follows a line for each passage, behind a letter
/// that says what it is; a figure has `#`, the id it leads to if there is one, and a blank between.
enum SearchPart {
  /// In bytes of UTF-8. A long page is cut so that a hit on it costs no more to show than one on a short page.
  private static let limit = 16_384

  static func parts(of text: PageText, path: String) -> [[UInt8]] {
    let head = Array(path.utf8) + [0x0A] + text.title
    var parts: [[UInt8]] = []
    var part = head
    for passage in text.passages {
      if part.count > head.count, part.count + passage.text.count > limit {
        parts.append(part)
        part = head
      }
      part.append(0x0A)
      part.append(letter(of: passage.field))
      if passage.field == .figure {
        part.append(0x23)
        part += passage.anchor ?? []
        part.append(0x20)
      }
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

  /// A line of a part.
  struct Line {
    let start: Int
    /// Where the line feed behind it stands, or the part ends.
    let end: Int

    /// - Parameter start: no further than the part's end.
    init(from start: Int, in part: UnsafeBufferPointer<UInt8>) {
      self.start = start
      end = part[start...].firstIndex(of: 0x0A) ?? part.count
    }

    /// What the line is, and where its text begins; nil for a line of another form.
    func field(in part: UnsafeBufferPointer<UInt8>) -> (PageText.Field, Int)? {
      guard start < end, let field = PageText.Field.allCases.first(where: { letter(of: $0) == part[start] }) else {
        return nil
      }
      guard field == .figure else { return (field, start + 1) }
      return part[start..<end].firstIndex(of: 0x20).map { (field, $0 + 1) }
    }
  }
}
