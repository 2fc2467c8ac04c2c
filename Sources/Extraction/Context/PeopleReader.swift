import BriefModel
import Lexicon

/// Finds the officials and staff that a text names together with their office (市教育局党组书记、局长孙英涛).
struct PeopleReader: Sendable {
  /// An office of more bytes than 60 characters is a sentence read wrongly.
  private static let longestRole = 180
  /// 12 characters.
  private static let longestQuotedName = 36

  private let vocabulary: ContextVocabulary
  private let words: CommonWords
  private let gazetteer: Gazetteer
  private let roles: TermMatcher
  private let weakRoles: TermMatcher
  private let followers: TermMatcher
  private let speech: TermMatcher
  private let leads: TermMatcher
  private let notNames: TermMatcher
  private let notAtEnd: TermMatcher
  private let given: TermMatcher
  private let neverGiven: TermMatcher

  init(lexicon: Lexicon) {
    vocabulary = lexicon.context
    words = lexicon.words
    gazetteer = lexicon.gazetteer
    roles = vocabulary[.role]
    weakRoles = vocabulary[.roleWeak]
    followers = vocabulary[.afterName]
    speech = vocabulary[.speech]
    leads = vocabulary[.beforeRole]
    notNames = vocabulary[.notName]
    notAtEnd = vocabulary[.adverb]
    given = vocabulary[.givenName]
    neverGiven = vocabulary[.neverGiven]
  }

  /// In text order, each name once, with the office it is first named with; captions come last.
  func people(of parts: [ContextText]) -> [Person] {
    var people: [Person] = []
    for captions in [false, true] {
      for part in parts where part.role != .publisher && (part.role == .caption) == captions {
        part.bytes.withUnsafeBufferPointer { text in
          read(text) { name, role in
            let (name, role) = (part.words(at: name), part.words(at: role))
            guard let index = people.firstIndex(where: { $0.name == name }) else {
              people.append(Person(name: name, role: role))
              return
            }
            // 校长程国涛, and later 实验中学校长程国涛: the body was missing.
            if role.hasSuffix(people[index].role) { people[index] = Person(name: name, role: role) }
          }
        }
      }
    }
    return people
  }

  private func read(_ text: UnsafeBufferPointer<UInt8>, _ body: (_ name: Range<Int>, _ role: Range<Int>) -> Void) {
    var offices: [Range<Int>] = []
    roles.forEachLongestMatch(in: text) { _, range in offices.append(range) }
    guard !offices.isEmpty else { return }
    let ends = Set(offices.map(\.upperBound))
    for office in offices where !isCutFromPlace(office, text) {
      var start = office.upperBound
      // 作为教务处副主任，崔军…
      let isApposition = UTF8Scalar.packed(in: text, at: start) == Mark.comma && isIntroduced(office, text)
      if isApposition { start += 3 }
      let isSetApart = !isApposition && blank(at: start, in: text) > 0
      if isSetApart { start += blank(at: start, in: text) }
      guard let name = name(at: start, in: text, after: office),
        // 市长　于海峰: nothing but the name stands behind the blank.
        !isSetApart || name.upperBound == text.count || blank(at: name.upperBound, in: text) > 0
      else { continue }
      let role = role(endingWith: office, ends, text)
      guard role.count <= Self.longestRole, !role.isEmpty else { continue }
      body(name, role)
    }
  }

  /// The bytes of a blank at `offset`, 0 where none stands.
  private func blank(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard offset < text.count else { return 0 }
    if text[offset] == 0x20 { return 1 }
    return UTF8Scalar.packed(in: text, at: offset) == 0xE38080 ? 3 : 0
  }

  /// 上海|市长|宁区: the office's last character begins the name of a place.
  private func isCutFromPlace(_ office: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = UTF8Scalar.start(before: office.upperBound, in: text)
    return gazetteer.matcher.longestMatch(in: text, at: last).map { $0.length >= 9 } ?? false
  }

  // MARK: Names

