import BriefModel

/// The encoding that a page declares for itself: `<meta charset="gbk">`, `<meta content="text/html; charset=gb2312">`,
/// `<?xml encoding="big5"?>`.
enum DeclaredEncoding {
  /// - Parameter file: the page in any encoding that holds ASCII. The HTML standard has the declaration within the first
  ///   1024 bytes; pages that come later with it are read by browsers all the same.
  static func find(in file: [UInt8]) -> TextEncoding? {
    let head = file.prefix(8192)
    var index = head.startIndex
    while index < head.endIndex {
      if head[index] == UInt8(ascii: "<"), let end = head[index...].firstIndex(of: UInt8(ascii: ">")) {
        if head.holds("<meta", at: index) || head.holds("<?xml", at: index) {
          if let encoding = declared(in: head[index..<end]) { return encoding }
        }
        index = end
      }
      index += 1
    }
    return nil
  }

  private static func declared(in tag: ArraySlice<UInt8>) -> TextEncoding? {
    for index in tag.indices {
      for word in ["charset", "encoding"] where tag.holds(word, at: index) {
        if let encoding = value(in: tag[(index + word.utf8.count)...]) { return encoding }
      }
    }
    return nil
  }

  /// What stands behind the sign of equality, with quotation marks or without.
  private static func value(in rest: ArraySlice<UInt8>) -> TextEncoding? {
    var rest = rest.drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let ends = Array("\"';/? ".utf8)
    return TextEncoding(label: String(decoding: rest.prefix { !ends.contains($0) }, as: UTF8.self))
  }
}

extension ArraySlice<UInt8> {
  /// Whether `word`, in lower case, stands at `index`; letters' case counts for nothing.
  fileprivate func holds(_ word: String, at index: Int) -> Bool {
    var at = index
    for byte in word.utf8 {
      guard at < endIndex, self[at] == byte || self[at] | 0x20 == byte && (0x41...0x5A).contains(self[at]) else {
        return false
      }
      at += 1
    }
    return true
  }
}
