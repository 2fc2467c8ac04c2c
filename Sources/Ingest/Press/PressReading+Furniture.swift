import BriefModel

extension PressReading {
  /// A day or a time of day.
  mutating func readDay() -> Bool {
    if let (day, end) = DayReader.read(bytes, at: offset, limit: limit) {
      add(.published(day), from: offset, to: end)
      if bytes[offset..<end].contains(where: { $0 == 0x3A }) { isDated = true }
      offset = end
      return true
    }
    if let end = issueEnd() {
      add(.furniture(.pageFurniture), from: offset, to: end)
      offset = end
      line.isCertain = true
      return true
    }
    if line.hasDate, let end = DayReader.time(bytes, at: offset, limit: limit) {
      add(.furniture(.pageFurniture), from: offset, to: end)
      offset = end
      return true
    }
    return false
  }

  /// Where the number of a magazine's issue ends that begins here: `2014年3月号`, `二〇一四年第三期`, `总第120期`.
  private func issueEnd() -> Int? {
    var at = offset
    func take(_ marks: [Unicode.Scalar]) -> Bool {
      guard at < limit else { return false }
      let (scalar, length) = bytes.scalar(at: at)
      guard marks.contains(where: { scalar == $0 }) else { return false }
      at += length
      return true
    }
    func takeNumber(upTo count: Int) -> Bool {
      let numerals: [Unicode.Scalar] = ["〇", "○", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
      let start = at
      while at < limit, bytes.characterCount(of: SourceRange(start: start, end: at)) < count {
        let (scalar, length) = bytes.scalar(at: at)
        guard scalar.isDigit || numerals.contains(where: { scalar == $0 }) else { break }
        at += length
      }
      return at > start
    }
    if takeNumber(upTo: 4), !take(["年"]) { return nil }
    _ = take(["总"])
    if take(["第"]) { return takeNumber(upTo: 4) && take(["期", "号"]) ? at : nil }
    return at > offset && takeNumber(upTo: 2) && take(["月"]) && take(["号", "刊"]) ? at : nil
  }

  /// `第3版`, `A03版`, `03版`, `第 3 页`, `共5页`, `总共: 1页`, `星期二`.
  mutating func readPage() -> Bool {
    var at = offset
    func scalar() -> Scalar? { at < limit ? bytes.scalar(at: at).scalar : nil }
    func advance() { at += bytes.scalar(at: at).length }
    guard let first = scalar() else { return false }
    if first == "星" || first == "周" {
      advance()
      if first == "星" {
        guard let second = scalar(), second == "期" else { return false }
        advance()
      }
      let days: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "日", "天"]
      guard let day = scalar(), days.contains(where: { day == $0 }) else { return false }
      advance()
      guard at == limit || !bytes.scalar(at: at).scalar.isHan else { return false }
    } else {
      if first == "总" {
        advance()
        guard let second = scalar(), second == "共" || second == "计" else { return false }
      }
      if first == "第" || first == "共" || first == "总" || first.isLatin { advance() }
      while let next = scalar(), next.isWhiteSpace || next.isColon { advance() }
      let start = at
      let numerals: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
      while let next = scalar(), next.isDigit || numerals.contains(where: { next == $0 }) { advance() }
      guard at > start else { return false }
      while let next = scalar(), next.isWhiteSpace { advance() }
      guard let last = scalar(), last == "版" || last == "页" else { return false }
      advance()
      guard at == limit || !bytes.scalar(at: at).scalar.isHan else { return false }
      // `第06版：教育周刊`: the name of the page, not of the paper.
      if at < limit, bytes.scalar(at: at).scalar.isColon { at = tokenEnd(from: at + bytes.scalar(at: at).length) }
      line.isCertain = true
    }
    add(.furniture(.pageFurniture), from: offset, to: at)
    offset = at
    return true
  }

  /// `阅读 1.2万`, `浏览次数：55`, `612340文章数`.
  mutating func readCounter() -> Bool {
    var at = offset
    let label = reader.counter.match(bytes, at: at, limit: limit)
    if let label {
      at += label.length
      at = afterColon(at) ?? at
      while at < limit, isBracketOrBlank(bytes.scalar(at: at).scalar) { at += bytes.scalar(at: at).length }
    }
    let start = at
    while at < limit, bytes[at] < 0x80, bytes.scalar(at: at).scalar.isDigit || bytes[at] == 0x2E || bytes[at] == 0x2C {
      at += 1
    }
    guard at > start else {
      // A site fills the number in later: the label alone, with its colon.
      guard let label, let value = afterColon(offset + label.length), line.isCertain || value == limit else {
        return false
      }
      add(.furniture(.sharing), from: offset, to: value)
      offset = value
      line.isCertain = true
      return true
    }
    if at < limit, bytes.scalar(at: at).scalar == "万" { at += 3 }
    if at < limit, bytes[at] == 0x2B || bytes.scalar(at: at).scalar == "+" { at += 1 }
    let word = reader.counted.match(bytes, at: at, limit: limit)
    if let word { at += word.length }
    guard at == limit || !bytes.scalar(at: at).scalar.isHan else { return false }
    if label != nil || (word != nil && (line.items.isEmpty || line.isCertain || numbers > 0)) {
      line.isCertain = line.isCertain || label != nil || numbers > 0
    }
    if label == nil, word == nil, at - offset > 6 { return false }
    numbers += 1
    add(.furniture(.sharing), from: offset, to: at)
    offset = at
    return true
  }

  func isBracketOrBlank(_ scalar: Scalar) -> Bool {
    scalar.isWhiteSpace || scalar == "(" || scalar == "（" || scalar == "[" || scalar == "【"
  }

  mutating func readButton() -> Bool {
    if let end = wordEnd(of: reader.button) {
      buttons += 1
      add(.furniture(.sharing), from: offset, to: end)
      offset = end
    } else if let end = wordEnd(of: reader.site) {
      sites += 1
      add(.furniture(.navigation), from: offset, to: end)
      offset = end
    } else if let end = wordEnd(of: reader.nav) {
      navs += 1
      add(.furniture(.navigation), from: offset, to: end)
      offset = end
    } else {
      return false
    }
    return true
  }

  /// `点击上方蓝字关注我们`
  mutating func readInvitation() -> Bool {
    guard reader.invite.match(bytes, at: offset, limit: limit) != nil else { return false }
    let end = tokenEnd(from: offset)
    add(.furniture(.hotline), from: offset, to: end)
    offset = end
    return true
  }

  /// A word that is none of the known ones, of which a few may stand beside a day and its time; the first may be the
  /// account of an office, `海棠湾发布`.
  mutating func readUnknown() -> Bool {
    let end = tokenEnd(from: offset)
    let length = bytes.characterCount(of: SourceRange(start: offset, end: end))
    guard (1...8).contains(length), unknowns < (sites > 0 ? 20 : 5) else { return false }
    unknowns += 1
    let word = SourceRange(start: offset, end: end)
    let isAccount =
      line.items.isEmpty && reader.account.matchAtEnd(bytes, of: word).map { $0.length < word.count } ?? false
    add(isAccount ? .publisher : .furniture(.pageFurniture), from: offset, to: end)
    offset = end
    return true
  }
}