  /// A family name and one or two more characters, where what follows shows that the name ends there.
  private func name(at start: Int, in text: UnsafeBufferPointer<UInt8>, after office: Range<Int>) -> Range<Int>? {
    let isWeak = weakRoles.term(equalTo: UnsafeBufferPointer(rebasing: text[office])) != nil
    guard let surname = vocabulary.surnames.longestMatch(in: text, at: start),
      roles.longestMatch(in: text, at: start) == nil
    else { return isWeak ? nil : nameWithoutFamily(at: start, in: text) }
    // Weak offices have to be followed by what only a name can be.
    let needsMore = isWeak && vocabulary.commonSurnames.longestMatch(in: text, at: start) == nil
    var fallback: Range<Int>?
    for given in [6, 3] {
      let end = start + surname.length + given
      guard end <= text.count, isHan(text, start + surname.length..<end) else { continue }
      let rest = UnsafeBufferPointer(rebasing: text[start + surname.length..<end])
      if isVeiled(rest) || roles.longestMatch(in: rest, at: 0) != nil { return nil }
      // 张伟|说, 邱丽|还: a verb of speech or an adverb is no part of a name.
      if given == 6,
        speech.longestMatch(in: text, at: end - 3) != nil || neverGiven.length(in: text, endingAt: end) != nil
      {
        continue
      }
      let beginsAsWord = isWord(text, start..<end, surname.length)
      let ending = ending(at: end, in: text)
      // 崔军接|受 is cut in a word; a verb of speech would show that it only looks so.
      guard ending == .speech || words.word(across: end, in: text) == nil else { continue }
      switch ending {
      case .speech: return start..<end
      case .mark where !beginsAsWord: return start..<end
      case .follower where !needsMore && !beginsAsWord:
        // 陈志|刚: rather the end of the name than an adverb.
        if given == 3, fallback != nil, self.given.longestMatch(in: text, at: end) != nil { break }
        // 那仁满|都拉介绍: a name of a people that bears no family names.
        let isCommon = vocabulary.commonSurnames.longestMatch(in: text, at: start) != nil
        return (isCommon ? nil : nameWithoutFamily(at: start, in: text)) ?? start..<end
      case .other where !isWeak && !beginsAsWord && given == 6:
        if words.length(in: text, at: start + surname.length) == nil { fallback = start..<end }
      default: break
      }
    }
    // 那顺巴|雅尔说: the first sign only looks like a family name.
    if fallback != nil, let whole = nameWithoutFamily(at: start, in: text) { return whole }
    return fallback
  }

  /// A name of a people without family names (才让太, 买买提·吐尔逊): up to nine characters and a verb of speech, with a
  /// dot, or without any everyday word in them.
  private func nameWithoutFamily(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard leads.longestMatch(in: text, at: start) == nil, roles.longestMatch(in: text, at: start) == nil else {
      return nil
    }
    var offset = start
    var characters = 0
    var hasDot = false
    var hasWord = false
    while characters < 10 {
      if characters >= 2, speech.longestMatch(in: text, at: offset) != nil {
        let isAdverb = notAtEnd.length(in: text, endingAt: offset) != nil
        return hasDot || characters <= 6 && !isAdverb && !hasWord ? start..<offset : nil
      }
      if characters > 0, UTF8Scalar.packed(in: text, at: offset) == 0xC2B7 {  // ·
        hasDot = true
        offset += 2
        continue
      }
      guard Han.stands(at: offset, in: text) else { return nil }
      if words.length(in: text, at: offset) != nil { hasWord = true }
      offset += 3
      characters += 1
    }
    return nil
  }

  private enum Ending { case speech, mark, follower, other }

