import Lexicon

/// Finds the awards and titles that a text says a place, or a body in it, holds.
struct HonourReader: Sendable {
  /// An award and where it stands.
  struct Honour: Sendable, Equatable {
    let name: String
    /// Index into the parts of the article.
    let part: Int
    let range: Range<Int>
  }

  /// Bytes of the longest and the shortest name without quotation marks: 40 and 4 characters.
  private static let lengths = 12...120
  private static let reach = 1200
  /// Quotations of up to six characters are kept together with what stands before them.
  private static let shortQuotation = 18

  /// All words that names are looked for behind: most sentences hold none.
  private let openings: TermMatcher
  private let verbs: TermMatcher
  private let quotedOnly: TermMatcher
  private let listing: TermMatcher
  private let being: TermMatcher
  private let levels: TermMatcher
  private let tails: TermMatcher
  private let personal: TermMatcher
  private let never: TermMatcher
  private let goals: TermMatcher

  init(vocabulary: ContextVocabulary) {
    openings = vocabulary.honourOpenings
    verbs = vocabulary[.honourVerb]
    quotedOnly = vocabulary[.honourAs]
    listing = vocabulary[.honourListing]
    being = vocabulary[.honourIs]
    levels = vocabulary[.honourLevel]
    tails = vocabulary[.honourTail]
    personal = vocabulary[.honourPerson]
    never = vocabulary[.honourNot]
    goals = vocabulary[.honourGoal]
  }

  /// In text order, each name once.
  func honours(of parts: [ContextText]) -> [Honour] {
    var found: [Honour] = []
    func add(_ range: Range<Int>, _ part: Int) {
      let name = parts[part].words(at: range)
      if !found.contains(where: { $0.name == name }) { found.append(Honour(name: name, part: part, range: range)) }
    }
    for (index, part) in parts.enumerated() where part.role == .paragraph {
      part.bytes.withUnsafeBufferPointer { text in
        for sentence in part.sentences where openings.occurs(in: UnsafeBufferPointer(rebasing: text[sentence])) {
          verbs.forEachLongestMatch(in: UnsafeBufferPointer(rebasing: text[sentence])) { _, verb in
            let verb = sentence.lowerBound + verb.lowerBound..<sentence.lowerBound + verb.upperBound
            let within = Self.reach(of: verb, in: text, sentence)
            let clause = clauseStart(before: verb.lowerBound, in: text, from: within.lowerBound)
            guard !isHeldByPeople(clause..<verb.lowerBound, text), !isOnlyAGoal(clause..<verb.lowerBound, text) else {
              return
            }
            let isListing = listing.term(equalTo: UnsafeBufferPointer(rebasing: text[verb])) != nil
            let names = awards(after: verb.upperBound, in: text, to: within.upperBound, needsQuotes: false)
            for name in names where !isListing || isQuoted(name, text) || hasLevel(name, text) { add(name, index) }
            if names.isEmpty, let list = quotedListing(before: verb, in: text, within) { add(list, index) }
          }
          quotedOnly.forEachLongestMatch(in: UnsafeBufferPointer(rebasing: text[sentence])) { _, verb in
            let end = sentence.lowerBound + verb.upperBound
            let within = Self.reach(of: end..<end, in: text, sentence)
            for name in awards(after: end, in: text, to: within.upperBound, needsQuotes: true) {
              add(name, index)
            }
          }
          being.forEachLongestMatch(in: UnsafeBufferPointer(rebasing: text[sentence])) { _, verb in
            let end = sentence.lowerBound + verb.upperBound
            let within = Self.reach(of: end..<end, in: text, sentence)
            for name in awards(after: end, in: text, to: within.upperBound, needsQuotes: true)
            where hasLevel(name, text) && !isOnlyAGoal(within.lowerBound..<end, text) {
              add(name, index)
            }
          }
        }
      }
    }
    return found
  }

