import BriefModel
import Lexicon

/// Reads lines of particulars, label by label and name by name.
///
/// A line counts only when all of it is understood: one word that is no particular, and it is a line of the article.
struct PressReader {
  private let by: PhraseSet
  private let after: PhraseSet
  private let credit: PhraseSet
  private let source: PhraseSet
  private let time: PhraseSet
  private let counter: PhraseSet
  private let counted: PhraseSet
  private let button: PhraseSet
  private let nav: PhraseSet
  private let outlet: PhraseSet
  private let surname: PhraseSet

  init(_ words: PressVocabulary) {
    by = PhraseSet(words[.by])
    after = PhraseSet(words[.after])
    credit = PhraseSet(words[.credit])
    source = PhraseSet(words[.source])
    time = PhraseSet(words[.time])
    counter = PhraseSet(words[.counter])
    counted = PhraseSet(words[.counted])
    button = PhraseSet(words[.button])
    nav = PhraseSet(words[.nav])
    outlet = PhraseSet(words[.outlet])
    surname = PhraseSet(words[.surname])
  }

  func read(_ line: Line, in bytes: [UInt8]) -> PressLine? {
    guard line.shape.characters <= 120, line.shape.stops == 0 else { return nil }
    var reading = Reading(reader: self, bytes: bytes, limit: line.end, offset: line.start)
    return reading.readAll()
  }

  /// One pass over one line.
  private struct Reading {
    let reader: PressReader
    let bytes: [UInt8]
    let limit: Int
    var offset: Int
    var line = PressLine()
    var buttons = 0
    var navs = 0
    var numbers = 0
    var unknowns = 0
    /// Whether a day with a time of day, or a label of one or of the source, was read: a headline has no such thing.
    var isDated = false
    var sawOutlet = false
    /// Whether the line begins with `□` or its like, which papers put before an author's name.
    var isBoxed = false
    /// Where a role word began whose names have not come yet.
    var roleStart: Int?

    mutating func readAll() -> PressLine? {
      isBoxed = (0x25A0...0x25FF).contains(bytes.scalar(at: offset).scalar.value)
      while skipSeparators() {
        guard
          readDay() || readPage() || readLabelled() || readRole() || readCounter() || readButton() || readOutlet()
            || readLooseName() || readUnknown()
        else { return nil }
      }
      if unknowns > 0, !isDated { return nil }
      if let roleStart { add(.furniture(.pageFurniture), from: roleStart, to: limit) }
      guard !line.items.isEmpty else { return nil }
      // Two buttons or three words of a navigation bar side by side are no phrase of Chinese.
      if buttons + navs >= 3 || buttons >= 2 || (buttons + navs > 0 && numbers > 0) { line.isCertain = true }
      if isDated { line.isCertain = true }
      if numbers == line.items.count, !line.isCertain {
        for index in line.items.indices { line.items[index].kind = .furniture(.pageFurniture) }
      }
      if !line.isCertain, navs > 0 || buttons > 0 { return nil }
      return line
    }

    mutating func add(_ kind: PressLine.Kind, from start: Int, to end: Int) {
      line.items.append(.init(kind: kind, range: SourceRange(start: start, end: end)))
    }

    /// Whether something follows.
    mutating func skipSeparators() -> Bool {
      while offset < limit {
        let (scalar, length) = bytes.scalar(at: offset)
        if let end = remainsEnd(at: offset) {
          offset = end
          continue
        }
        guard scalar.isWhiteSpace || scalar.isUnreadable || Self.isSeparator(scalar) else { return true }
        offset += length
      }
      return false
    }

    /// Where a tag or entity of HTML ends that begins here.
    func remainsEnd(at: Int) -> Int? {
      guard bytes[at] == UInt8(ascii: "<") || bytes[at] == UInt8(ascii: "&") else { return nil }
      let close = bytes[at] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ";")
      let end = bytes[at..<min(limit, at + 200)].firstIndex(of: close)
      return end.map { $0 + 1 }
    }

    static func isSeparator(_ scalar: Scalar) -> Bool {
      switch scalar.value {
      case 0x7C, 0xFF5C, 0x2F, 0xFF0F, 0x2C, 0xFF0C, 0x3001, 0x3B, 0xFF1B, 0x28, 0x29, 0xFF08, 0xFF09, 0x5B, 0x5D,
        0x3010,
        0x3011, 0x2D, 0x2014, 0xB7, 0x2022, 0x3A, 0xFF1A, 0x25A0...0x25FF, 0x300A, 0x300B, 0x2605, 0x2606, 0x4E28,
        0x300C, 0x300D,
        0x2502:
        true
      default: false
      }
    }

