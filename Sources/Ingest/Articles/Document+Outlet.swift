import BriefModel

extension Document {
  /// The outlet that a line left out names as its source: `本文来源：梅州日报　版权所有`, `索引号：01　发布机构：县教育局`.
  ///
  /// What a notice says of any source (`凡注明“来源：本网”的作品`) names none.
  func labelledOutlet(in range: SourceRange) -> SourceRange? {
    var offset = range.start
    while offset < range.end {
      let isQuoted = offset > range.start && bytes.scalar(before: offset).scalar.isOpener
      if !isQuoted, let outlet = words.press.labelledOutlet(at: offset, limit: range.end, in: bytes) { return outlet }
      offset += bytes.scalar(at: offset).length
    }
    return nil
  }

  /// The outlet whose reporter is credited: `三峡日报全媒记者 向俊平`; nil for 本报记者 and 县融媒体中心记者, which name none.
  func creditedOutlet(in range: SourceRange) -> SourceRange? {
    guard let first = bytes.first(of: range), first != "本", first != "我", first != "该" else { return nil }
    var offset = range.start
    // 文 of 文汇报 is no role.
    while offset < range.end, words.by.match(bytes, at: offset, limit: range.end).map({ $0.length <= 3 }) ?? true {
      let (scalar, length) = bytes.scalar(at: offset)
      guard scalar.isHan || scalar == "·" || scalar.isLatin || scalar.isDigit else { return nil }
      offset += length
    }
    let outlet = SourceRange(start: range.start, end: offset)
    guard offset < range.end, let ending = words.outlet.matchAtEnd(bytes, of: outlet) else { return nil }
    // Nothing but the kind of an outlet, or that and its level.
    return ending.length == outlet.count || outlet.count - ending.length >= 6 ? outlet : nil
  }

  /// The outlet that a report's date line names: `新华社北京3月5日电`, `三峡日报讯`; nil for 本报讯.
  func datelinedOutlet(in piece: SourceRange) -> SourceRange? {
    guard let first = bytes.first(of: piece), first != "本", datelineEnd(in: piece) != nil else { return nil }
    if let end = outletEnd(beforeReportIn: piece) { return SourceRange(start: piece.start, end: end) }
    return words.dateline.match(bytes, at: piece.start, limit: piece.end).map {
      SourceRange(start: piece.start, end: piece.start + $0.length)
    }
  }

  /// Where the outlet's name ends that begins `piece` and stands right before 讯.
  func outletEnd(beforeReportIn piece: SourceRange) -> Int? {
    var at = piece.start
    while at < min(piece.end, piece.start + 60) {
      let (scalar, length) = bytes.scalar(at: at)
      guard scalar.isHan || scalar == "·" else { return nil }
      if scalar == "讯", words.outlet.matchAtEnd(bytes, of: SourceRange(start: piece.start, end: at)) != nil {
        return at
      }
      at += length
    }
    return nil
  }

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