  /// How far from a verb its names are looked for: no list of awards is longer than 400 characters, so that a text
  /// without a mark costs no more than its length.
  private static func reach(
    of verb: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Range<Int> {
    var start = max(sentence.lowerBound, verb.lowerBound - reach)
    while start < verb.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(sentence.upperBound, verb.upperBound + reach)
    while end > verb.upperBound, end < sentence.upperBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// The names listed from `start` on, parted by 、 or simply side by side; the list ends with its clause.
  private func awards(
    after start: Int, in text: UnsafeBufferPointer<UInt8>, to end: Int, needsQuotes: Bool
  ) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var offset = start
    while offset < end {
      let stop = itemEnd(from: offset, in: text, to: end)
      let item = offset..<stop
      let quote = firstOffset(in: text, from: offset, to: stop) { $0 == Mark.openQuote }
      // “客货邮”项目入选…: the list is over, something else is said to hold the next.
      if offset > start, holdsVerb(item, text) { break }
      if quote == stop {
        if needsQuotes
          || quote > offset && verbs.longestMatch(in: text, at: offset).map({ $0.length < item.count }) == true
        {
          break
        }
        names += plainAwards(in: text, item)
      } else if needsQuotes, quote != offset {
        break
      } else if let name = quotedAward(item, quote, text, needsTail: needsQuotes) {
        names.append(name)
      }
      offset = stop
      let mark = UTF8Scalar.packed(in: text, at: offset)
      if mark == Mark.pause || mark == Mark.comma && UTF8Scalar.packed(in: text, at: offset + 3) == Mark.openQuote {
        offset += 3
      } else if mark != Mark.openQuote {
        let next = isConjunction(mark) ? offset + 3 : end
        guard next < end, UTF8Scalar.packed(in: text, at: next) == Mark.openQuote else { break }
        offset = next
      }
    }
    return names
  }

  private func holdsVerb(_ item: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isQuoted = false
    var offset = item.lowerBound
    while offset < item.upperBound {
      let mark = UTF8Scalar.packed(in: text, at: offset)
      if mark == Mark.openQuote { isQuoted = true } else if mark == Mark.closeQuote { isQuoted = false }
      if !isQuoted, let verb = verbs.longestMatch(in: text, at: offset), verb.length >= 6 { return true }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return false
  }

  private func isQuoted(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    name.lowerBound >= 3 && UTF8Scalar.packed(in: text, at: name.lowerBound - 3, length: 3) == Mark.openQuote
  }

  private func hasLevel(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    levels.occurs(in: UnsafeBufferPointer(rebasing: text[name]))
  }

  /// Where an item of a list ends: at 、, at its clause's end, or behind a quotation where another or 和 follows.
  private func itemEnd(from start: Int, in text: UnsafeBufferPointer<UInt8>, to end: Int) -> Int {
    var offset = start
    var isQuoted = false
    while offset < end {
      let mark = UTF8Scalar.packed(in: text, at: offset)
      if isQuoted {
        isQuoted = mark != Mark.closeQuote
        if !isQuoted {
          let next = UTF8Scalar.packed(in: text, at: offset + 3)
          if next == Mark.openQuote || isConjunction(next) { return offset + 3 }
        }
      } else if mark == Mark.openQuote {
        isQuoted = true
      } else if mark == Mark.pause || Mark.endsClause(mark) {
        return offset
      }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return end
  }

  /// The award of an item with a quotation in it: what is quoted (“全国文明校园”), or where that is only a part of the
  /// name, the whole (“四好农村路”全国示范县, 全省教育工作“先进集体”).
  private func quotedAward(
    _ item: Range<Int>, _ quote: Int, _ text: UnsafeBufferPointer<UInt8>, needsTail: Bool
  ) -> Range<Int>? {
    let close = firstOffset(in: text, from: quote, to: item.upperBound) { $0 == Mark.closeQuote }
    guard close < item.upperBound else { return nil }
    let inside = quote + 3..<close
    let whole = withoutCeremony(item, text)
    if whole.upperBound > close + 3, whole.lowerBound <= quote, isAward(whole, text, .plain) { return whole }
    if inside.count <= Self.shortQuotation, item.lowerBound < quote || whole.upperBound > close + 3 {
      let isNamed = whole.upperBound <= close + 3 && isAward(inside, text, .plain)
      return isNamed ? item.lowerBound..<close + 3 : nil
    }
    return isAward(inside, text, needsTail ? .quotedWithTail : .quoted) ? inside : nil
  }

  /// 和, 与 and 及.
  private func isConjunction(_ scalar: UInt32) -> Bool {
    scalar == 0xE5928C || scalar == 0xE4B88E || scalar == 0xE58F8A
  }

  /// Names without quotation marks, parted by 和 where what stands before is a name by itself.
  private func plainAwards(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var stop = range.upperBound
      var and = start
      while and < stop {
        and = firstOffset(in: text, from: and, to: stop) { isConjunction($0) }
        if and < stop, isAward(start..<and, text, .plain) { stop = and }
        and += 3
      }
      let name = withoutCeremony(start..<stop, text)
      if isAward(name, text, .plain) { names.append(name) }
      start = stop + 3
    }
    return names
  }

  /// What shows that words name an award: the quotation marks they stand in, those and how they end, or how they end.
  private enum Form { case quoted, quotedWithTail, plain }

  private func isAward(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ form: Form) -> Bool {
    let end = endBeforeBrackets(range, text)
    guard range.lowerBound < end, Self.lengths.contains(range.count) else { return false }
    let name = UnsafeBufferPointer(rebasing: text[range.lowerBound..<end])
    guard personal.length(in: name, endingAt: name.count) == nil else { return false }
    // “国家级产粮大县奖励第一名” is one all the same, “一号民生工程” none.
    if form == .quoted { return never.length(in: name, endingAt: name.count) == nil || hasLevel(range, text) }
    guard tails.length(in: name, endingAt: name.count) != nil else { return false }
    // 获此殊荣的单位 describes, and names nothing.
    guard form != .plain || firstOffset(in: name, from: 0, to: name.count, where: { $0 == 0xE79A84 }) == name.count
    else {
      return false
    }
    return form == .quotedWithTail || never.length(in: name, endingAt: name.count) == nil && !isGeneric(name)
  }

  /// 市级示范校, 省级基地: up to three characters behind the level say nothing.
  private func isGeneric(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let level = firstOffset(in: name, from: 0, to: min(name.count, 9)) { $0 == 0xE7BAA7 }  // 级
    return level < 9 && name.count - level - 3 <= 9
  }

  /// A name without 为 and 了 before it and without 称号, 荣誉称号, 等 or a count behind it.
  private func withoutCeremony(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    let leading: [UInt32] = [0xE4B8BA, 0xE4BA86, 0xE68890]  // 为 了 成
    while start < end, leading.contains(UTF8Scalar.packed(in: text, at: start)) { start += 3 }
    end = firstOffset(in: text, from: start, to: end) { (0x30...0x39).contains($0) && start + 12 < end }
    for phrase in Self.ceremony where end - start >= phrase.count {
      if text[end - phrase.count..<end].elementsEqual(phrase) { end -= phrase.count }
    }
    return start..<max(start, end)
  }

  private static let ceremony = ["荣誉称号", "称号", "荣誉", "等", "名单"].map { Array($0.utf8) }

  /// The quotation of “…”名单 earlier in a sentence that ends in 入选.
  private func quotedListing(
    before verb: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Range<Int>? {
    guard verb.upperBound >= sentence.upperBound || Mark.endsClause(UTF8Scalar.packed(in: text, at: verb.upperBound))
    else { return nil }
    var found: Range<Int>?
    var open = sentence.lowerBound
    while true {
      open = firstOffset(in: text, from: open, to: verb.lowerBound) { $0 == Mark.openQuote }
      let close = firstOffset(in: text, from: open, to: verb.lowerBound) { $0 == Mark.closeQuote }
      guard close < verb.lowerBound else { return found }
      if text[(close + 3)...].starts(with: "名单".utf8), isAward(open + 3..<close, text, .plain) {
        found = open + 3..<close
      }
      open = close + 3
    }
  }

  /// Whether a clause counts people before its verb (20余人被评为…), or names one who receives.
  private func isHeldByPeople(_ clause: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let subject = UnsafeBufferPointer(rebasing: text[clause])
    if personal.length(in: subject, endingAt: subject.count) != nil { return true }
    var offset = 0
    var afterCount = false
    while offset < subject.count {
      let length = UTF8Scalar.length(in: subject, at: offset)
      let scalar = UTF8Scalar.packed(in: subject, at: offset, length: length)
      if afterCount, scalar == 0xE4BABA || scalar == 0xE5908D || scalar == 0xE4BD8D { return true }  // 人 名 位
      let isMore = scalar == 0xE4BD99 || scalar == 0xE5A49A || scalar == 0xE4B887  // 余 多 万
      afterCount = (0x30...0x39).contains(scalar) || afterCount && isMore
      offset += length
    }
    return false
  }

  private func isOnlyAGoal(_ clause: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    goals.occurs(in: UnsafeBufferPointer(rebasing: text[clause]))
  }

  private func clauseStart(before offset: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var clause = offset
    while clause > start {
      let previous = UTF8Scalar.start(before: clause, in: text)
      if Mark.endsClause(UTF8Scalar.packed(in: text, at: previous, length: clause - previous)) { break }
      clause = previous
    }
    return clause
  }

  private func endBeforeBrackets(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    firstOffset(in: text, from: range.lowerBound + 3, to: range.upperBound) { $0 == Mark.openBracket || $0 == 0x28 }
  }

  private func firstOffset(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, where matches: (UInt32) -> Bool
  ) -> Int {
    var offset = min(start, end)
    while offset < end {
      let length = UTF8Scalar.length(in: text, at: offset)
      if matches(UTF8Scalar.packed(in: text, at: offset, length: length)) { return offset }
      offset += length
    }
    return end
  }
}
