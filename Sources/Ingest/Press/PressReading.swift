import BriefModel

/// One pass of a ``PressReader`` over one line, particular by particular.
struct PressReading {
  let reader: PressReader
  let bytes: [UInt8]
  let limit: Int
  var offset: Int
  /// Where all of it begins.
  private(set) var start = 0
  var line = PressLine()
  var buttons = 0
  var navs = 0
  var sites = 0
  var numbers = 0
  var unknowns = 0
  /// Whether a day with a time of day, or a label of one or of the source, was read: a headline has no such thing.
  var isDated = false
  var sawOutlet = false
  /// Whether the line begins with `□` or its like, which papers put before an author's name.
  var isBoxed = false
  /// Whether a headline may look like the line, where no other credit stands in it: 战地记者王小山.
  var needsAnother = false
  /// Where a role word began whose names have not come yet.
  var roleStart: Int?

  mutating func readAll() -> PressLine? {
    start = offset
    isBoxed = (0x25A0...0x25FF).contains(bytes.scalar(at: offset).scalar.value)
    while skipSeparators() {
      guard
        readDay() || readAddress() || readPage() || readLabelled() || readRole() || readCounter() || readButton()
          || readOutlet()
          || readUnknownOutlet() || readOfficer() || readLooseName() || readInvitation() || readUnknown()
      else { return nil }
    }
    if unknowns > 0, !isDated { return readBar() }
    leaveRole(before: limit)
    guard !line.items.isEmpty, !needsAnother || line.items.count(where: { $0.kind == .byline }) > 1 else { return nil }
    // Two buttons or three words of a navigation bar side by side are no phrase of Chinese.
    if buttons + navs + sites >= 3 || buttons >= 2 || (buttons + navs + sites > 0 && numbers > 0) {
      line.isCertain = true
    }
    if isDated { line.isCertain = true }
    if numbers == line.items.count, !line.isCertain {
      for index in line.items.indices { line.items[index].kind = .furniture(.pageFurniture) }
    }
    if !line.isCertain, navs + sites > 0 || buttons > 0 { return nil }
    line.isPost = line.hasDate && reader.post.firstMatch(bytes, in: SourceRange(start: start, end: limit)) != nil
    return line
  }

  /// `首页 时政 民生 医疗`: a word that only bars have beside names of channels, which are many.
  private mutating func readBar() -> PressLine? {
    guard sites > 0, sites + navs + unknowns >= 3, line.items.count == sites + navs + unknowns else { return nil }
    for index in line.items.indices { line.items[index].kind = .furniture(.navigation) }
    line.isCertain = true
    return line
  }

  mutating func add(_ kind: PressLine.Kind, from start: Int, to end: Int) {
    leaveRole(before: start)
    line.items.append(.init(kind: kind, range: SourceRange(start: start, end: end)))
  }

  /// A role word that no names have come for by `offset` is left out.
  private mutating func leaveRole(before offset: Int) {
    guard let role = roleStart, role < offset else { return }
    roleStart = nil
    let words = bytes.trimmed(SourceRange(start: role, end: offset)) { $0.isWhiteSpace }
    line.items.append(.init(kind: .furniture(.pageFurniture), range: words))
  }

  /// Whether something follows.
  mutating func skipSeparators() -> Bool {
    while offset < limit {
      let (scalar, length) = bytes.scalar(at: offset)
      guard scalar.isWhiteSpace || scalar.isUnreadable || Self.isSeparator(scalar) else { return true }
      offset += length
    }
    return false
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

  /// Where the word that begins at `start` ends: at a blank, a bar, a bracket, or before the next label or a day.
  func tokenEnd(from start: Int) -> Int {
    var at = start
    // No name and no value is longer; a word that goes on behind the limit is none.
    let limit = min(limit, start + 120)
    while at < limit {
      let (scalar, length) = bytes.scalar(at: at)
      // 无锡高新区(新吴区)|发改委: what stands in brackets within a name belongs to it.
      if at > start, scalar == "(", let end = closedName(behind: at + length) {
        at = end
        continue
      }
      if scalar.isWhiteSpace || (Self.isSeparator(scalar) && scalar != "·" && scalar != "-" && scalar != "（") {
        break
      }
      if at > start, label(at: at) || scalar.isDigit && DayReader.read(bytes, at: at, limit: limit) != nil { break }
      at += length
    }
    return at
  }

  /// Where a short bracket of Chinese characters ends that more of them follow.
  private func closedName(behind start: Int) -> Int? {
    var at = start
    while at < min(limit, start + 30) {
      let (scalar, length) = bytes.scalar(at: at)
      at += length
      if scalar == ")" { return at < limit && bytes.scalar(at: at).scalar.isHan ? at : nil }
      guard scalar.isHan else { return nil }
    }
    return nil
  }

  func skipBlanks(from start: Int) -> Int {
    var at = start
    while at < limit, bytes.scalar(at: at).scalar.isWhiteSpace { at += bytes.scalar(at: at).length }
    return at
  }

  /// Where a word of `set` ends that stands here by itself.
  func wordEnd(of set: PhraseSet) -> Int? {
    guard let match = set.match(bytes, at: offset, limit: limit) else { return nil }
    let end = offset + match.length
    guard end < limit else { return end }
    let next = bytes.scalar(at: end).scalar
    return next.isHan || next.isLatin || next.isDigit ? nil : end
  }
}
