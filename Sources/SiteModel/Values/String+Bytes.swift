extension String {
  /// A part of the text in bytes of UTF-8, in time that does not grow with where it stands.
  func bytes(_ range: Range<Int>) -> Substring.UTF8View {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return utf8[start..<utf8.index(start, offsetBy: range.count)]
  }
}
