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
    /// Only travelled to, named by an award or an event, or the first part of a longer name (山东省 in 山东省枣庄市).
    let isPassive: Bool
    /// Printed with its ending, or right behind the division that it lies in.
    let isPlain: Bool
  }

  /// A match that is no other word, before it is settled which division it is.
  struct Candidate {
    let part: Int
    let range: Range<Int>
    let name: PlaceName
    let cue: PlaceCues.Kind?
    /// Carries its ending, so that it can be nothing but a place.
    let isFull: Bool
  }

  let gazetteer: Gazetteer
  let words: CommonWords
  let cues: PlaceCues
  private let traditional: TraditionalCharacters
  private let travel: TermMatcher
  private let heldAt: TermMatcher

  init(lexicon: Lexicon) {
    gazetteer = lexicon.gazetteer
    words = lexicon.words
    cues = lexicon.placeCues
    traditional = lexicon.traditional
    travel = lexicon.context[.travel]
    heldAt = lexicon.context[.heldAt]
  }

  /// The places named, in text order.
  /// - Parameters:
  ///   - people: names of people, inside which no place is named (赵海阳).
  ///   - honours: where awards are named.
  ///   - place: the division that the text is known to be about.
  func mentions(
    in parts: [ContextText], people: [String], honours: [HonourReader.Honour], about place: String? = nil
  ) -> [Mention] {
    let people = TermMatcher(people.map { String(decoding: traditional.simplified(Array($0.utf8)), as: UTF8.self) })
    var candidates: [Candidate] = []
    for (index, part) in parts.enumerated() {
      part.bytes.withUnsafeBufferPointer { text in
        var named = Set<Int>()
        people.forEachLongestMatch(in: text) { _, range in named.formUnion(range) }
        candidates += self.candidates(in: text, part: index).filter { !named.contains($0.range.lowerBound) }
      }
    }
    let codes = resolve(candidates, about: place)
    var mentions: [Mention] = []
    for (index, candidate) in candidates.enumerated() {
      guard let code = codes[index] else { continue }
      let next = index + 1 < candidates.count ? candidates[index + 1] : nil
      let leadsOn =
        next.map { next in
          next.part == candidate.part && next.range.lowerBound == candidate.range.upperBound
            && codes[index + 1].map { $0 != code && gazetteer.contains(code, $0) } ?? false
        } ?? false
      let isAward = honours.contains { $0.part == candidate.part && $0.range.overlaps(candidate.range) }
      let isPassive = parts[candidate.part].bytes.withUnsafeBufferPointer { text in
        leadsOn || isAward || isEvent(candidate.range, text)
          || heldAt.longestMatch(in: text, at: candidate.range.upperBound) != nil
          || isTravelledTo(index, candidates, text)
      }
      let before = mentions.last
      let isBehindParent = before.map {
        $0.part == candidate.part && $0.range.upperBound == candidate.range.lowerBound
          && gazetteer.contains($0.code, code)
      }
      mentions.append(
        Mention(
          part: candidate.part, range: candidate.range, code: code, cue: candidate.cue, isPassive: isPassive,
          isPlain: candidate.isFull || isBehindParent == true))
    }
    return mentions
  }

  /// Whether a verb of travel stands before a name, or before the list that it goes on (前往济南、青岛).
  private func isTravelledTo(
    _ index: Int, _ candidates: [Candidate], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = index
    while travel.length(in: text, endingAt: candidates[index].range.lowerBound) == nil {
      let start = candidates[index].range.lowerBound
      guard index > 0, candidates[index - 1].part == candidates[index].part,
        candidates[index - 1].range.upperBound + 3 == start,
        UTF8Scalar.packed(in: text, at: start - 3, length: 3) == Mark.pause
      else { return false }
      index -= 1
    }
    return true
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
        let cue = cues.kind(in: text, at: end)
        if isFull || cue != .thing && cue != .school && !leadsToInstitution(from: end, text) {
          candidates.append(Candidate(part: part, range: match.range, name: name, cue: cue, isFull: isFull))
        }
        break
      }
    }
    return candidates
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
    return !isCutBefore && !isCutBehind && !isEndOfLongerName(range, text)
  }

  /// 安|丰镇, 乌|蒙山: a short name that ends like a town's or a mountain's, with another character before it, is the end of
  /// that one's name.
  private func isEndOfLongerName(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = UTF8Scalar.packed(in: text, at: range.upperBound - 3, length: 3)
    guard last == 0xE99587 || last == 0xE5B1B1, range.lowerBound >= 3 else { return false }  // 镇 山
    let start = UTF8Scalar.start(before: range.lowerBound, in: text)
    guard Han.stands(at: start, in: text) else { return false }
    let leading = "在到从与和及往赴去是为以由至自向对省市县区州的".unicodeScalars.map(String.init)
    return !leading.contains { text[start..<range.lowerBound].elementsEqual($0.utf8) }
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

  /// 第一届, 第二十六届 within three characters behind a name: it belongs to an event.
  private func isEvent(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[range.upperBound...].starts(with: "第".utf8)
      && text[range.upperBound..<min(text.count, range.upperBound + 18)].containsHan("届")
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether a character of three bytes stands in the text, at a boundary or not.
  fileprivate func containsHan(_ character: StaticString) -> Bool {
    guard character.utf8CodeUnitCount == 3, count >= 3 else { return false }
    return (startIndex...endIndex - 3).contains { start in
      (0..<3).allSatisfy { self[start + $0] == character.utf8Start[$0] }
    }
  }
}
