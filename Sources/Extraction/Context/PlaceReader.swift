import BriefModel
import Lexicon

/// Finds the divisions that an article names, and settles which ones are meant.
struct PlaceReader: Sendable {
  /// A place named in a part of the article, and what stands around it.
  struct Mention: Sendable {
    let part: Int
    let range: Range<Int>
    let code: String
    /// What follows the name.
    let cue: PlaceCues.Kind?
    let share: Share

    /// Only travelled to, named by an award or an event, measured against, or the first part of a longer name.
    var isPassive: Bool { share == .nothing || share == .award }
  }

  /// What part a place has in what is told.
  enum Share: Sendable {
    /// A body of it is named, or it does something itself (在眉山市组织的测评中).
    case acts
    case named
    /// It gives an award its name.
    case award
    /// It is travelled to, the name of an event, measured against, or the first part of a longer name (山东省 in
    /// 山东省枣庄市).
    case nothing
  }

  /// A match that is no other word, before it is settled which division it is.
  struct Candidate {
    let part: Int
    let range: Range<Int>
    let name: PlaceName
    let cue: PlaceCues.Kind?
    /// Carries its ending, so that it can be nothing but a place.
    let isFull: Bool
    /// Whether a mark, a word's end or a preposition stands before it: it is not the end of a longer name (安|丰镇).
    let isBound: Bool
    /// Opens the name of an outlet, which tells what is near and names no place itself.
    var isOutlet: Bool { cue == .thing && !isFull }
  }

  /// How many places a row is looked through for.
  private static let longestRow = 12

  let gazetteer: Gazetteer
  let words: CommonWords
  let cues: PlaceCues
  private let traditional: TraditionalCharacters
  private let travel: TermMatcher
  private let travelFor: TermMatcher
  private let errands: TermMatcher
  private let kin: TermMatcher
  private let heldAt: TermMatcher
  private let comparedBefore: TermMatcher
  private let comparedAfter: TermMatcher
  private let contests: TermMatcher
  private let prepositions: TermMatcher

  init(lexicon: Lexicon) {
    gazetteer = lexicon.gazetteer
    words = lexicon.words
    cues = lexicon.placeCues
    traditional = lexicon.traditional
    travel = lexicon.context[.travel]
    travelFor = lexicon.context[.travelFor]
    errands = lexicon.context[.errand]
    kin = lexicon.context[.kin]
    heldAt = lexicon.context[.heldAt]
    comparedBefore = lexicon.context[.comparedBefore]
    comparedAfter = lexicon.context[.comparedAfter]
    contests = lexicon.context[.contest]
    prepositions = lexicon.context[.beforePlace]
  }

  /// The places named, in text order.
  /// - Parameters:
  ///   - people: names of people, inside which no place is named (赵海阳).
  ///   - honours: where awards are named.
  ///   - place: the division that the text is known to be about.
  func mentions(
    in parts: [ContextText], people: [String], honours: [HonourReader.Honour], about place: String? = nil
  ) -> [Mention] {
    let candidates = candidates(in: parts, people: people)
    let codes = resolve(candidates, about: place)
    var mentions: [Mention] = []
    for (index, candidate) in candidates.enumerated() {
      guard let code = codes[index], !candidate.isOutlet else { continue }
      let next = index + 1 < candidates.count ? candidates[index + 1] : nil
      let leadsOn =
        next.map { next in
          next.part == candidate.part && next.range.lowerBound == candidate.range.upperBound
            && codes[index + 1].map { $0 != code && gazetteer.contains(code, $0) } ?? false
        } ?? false
      let isAward = honours.contains { $0.part == candidate.part && $0.range.overlaps(candidate.range) }
      let share: Share = parts[candidate.part].bytes.withUnsafeBufferPointer { text in
        if isAward { return .award }
        if leadsOn || isDateline(candidate.range, text) || isEvent(candidate.range, text)
          || isVenue(candidate.range, text)
          || isTravelledTo(index, candidates, text) || isHome(candidate.range, text)
          || isOutpost(index, candidates, text)
        {
          return .nothing
        }
        if candidate.cue == .body || candidate.cue == .act { return .acts }
        return isMeasuredAgainst(candidate.range, text) || isContest(candidate.range, text) ? .nothing : .named
      }
      mentions.append(
        Mention(part: candidate.part, range: candidate.range, code: code, cue: candidate.cue, share: share))
    }
    return mentions
  }

  /// Where divisions are named that the text does not tell from others of the same name, in text order.
  func unsettled(in parts: [ContextText], people: [String]) -> [Candidate] {
    let candidates = candidates(in: parts, people: people)
    return zip(candidates, resolve(candidates, about: nil)).filter { candidate, code in
      code == nil && candidate.isFull && !candidate.name.isRisky
    }.map(\.0)
  }

