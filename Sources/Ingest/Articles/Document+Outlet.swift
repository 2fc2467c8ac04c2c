import BriefModel

extension Document {
  /// The outlet that a line to its readers names: `扫码下载齐鲁壹点`, `关注“XX日报”公众号`.
  func advertisedOutlet(in range: SourceRange) -> SourceRange? {
    var offset = range.start
    while offset < range.end {
      if let cue = words.fetch.match(bytes, at: offset, limit: range.end) {
        let name = self.name(from: offset + cue.length, limit: range.end)
        if !name.isEmpty, words.outlet.matchAtEnd(bytes, of: name) != nil { return name }
      }
      offset += bytes.scalar(at: offset).length
    }
    return nil
  }

  /// The word at `start`, without quotation marks around it, up to 20 characters long.
  private func name(from start: Int, limit: Int) -> SourceRange {
    var at = start
    while at < limit {
      let (scalar, length) = bytes.scalar(at: at)
      guard scalar.isWhiteSpace || scalar.isOpener else { break }
      at += length
    }
    var end = at
    while end < limit, end - at < 60 {
      let (scalar, length) = bytes.scalar(at: end)
      guard scalar.isHan || scalar == "·" else { break }
      end += length
    }
    return SourceRange(start: at, end: end)
  }
}
