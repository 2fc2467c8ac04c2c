import BriefModel

/// Lists that a text draws with signs of its own.
extension Document {
  /// Makes items of lines in a row that begin with the same sign: `✅新建车位6120个`.
  mutating func readLists() {
    var start = 0
    while start < lines.count {
      var end = start + 1
      if let sign = bullet(of: lines[start]) {
        while end < lines.count, let next = bullet(of: lines[end]), next == sign { end += 1 }
        if end - start >= 2 { for index in start..<end { lines[index].isItem = true } }
      }
      start = end
    }
  }

  /// The sign of a list that a line begins with; triangles that point up or down lead a picture's words.
  private func bullet(of line: Line) -> Scalar? {
    guard line.isText, line.level == 0, let first = bytes.first(of: line.range) else { return nil }
    switch first.value {
    case 0x25B2...0x25B3, 0x25BC...0x25BD, 0x25A1: return nil
    case 0x2022, 0x25A0...0x25FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F300...0x1FAFF: return first
    default: return nil
    }
  }
}
