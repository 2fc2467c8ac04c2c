import BriefModel

extension PressReading {
  /// `来源：…`, `发布时间：…`, `编辑：…`.
  mutating func readLabelled() -> Bool {
    if let label = reader.source.match(bytes, at: offset, limit: limit), let value = afterColon(offset + label.length) {
      add(.furniture(.pageFurniture), from: offset, to: value)
      let end = tokenEnd(from: value)
      // 本网, 本站: a page that names itself names no outlet.
      let isItself = end - value == 6 && bytes.scalar(at: value).scalar == "本"
      if end > value { add(isItself ? .furniture(.pageFurniture) : .publisher, from: value, to: end) }
      offset = end
      line.isCertain = true
      isDated = true
      return true
    }
    if let label = reader.time.match(bytes, at: offset, limit: limit) {
      let start = offset
      let colon = afterColon(offset + label.length)
      let value = colon ?? skipBlanks(from: offset + label.length)
      // 时间 and 发表于 begin sentences too.
      guard colon != nil || DayReader.read(bytes, at: value, limit: limit) != nil else { return false }
      add(.furniture(.pageFurniture), from: start, to: start + label.length)
      offset = value
      line.isCertain = true
      isDated = true
      return value == limit || readDay()
    }
    if let label = reader.credit.match(bytes, at: offset, limit: limit) {
      let start = offset
      let colon = afterColon(offset + label.length)
      guard let end = namesEnd(from: colon ?? offset + label.length, anyWord: colon != nil) else {
        guard colon == limit else { return false }
        add(.furniture(.credits), from: start, to: limit)
        offset = limit
        return true
      }
      add(.furniture(.credits), from: start, to: end)
      offset = end
      line.isCertain = true
      return true
    }
    return false
  }

  /// Where the value begins behind a label's colon; nil where there is none.
  func afterColon(_ start: Int) -> Int? {
    var at = start
    var found = false
    while at < limit {
      let (scalar, length) = bytes.scalar(at: at)
      if scalar.isColon || scalar == "｜" || scalar == "|" || scalar == "/" || scalar == "丨" || scalar == "】" {
        found = true
      } else if !scalar.isWhiteSpace {
        break
      }
      at += length
    }
    return found ? at : nil
  }

  /// Whether a role word or label of two characters or more begins here.
  func label(at: Int) -> Bool {
    reader.labels.match(bytes, at: at, limit: limit) != nil
  }
}
