import BriefModel

extension PressReading {
  /// `来源：…`, `发布时间：…`, `编辑：…`.
  mutating func readLabelled() -> Bool {
    if let label = reader.source.match(bytes, at: offset, limit: limit), let value = afterColon(offset + label.length) {
      if let outlet = reader.labelledOutlet(at: offset, limit: limit, in: bytes) {
        add(.furniture(.pageFurniture), from: offset, to: outlet.start)
        add(.publisher, from: outlet.start, to: outlet.end)
        offset = outlet.end
      } else {
        // 发布机构: 生成日期: 2020-12-30: the first label has no value.
        let end = self.label(at: value) ? value : tokenEnd(from: value)
        add(.furniture(.pageFurniture), from: offset, to: end)
        offset = end
      }
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
    if let label = reader.page.match(bytes, at: offset, limit: limit), let value = afterColon(offset + label.length) {
      let end = cellEnd(behind: offset + label.length, value: value) ?? tokenEnd(from: value)
      add(.furniture(.pageFurniture), from: offset, to: end)
      offset = end
      line.isCertain = true
      return true
    }
    if let end = contactEnd() {
      add(.furniture(.hotline), from: offset, to: end)
      offset = end
      line.isCertain = true
      return true
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

  /// Where a number or address ends that its label stands before: `新闻热线：0578-3130110`, `投稿邮箱 abc@def.cn`.
  private func contactEnd() -> Int? {
    guard let label = reader.contact.match(bytes, at: offset, limit: limit) else { return nil }
    let labelEnd = offset + label.length
    let value = afterColon(labelEnd) ?? skipBlanks(from: labelEnd)
    var end = value
    var at = value
    while at < limit {
      let (scalar, length) = bytes.scalar(at: at)
      at += length
      if scalar.isDigit || scalar.isLatin || scalar.isDash || scalar == "@" || scalar == "." || scalar == "_"
        || scalar == "/" || scalar == ":"
      {
        end = at
      } else if scalar.isHan || !scalar.isWhiteSpace && !Self.isSeparator(scalar) {
        break
      }
    }
    return end - value >= 5 ? end : nil
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

  /// `https://www.example.cn/`, which a page prints beside its day.
  mutating func readAddress() -> Bool {
    guard bytes[offset..<limit].starts(with: "http".utf8) else { return false }
    let end = bytes[offset..<limit].firstIndex { $0 <= 0x20 || $0 >= 0x80 } ?? limit
    guard bytes[offset..<end].contains(UInt8(ascii: ":")) else { return false }
    add(.furniture(.pageFurniture), from: offset, to: end)
    offset = end
    return true
  }

  /// `主题词 | 老旧小区改造 加装电梯 |`: where the cell ends that a bar parts from its label; nil where no bar does.
  private func cellEnd(behind label: Int, value: Int) -> Int? {
    guard bytes[label..<value].contains(UInt8(ascii: "|")) else { return nil }
    return bytes[value..<limit].firstIndex(of: UInt8(ascii: "|")) ?? limit
  }

  /// Whether a role word or label of two characters or more begins here.
  func label(at: Int) -> Bool {
    reader.labels.match(bytes, at: at, limit: limit) != nil
  }
}
