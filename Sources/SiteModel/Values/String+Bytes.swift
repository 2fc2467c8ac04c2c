extension String {
  /// A part of the text in bytes of UTF-8, in time that does not grow with where it stands.
  func bytes(_ range: Range<Int>) -> Substring.UTF8View {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return utf8[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// Where a text stands in this one for the first time, byte for byte; nil where it does not.
  func firstRange(ofBytes text: String) -> Range<Index>? {
    var (whole, text) = (self, text)
    let offset = whole.withUTF8 { whole in
      text.withUTF8 { text -> Int? in
        guard let first = text.first, whole.count >= text.count else { return nil }
        return (0...whole.count - text.count).first { offset in
          whole[offset] == first && whole[offset..<offset + text.count].elementsEqual(text)
        }
      }
    }
    guard let offset else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }
}
