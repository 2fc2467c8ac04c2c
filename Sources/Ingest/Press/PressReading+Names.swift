import BriefModel

extension PressReading {
  /// `通讯员 赵海阳 付静`, `记者王帅`, `文/张三`.
  mutating func readRole() -> Bool {
    guard let role = reader.by.match(bytes, at: offset, limit: limit) else { return false }
    let roleEnd = offset + role.length
    let next = roleEnd < limit ? bytes.scalar(at: roleEnd).scalar : nil
    // 文 and 图 begin many words; as roles they stand apart.
    if role.length == 3, let next, next.isHan { return finishNames() }
    let start = roleStart ?? offset
    let colon = afterColon(roleEnd)
    guard let end = namesEnd(from: colon ?? roleEnd, anyWord: colon != nil) else {
      if finishNames() { return true }
      roleStart = start
      offset = roleEnd
      return roleEnd == limit || !(next?.isHan ?? false) || reader.by.match(bytes, at: roleEnd, limit: limit) != nil
    }
    add(.byline, from: start, to: end)
    line.isCertain = true
    roleStart = nil
    offset = end
    return true
  }

  /// `王帅 文/图`: what the people before did.
  mutating func finishNames() -> Bool {
    guard let last = line.items.last, last.kind == .byline,
      let word = reader.after.match(bytes, at: offset, limit: limit),
      offset + word.length == limit || !bytes.scalar(at: offset + word.length).scalar.isHan
    else { return false }
    offset += word.length
    line.items[line.items.count - 1].range.end = offset
    return true
  }

  /// Where a row of names ends that begins at `start`; nil where none begins there.
  func namesEnd(from start: Int, anyWord: Bool) -> Int? {
    var at = start
    var end: Int?
    while at < limit {
      let (scalar, length) = bytes.scalar(at: at)
      if scalar.isWhiteSpace || scalar == "、" || scalar == "，" || scalar == "," || scalar == "/" || scalar == "·" {
        at += length
        continue
      }
      if end != nil, label(at: at) { break }
      if let name = nameEnd(from: at) {
        end = name
      } else if anyWord, end == nil, scalar.isHan || scalar.isLatin, let word = pseudonymEnd(from: at) {
        end = word
      } else {
        break
      }
      at = end ?? limit
    }
    return end
  }

  /// A word that may stand for a name behind a colon: short, and no sentence.
  private func pseudonymEnd(from start: Int) -> Int? {
    let end = tokenEnd(from: start)
    let shape = Shape(of: [SourceRange(start: start, end: end)], in: bytes)
    return shape.characters <= 12 && shape.tones + shape.stops + shape.pauses == 0 ? end : nil
  }

  /// A person's name: surname and one or two characters, `王 帅` set wide, or parts with a middle dot.
  func nameEnd(from start: Int) -> Int? {
    let end = tokenEnd(from: start)
    let word = SourceRange(start: start, end: end)
    let count = bytes.characterCount(of: word)
    var allHan = count > 0
    var dots = 0
    bytes.forEachScalar(in: word) { scalar, _ in
      if scalar == "·" { dots += 1 } else if !scalar.isHan { allHan = false }
    }
    guard allHan else { return nil }
    if dots > 0 { return count >= 4 && count <= 15 ? end : nil }
    guard let family = reader.surname.match(bytes, at: start, limit: limit) else { return nil }
    if count == 1 {
      // Names of two characters are set as wide as those of three.
      var next = end
      while next < limit, bytes.scalar(at: next).scalar.isWhiteSpace { next += bytes.scalar(at: next).length }
      let given = tokenEnd(from: next)
      let isGiven =
        next > end && bytes.characterCount(of: SourceRange(start: next, end: given)) == 1
        && bytes.scalar(at: next).scalar.isHan
      return isGiven ? given : nil
    }
    let familyCount = family.length / 3
    return count <= familyCount + 2 || count == 4 ? end : nil
  }