  private func candidates(in parts: [ContextText], people: [String]) -> [Candidate] {
    let people = TermMatcher(people.map { String(decoding: traditional.simplified(Array($0.utf8)), as: UTF8.self) })
    var candidates: [Candidate] = []
    for (index, part) in parts.enumerated() {
      part.bytes.withUnsafeBufferPointer { text in
        var named = Set<Int>()
        people.forEachLongestMatch(in: text) { _, range in named.formUnion(range) }
        candidates += self.candidates(in: text, part: index).filter { !named.contains($0.range.lowerBound) }
      }
    }
    return candidates
  }

  /// 新华社|北京|10月4日电: where a report was sent from is not what it is about.
  private func isDateline(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.lowerBound > 0, name.lowerBound <= 45, (0..<name.lowerBound).allSatisfy({ text[$0] >= 0x80 }) else {
      return false
    }
    var offset = name.upperBound
    while offset < text.count, offset - name.upperBound < 24 {
      if ["电", "讯"].contains(where: { text[offset...].starts(with: $0.utf8) }) { return true }
      guard
        (0x30...0x39).contains(text[offset]) || ["月", "日"].contains(where: { text[offset...].starts(with: $0.utf8) })
      else { return false }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return false
  }

  /// 在青岛举行, but not 榕江县举办.
  private func isVenue(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    heldAt.longestMatch(in: text, at: name.upperBound) != nil && isBehind("在", name, text)
  }

  /// 儿子在深圳: where somebody is whom the text tells of.
  private func isHome(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    isBehind("在", name, text) && kin.length(in: text, endingAt: name.lowerBound - 3) != nil
  }

  /// 在东莞、佛山、义乌等地建起协作站: where people went from here.
  private func isOutpost(_ index: Int, _ candidates: [Candidate], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = index
    while last + 1 < candidates.count, last < index + Self.longestRow,
      isListed(candidates[last], candidates[last + 1], text)
    { last += 1 }
    guard text[candidates[last].range.upperBound...].starts(with: "等地".utf8) else { return false }
    var first = index
    while first > 0, first > index - Self.longestRow, isListed(candidates[first - 1], candidates[first], text) {
      first -= 1
    }
    return isBehind("在", candidates[first].range, text)
  }

  private func isListed(_ left: Candidate, _ right: Candidate, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    left.part == right.part && left.range.upperBound + 3 == right.range.lowerBound
      && UTF8Scalar.packed(in: text, at: left.range.upperBound, length: 3) == Mark.pause
  }

  private func isBehind(_ word: StaticString, _ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = name.lowerBound - word.utf8CodeUnitCount
    return start >= 0 && (0..<word.utf8CodeUnitCount).allSatisfy { text[start + $0] == word.utf8Start[$0] }
  }

  /// Whether a verb of travel stands before a name, or before the list that it goes on (前往济南、青岛).
  private func isTravelledTo(
    _ index: Int, _ candidates: [Candidate], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let hasErrand = hasErrand(after: candidates[index].range.upperBound, text)
    var index = index
    while travel.length(in: text, endingAt: candidates[index].range.lowerBound) == nil,
      !hasErrand || travelFor.length(in: text, endingAt: candidates[index].range.lowerBound) == nil
    {
      let start = candidates[index].range.lowerBound
      guard index > 0, candidates[index - 1].part == candidates[index].part,
        candidates[index - 1].range.upperBound + 3 == start,
        UTF8Scalar.packed(in: text, at: start - 3, length: 3) == Mark.pause
      else { return false }
      index -= 1
    }
    return true
  }

  /// Whether the clause goes on to say what people travel for (到昆山、杭州等地务工).
  private func hasErrand(after end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = end
    while offset < text.count, offset - end < 60, !Mark.endsClause(UTF8Scalar.packed(in: text, at: offset)) {
      if errands.longestMatch(in: text, at: offset) != nil { return true }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return false
  }

  /// 高出丽水全市平均水平, 居盐城各县（市、区）第二位: the comparison stands right before the name, or within six characters
  /// behind it.
  private func isMeasuredAgainst(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if comparedBefore.length(in: text, endingAt: name.lowerBound) != nil { return true }
    var offset = name.upperBound
    for _ in 0...6 {
      guard offset < text.count else { return false }
      if comparedAfter.longestMatch(in: text, at: offset) != nil { return true }
      guard text[offset] < 0x80 ? (0x30...0x39).contains(text[offset]) : Han.stands(at: offset, in: text) else {
        return false
      }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return false
  }

  /// 在南京市基层治理创新案例评选中: where bodies are ranked.
  private func isContest(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isBehind("在", name, text) else { return false }
    var offset = name.upperBound
    while offset < text.count, !Mark.endsClause(UTF8Scalar.packed(in: text, at: offset)) {
      if let contest = contests.longestMatch(in: text, at: offset) {
        let rest = text[(offset + contest.length)...]
        if rest.starts(with: "中".utf8) || rest.starts(with: "里".utf8) || rest.starts(with: "上".utf8) { return true }
      }
      offset += UTF8Scalar.length(in: text, at: offset)
    }
    return false
  }

  /// The names in a text that can't be parts of other words, leftmost and longest first, without overlap.
  private func candidates(in text: UnsafeBufferPointer<UInt8>, part: Int) -> [Candidate] {
    var matches: [(name: Int, range: Range<Int>)] = []
    gazetteer.matcher.forEachMatch(in: text) { matches.append(($0, $1)) }
    var candidates: [Candidate] = []
    var end = 0
    var index = 0
    while index < matches.count {
      var last = index
      while last + 1 < matches.count, matches[last + 1].range.lowerBound == matches[index].range.lowerBound {
        last += 1
      }
      defer { index = last + 1 }
      guard matches[index].range.lowerBound >= end else { continue }
      for match in matches[index...last].reversed() {
        let name = gazetteer.names[match.name]
        guard isName(name, match.range, text) else { continue }
        end = match.range.upperBound
        let isFull = isFull(name, match.range)
        let cue = isAssembly(behind: end, text) ? .act : cues.kind(in: text, at: end)
        if isFull || isOutlet(at: end, text)
          || cue != .thing && cue != .school && !isStreet(at: end, text) && !leadsToInstitution(from: end, text)
        {
          let follows = candidates.last.map { $0.range.upperBound == match.range.lowerBound } ?? false
          let isBound = follows || isBound(match.range.lowerBound, text)
          candidates.append(
            Candidate(part: part, range: match.range, name: name, cue: cue, isFull: isFull, isBound: isBound))
        }
        break
      }
    }
    return candidates
  }

  /// 张家界|新闻网: who reports tells which of several places of one name is near, and is no mention itself.
  private func isOutlet(at end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    ["新闻网", "日报", "晚报", "早报", "时报", "电视台", "都市报"].contains { text[end...].starts(with: $0.utf8) }
  }

  /// 营口|道146号: a street by its number.
  private func isStreet(at end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[end...].starts(with: "道".utf8) && end + 3 < text.count && (0x30...0x39).contains(text[end + 3])
  }

  private func isBound(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Han.stands(at: start - 3, in: text), prepositions.length(in: text, endingAt: start) == nil else {
      return true
    }
    // 2022年|鄂州环境保护情况: a date ends there.
    if start > 3, (0x30...0x39).contains(text[start - 4]),
      ["年", "月", "日"].contains(where: { text[(start - 3)...].starts(with: $0.utf8) })
    {
      return true
    }
    return words.length(in: text, at: start - 6) == 6 || words.length(in: text, at: start - 9) == 9
  }

  private func isFull(_ name: PlaceName, _ range: Range<Int>) -> Bool {
    name.form != .short && range.count >= 9
  }

  /// Whether a match is a name and no part of other words. Two characters are one only where no word crosses their
  /// ends; with its ending a name stands unless that ending begins a word of its own (中原|区域).
  private func isName(_ name: PlaceName, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isCutBefore = words.word(across: range.lowerBound, in: text) != nil
    let isCutBehind = words.word(across: range.upperBound, in: text) != nil
    if isFull(name, range) {
      if cues.kind(in: text, at: range.upperBound - 3) == .word { return false }
      return !isCutBefore || !isCutBehind && !name.isRisky
    }
    if range.count >= 9 { return !(isCutBefore && isCutBehind) }
    return !isCutBefore && !isCutBehind
  }

  /// Whether up to four more characters make the name of a school, hospital or firm (枣庄|科技学院, 上海|瑞金医院).
  private func leadsToInstitution(from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = start
    for _ in 0..<4 {
      guard Han.stands(at: offset, in: text) else { return false }
      offset += 3
      let kind = cues.kind(in: text, at: offset)
      if kind == .thing || kind == .school, isInstitution(offset, text) { return true }
    }
    return false
  }

  /// 大学, 学院, 医院, 中学, 小学, 公司, 集团, 银行; not 路, 村, 人, which follow anything.
  private func isInstitution(_ offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    ["大学", "学院", "医院", "中学", "小学", "公司", "银行"].contains { text[offset...].starts(with: $0.utf8) }
  }

  /// 第一届, 第二十六届 within three characters behind a name: it belongs to an event, but where an assembly meets.
  private func isEvent(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    endOfSession(behind: range.upperBound, text) != nil && !isAssembly(behind: range.upperBound, text)
  }

  /// 杭州市|第十四届人民代表大会: the division's own.
  private func isAssembly(behind start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = endOfSession(behind: start, text) else { return false }
    return ["人民代表大会", "人大", "政协", "党代", "党员代表大会", "委员会"].contains { text[end...].starts(with: $0.utf8) }
  }

  /// Where 第……届 ends that stands right behind a name.
  private func endOfSession(behind start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text[start...].starts(with: "第".utf8) else { return nil }
    let session = "届".utf8
    return (start..<min(text.count, start + 18)).first { text[$0...].starts(with: session) }.map { $0 + session.count }
  }
}