  private func ending(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Ending {
    guard offset < text.count, Han.stands(at: offset, in: text) else { return .mark }
    if speech.longestMatch(in: text, at: offset) != nil { return .speech }
    return followers.longestMatch(in: text, at: offset) != nil ? .follower : .other
  }

  /// Whether what looks like a name begins with an everyday word (高度|重视, 任命); one of three signs is a name that
  /// many bear.
  private func isWord(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ surname: Int) -> Bool {
    guard surname == 3, let length = words.length(in: text, at: range.lowerBound) else { return false }
    return length >= 6 && length < max(9, range.count)
  }

  /// 某, 某某, 先生, 老师: no name.
  private func isVeiled(_ given: UnsafeBufferPointer<UInt8>) -> Bool {
    notNames.longestMatch(in: given, at: 0) != nil
  }

  // MARK: Offices

  /// The whole of an office with the body in front: back to a mark or a word that doesn't belong to it, over 、 and ，
  /// only where an office stands before them too.
  private func role(
    endingWith office: Range<Int>, _ ends: Set<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = office.lowerBound
    while start > 0, office.upperBound - start < Self.longestRole + 30 {
      let previous = UTF8Scalar.start(before: start, in: text)
      let scalar = UTF8Scalar.packed(in: text, at: previous, length: start - previous)
      if scalar == Mark.closeQuote, let open = openOfName(closingAt: previous, text) {
        start = open
        continue
      }
      if scalar == Mark.pause || scalar == Mark.comma {
        guard ends.contains(previous) else { break }
      } else if !Han.contains(scalar) && !isInName(scalar) {
        break
      }
      start = previous
    }
    return withoutLead(start..<office.upperBound, office, text)
  }

  /// Where the quotation begins that ends in the mark at `close`, if it is the name of a thing (“巧手工坊”负责人) and not
  /// what somebody says.
  private func openOfName(closingAt close: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = close
    while start > 0, close - start <= Self.longestQuotedName {
      let previous = UTF8Scalar.start(before: start, in: text)
      let scalar = UTF8Scalar.packed(in: text, at: previous, length: start - previous)
      if scalar == Mark.openQuote { return start < close ? previous : nil }
      guard Han.contains(scalar) || isInName(scalar) else { return nil }
      start = previous
    }
    return nil
  }

  /// Cuts off what leads to an office: 据, 由, 启动仪式上, or all up to the last verb that introduces someone.
  private func withoutLead(
    _ range: Range<Int>, _ office: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = range.lowerBound
    var offset = start
    while offset < office.lowerBound {
      if let lead = leads.longestMatch(in: text, at: offset), offset + lead.length <= office.lowerBound {
        // Inside a word it leads nowhere (与 in 参与, 对 in 对口).
        let isFree =
          words.word(across: offset, in: text) == nil && words.word(across: offset + lead.length, in: text) == nil
        if offset == start || isFree && lead.length >= 3 && isCut(text, offset, lead.length) {
          start = offset + lead.length
          offset = start
          continue
        }
      }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return start..<range.upperBound
  }

  /// Whether a lead in the middle of a run parts it: those of one character do only where they can't be in a name
  /// (在, 由, 据, 向), not 和 or 与, which join bodies.
  private func isCut(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ length: Int) -> Bool {
    guard length == 3 else { return true }
    return [0xE59CA8, 0xE794B1, 0xE68DAE, 0xE59091, 0xE698AF, 0xE8A2AB, 0xE5BD93].contains(
      UTF8Scalar.packed(in: text, at: offset))
  }

  /// Whether an office that a comma parts from its holder is introduced by 作为, 身为 or 担任.
  private func isIntroduced(_ office: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = office.lowerBound
    while start > 0 {
      let previous = UTF8Scalar.start(before: start, in: text)
      guard Han.contains(UTF8Scalar.packed(in: text, at: previous, length: start - previous)) else { break }
      start = previous
    }
    let run = text[start..<office.lowerBound]
    return run.starts(with: "作为".utf8) || run.starts(with: "身为".utf8)
  }

  private func isInName(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
      || scalar == 0xC2B7 || scalar == Mark.openBracket || scalar == Mark.closeBracket
  }

  private func isHan(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    stride(from: range.lowerBound, to: range.upperBound, by: 3).allSatisfy { Han.stands(at: $0, in: text) }
  }
}