    /// A day or a time of day.
    mutating func readDay() -> Bool {
      if let (day, end) = DayReader.read(bytes, at: offset, limit: limit) {
        add(.published(day), from: offset, to: end)
        if bytes[offset..<end].contains(where: { $0 == 0x3A }) { isDated = true }
        offset = end
        return true
      }
      if line.hasDate, let end = DayReader.time(bytes, at: offset, limit: limit) {
        add(.furniture(.pageFurniture), from: offset, to: end)
        offset = end
        return true
      }
      return false
    }

    /// `第3版`, `A03版`, `03版`, `第 3 页`, `共5页`, `星期二`.
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
        if first == "第" || first == "共" || first.isLatin { advance() }
        while let next = scalar(), next.isWhiteSpace { advance() }
        let start = at
        let numerals: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        while let next = scalar(), next.isDigit || numerals.contains(where: { next == $0 }) { advance() }
        guard at > start else { return false }
        while let next = scalar(), next.isWhiteSpace { advance() }
        guard let last = scalar(), last == "版" || last == "页" || last == "頁" else { return false }
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

    /// `来源：…`, `发布时间：…`, `编辑：…`.
    mutating func readLabelled() -> Bool {
      if let label = reader.source.match(bytes, at: offset, limit: limit), let value = afterColon(offset + label.length)
      {
        add(.furniture(.pageFurniture), from: offset, to: value)
        let end = tokenEnd(from: value)
        if end > value { add(.publisher, from: value, to: end) }
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

    func skipBlanks(from start: Int) -> Int {
      var at = start
      while at < limit, bytes.scalar(at: at).scalar.isWhiteSpace { at += bytes.scalar(at: at).length }
      return at
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

    /// Where the word that begins at `start` ends: at a blank, a bar, a bracket, or before the next label.
    func tokenEnd(from start: Int) -> Int {
      var at = start
      // No name and no value is longer; a word that goes on behind the limit is none.
      let limit = min(limit, start + 120)
      while at < limit {
        let (scalar, length) = bytes.scalar(at: at)
        if scalar.isWhiteSpace || (Self.isSeparator(scalar) && scalar != "·" && scalar != "-" && scalar != "（") {
          break
        }
        if at > start, label(at: at) || remainsEnd(at: at) != nil { break }
        at += length
      }
      return at
    }

    /// Whether a role word or label of two characters or more begins here.
    func label(at: Int) -> Bool {
      for set in [reader.by, reader.credit, reader.source, reader.time, reader.counter] {
        if let match = set.match(bytes, at: at, limit: limit), match.length > 3 { return true }
      }
      return false
    }

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
        } else if anyWord, end == nil, scalar.isHan || scalar.isLatin {
          end = tokenEnd(from: at)
        } else {
          break
        }
        at = end ?? limit
      }
      return end
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
      while at < limit, bytes[at] < 0x80, bytes.scalar(at: at).scalar.isDigit || bytes[at] == 0x2E || bytes[at] == 0x2C
      {
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
      } else if let end = wordEnd(of: reader.nav) {
        navs += 1
        add(.furniture(.navigation), from: offset, to: end)
        offset = end
      } else {
        return false
      }
      return true
    }

    /// A word that is none of the known ones, of which a few may stand beside a day and its time.
    mutating func readUnknown() -> Bool {
      let end = tokenEnd(from: offset)
      let length = bytes.characterCount(of: SourceRange(start: offset, end: end))
      guard (1...8).contains(length), unknowns < 5 else { return false }
      unknowns += 1
      add(.furniture(.pageFurniture), from: offset, to: end)
      offset = end
      return true
    }

    /// Where a word of `set` ends that stands here by itself.
    func wordEnd(of set: PhraseSet) -> Int? {
      guard let match = set.match(bytes, at: offset, limit: limit) else { return nil }
      let end = offset + match.length
      guard end < limit else { return end }
      let next = bytes.scalar(at: end).scalar
      return next.isHan || next.isLatin || next.isDigit ? nil : end
    }

    /// `齐鲁晚报·齐鲁壹点`; with a role word right behind it, `新华社记者`, it is part of the byline.
    mutating func readOutlet() -> Bool {
      let end = tokenEnd(from: offset)
      let word = SourceRange(start: offset, end: end)
      guard end > offset, bytes.characterCount(of: word) <= 20, reader.outlet.matchAtEnd(bytes, of: word) != nil else {
        return false
      }
      sawOutlet = true
      if end < limit, reader.by.match(bytes, at: end, limit: limit) != nil {
        roleStart = roleStart ?? offset
      } else {
        add(.publisher, from: offset, to: end)
      }
      offset = end
      return true
    }

    /// A name without a role word, beside an outlet or other people.
    mutating func readLooseName() -> Bool {
      if finishNames() { return true }
      guard sawOutlet || line.hasByline || isBoxed, let end = nameEnd(from: offset) else { return false }
      add(.byline, from: offset, to: end)
      if isBoxed { line.isCertain = true }
      offset = end
      return true
    }
  }
}
