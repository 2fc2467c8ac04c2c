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

  private let verbs: TermMatcher
  private let quotedOnly: TermMatcher
  private let tails: TermMatcher
  private let personal: TermMatcher
  private let never: TermMatcher
  private let goals: TermMatcher

  init(vocabulary: ContextVocabulary) {
    verbs = vocabulary[.honourVerb]
    quotedOnly = vocabulary[.honourAs]
    tails = vocabulary[.honourTail]
    personal = vocabulary[.honourPerson]
    never = vocabulary[.honourNot]
    goals = vocabulary[.honourGoal]
  }

  /// In text order, each name once.
  func honours(of parts: [ContextText]) -> [Honour] {
    var found: [Honour] = []
    func add(_ range: Range<Int>, _ part: Int, _ text: UnsafeBufferPointer<UInt8>) {
      let name = String(decoding: text[range], as: UTF8.self)
      if !found.contains(where: { $0.name == name }) { found.append(Honour(name: name, part: part, range: range)) }
    }
    for (index, part) in parts.enumerated() where part.role == .paragraph {
      part.bytes.withUnsafeBufferPointer { text in
        for sentence in part.sentences {
          verbs.forEachLongestMatch(in: UnsafeBufferPointer(rebasing: text[sentence])) { _, verb in
            let verb = sentence.lowerBound + verb.lowerBound..<sentence.lowerBound + verb.upperBound
            let clause = clauseStart(before: verb.lowerBound, in: text, from: sentence.lowerBound)
            guard !isHeldByPeople(clause..<verb.lowerBound, text), !isOnlyAGoal(clause..<verb.lowerBound, text) else {
              return
            }
            let names = awards(after: verb.upperBound, in: text, to: sentence.upperBound, needsQuotes: false)
            for name in names { add(name, index, text) }
            if names.isEmpty, let list = quotedListing(before: verb, in: text, sentence) { add(list, index, text) }
          }
          quotedOnly.forEachLongestMatch(in: UnsafeBufferPointer(rebasing: text[sentence])) { _, verb in
            let end = sentence.lowerBound + verb.upperBound
            for name in awards(after: end, in: text, to: sentence.upperBound, needsQuotes: true) {
              add(name, index, text)
            }
          }
        }
      }
    }
    return found
  }

  /// Names in quotation marks, or up to the next mark those that end as awards do.
  private func awards(
    after start: Int, in text: UnsafeBufferPointer<UInt8>, to end: Int, needsQuotes: Bool
  ) -> [Range<Int>] {
    let stop = firstOffset(in: text, from: start, to: end) { Mark.endsClause($0) || $0 == Mark.openQuote }
    if stop < end, scalar(text, stop) == Mark.openQuote, stop - start <= (needsQuotes ? 0 : 60) {
      return quotedAwards(from: stop, in: text, to: end, needsTail: needsQuotes)
    }
    return needsQuotes ? [] : plainAwards(in: text, start..<stop)
  }

  private func quotedAwards(
    from open: Int, in text: UnsafeBufferPointer<UInt8>, to end: Int, needsTail: Bool
  ) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var open = open
    while open < end, scalar(text, open) == Mark.openQuote {
      let close = firstOffset(in: text, from: open, to: end) { $0 == Mark.closeQuote }
      guard close < end else { break }
      let inside = open + 3..<close
      var next = close + 3
      // “四好农村路”全国示范县: the quotation is only the beginning of the name.
      let stop = firstOffset(in: text, from: next, to: end) {
        Mark.endsClause($0) || $0 == Mark.pause || $0 == Mark.openQuote
      }
      let rest = withoutCeremony(next..<stop, text)
      if !rest.isEmpty, rest.lowerBound == next, isAward(open..<rest.upperBound, text, .plain) {
        names.append(open..<rest.upperBound)
        next = stop
      } else if isAward(inside, text, needsTail ? .quotedWithTail : .quoted) {
        names.append(inside)
      }
      while next < end, isListMark(text, next) { next += 3 }
      open = next
    }
    return names
  }

  /// Names without quotation marks, parted by 、 and 和 where what stands before is a name by itself.
  private func plainAwards(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var stop = firstOffset(in: text, from: start, to: range.upperBound) { $0 == Mark.pause }
      var and = start
      while and < stop {
        and = firstOffset(in: text, from: and, to: stop) { $0 == 0xE5928C || $0 == 0xE58F8A }  // 和 及
        if and < stop, isAward(start..<and, text, .plain) { stop = and }
        and += 3
      }
      let name = withoutCeremony(start..<stop, text)
      if let verb = verbs.longestMatch(in: text, at: start), start + verb.length < stop { break }
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
    if form == .quoted { return true }
    guard tails.length(in: name, endingAt: name.count) != nil else { return false }
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
    while start < end, [0xE4B8BA, 0xE4BA86, 0xE68890].contains(scalar(text, start)) { start += 3 }  // 为 了 成
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
    guard verb.upperBound >= sentence.upperBound || Mark.endsClause(scalar(text, verb.upperBound)) else { return nil }
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
    var isGoal = false
    goals.forEachMatch(in: UnsafeBufferPointer(rebasing: text[clause])) { _, _ in isGoal = true }
    return isGoal
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

  /// 、，和与及 between two quotations.
  private func isListMark(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    [Mark.pause, Mark.comma, 0xE5928C, 0xE4B88E, 0xE58F8A].contains(scalar(text, offset))
  }

  private func scalar(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    guard offset < text.count else { return 0 }
    return UTF8Scalar.packed(in: text, at: offset, length: UTF8Scalar.length(in: text, at: offset))
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