  /// `齐鲁晚报·齐鲁壹点`; with a role word right behind it, `新华社记者`, it is part of the byline.
  mutating func readOutlet() -> Bool {
    let end = tokenEnd(from: offset)
    let whole = SourceRange(start: offset, end: end)
    let edition = reader.edition.matchAtEnd(bytes, of: whole)?.length ?? 0
    let word = SourceRange(start: offset, end: end - edition)
    guard end > offset, bytes.characterCount(of: word) <= 20, reader.outlet.matchAtEnd(bytes, of: word) != nil else {
      return false
    }
    sawOutlet = true
    if end < limit, reader.by.match(bytes, at: end, limit: limit) != nil {
      roleStart = roleStart ?? offset
    } else {
      add(.publisher, from: offset, to: word.end)
      if edition > 0 { add(.furniture(.pageFurniture), from: word.end, to: end) }
    }
    offset = end
    return true
  }

  /// `清江视界 记者 何志远`, `《民声》杂志记者 刘建国`: a name that ends in no word of outlets, before a reporter and his name.
  ///
  /// It stays in the byline: it may be a place, or what kind of reporter it is.
  mutating func readUnknownOutlet() -> Bool {
    guard line.items.isEmpty, roleStart == nil else { return false }
    let word = SourceRange(start: offset, end: tokenEnd(from: offset))
    var isName = (2...8).contains(bytes.characterCount(of: word))
    bytes.forEachScalar(in: word) { scalar, _ in isName = isName && (scalar.isHan || scalar.isLatin) }
    guard isName else { return false }
    var (first, end) = (offset, word.end)
    if first > start, bytes.scalar(before: first).scalar == "《", end < limit, bytes.scalar(at: end).scalar == "》" {
      first -= bytes.scalar(before: first).length
      end += bytes.scalar(at: end).length
      end += reader.outlet.match(bytes, at: end, limit: limit)?.length ?? 0
    }
    let role = skipBlanks(from: end)
    // `□ 骆长青 特约记者 何俊`: behind the box people stand.
    if isBoxed, role > end, nameEnd(from: offset) == end { return false }
    guard let length = reader.reporter.match(bytes, at: role, limit: limit)?.length else { return false }
    let name = skipBlanks(from: role + length)
    guard name < limit, nameEnd(from: name) != nil else { return false }
    line.isGuessed = true
    needsAnother = role == end && name == role + length
    sawOutlet = true
    roleStart = first
    offset = role
    return true
  }

  /// `平川县人民政府县长　李明`: who gives a report, by office and name, and nothing else in the line.
  mutating func readOfficer() -> Bool {
    let end = tokenEnd(from: offset)
    guard line.items.isEmpty, end < limit,
      reader.office.matchAtEnd(bytes, of: SourceRange(start: offset, end: end)) != nil
    else { return false }
    let name = skipBlanks(from: end)
    guard name > end, nameEnd(from: name) == limit else { return false }
    add(.byline, from: offset, to: limit)
    line.isCertain = true
    offset = limit
    return true
  }

  /// A name without a role word right before it, beside an outlet or other people.
  mutating func readLooseName() -> Bool {
    if finishNames() { return true }
    guard sawOutlet || line.hasByline || isBoxed, !isBehindTime, var end = nameEnd(from: offset) else { return false }
    // `通讯员（王云 李敏）`: a bracket parts the names from their role.
    if roleStart != nil { end = closed(namesEnd(from: offset, anyWord: false) ?? end) }
    add(.byline, from: roleStart ?? offset, to: end)
    if isBoxed { line.isCertain = true }
    roleStart = nil
    offset = end
    return true
  }

  /// Whether a time of day stands right before: accounts print behind it where they write from, `18:30 江苏`.
  private var isBehindTime: Bool {
    guard let last = line.items.last, case .published = last.kind else { return false }
    return bytes[last.range.start..<last.range.end].contains(UInt8(ascii: ":"))
  }

  /// `end`, or behind the bracket that closes there what was opened right before ``offset``.
  private func closed(_ end: Int) -> Int {
    guard bytes.scalar(before: offset).scalar.bracketKind == 3, end < limit else { return end }
    let (scalar, length) = bytes.scalar(at: end)
    return scalar.bracketKind == -3 ? end + length : end
  }
}
