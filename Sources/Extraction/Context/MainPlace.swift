import BriefModel
import Lexicon

/// Weighs which division an article is about, and which others take part.
struct MainPlace {
  let gazetteer: Gazetteer
  let parts: [ContextText]
  let mentions: [PlaceReader.Mention]
  let levels: LevelEvidence

  /// Below it an article names a place without being about it.
  private static let leastScore = 2.0
  /// From it on a division is named so often that nothing speaks against it.
  private static let certainScore = 4.0
  /// The share of all scores that a place has to have: a text that names thirty provinces is about none.
  private static let leastShare = 0.25
  /// What it counts for a division to be the first that acts in the text.
  private static let worthOfLead = 1.5

  /// The division the article is about; nil where nothing tells.
  func place() -> String? {
    var scores: [String: Double] = [:]
    var parents: Set<String> = []
    let firstParagraph = parts.firstIndex { $0.role == .paragraph }
    let leader = mentions.first { !$0.isPassive && $0.cue != .school && parts[$0.part].role != .publisher }
    for mention in mentions {
      let role = parts[mention.part].role
      var weight: Double =
        switch role {
        case .title: 8
        case .subtitle: 7
        case .kicker: 5
        case .publisher, .heading, .paragraph: 1
        case .caption: 0.5
        }
      if mention.part == firstParagraph { weight += 0.5 }
      // A headline about a school is about its place; a school in the text may lie anywhere.
      let isSchool = mention.cue == .school && (role == .paragraph || role == .caption)
      if mention.isPassive || isSchool { weight *= 0.3 }
      scores[mention.code, default: 0] += weight
      if let division = gazetteer.division(mention.code), division.level == .county, let parent = division.parent {
        parents.insert(parent)
      }
    }
    let named = scores.values.reduce(0, +)
    // 市妇幼保健院 with counties of one prefecture named: the prefecture may never be.
    for parent in parents where scores[parent] == nil && levels.count(of: parent, gazetteer) >= 3 { scores[parent] = 0 }
    for code in scores.keys { scores[code, default: 0] += min(10, 0.5 * Double(levels.count(of: code, gazetteer))) }
    for (code, score) in scores where score < Self.certainScore && levels.contradicts(code, gazetteer) {
      scores[code] = nil
    }
    scores = scores.filter { $0.value >= Self.leastShare * named }
    if let leader, !isFirstOfRow(leader), let score = scores[leader.code] {
      scores[leader.code] = score + Self.worthOfLead
    }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first else { return nil }
    return best.value >= Self.leastScore || isAlone(best.key, firstParagraph) ? best.key : nil
  }

  /// 北京、上海、广东等地, 长沙市76%、株洲市58%: who comes first in a row leads nobody.
  private func isFirstOfRow(_ mention: PlaceReader.Mention) -> Bool {
    let text = parts[mention.part].bytes
    return mentions.contains {
      guard $0.part == mention.part, $0.range.lowerBound >= mention.range.upperBound else { return false }
      let gap = text[mention.range.upperBound..<$0.range.lowerBound]
      return gap.count <= 3 || gap.count <= Self.longestMember && gap.suffix(3).elementsEqual("、".utf8)
    }
  }

  /// What a row may say of each of its members, in bytes: 76.4%、, 新建学校12所、.
  private static let longestMember = 30

  /// A short notice names its place once: the only division that acts in it, but for those above, and at its beginning; or
  /// it is the division's own office that tells (来源：建邺区人民政府).
  private func isAlone(_ code: String, _ firstParagraph: Int?) -> Bool {
    let above = Set(gazetteer.ancestors(of: code).map(\.code))
    let acting = mentions.filter { !$0.isPassive && $0.cue != .school && !above.contains($0.code) }
    return acting.allSatisfy { $0.code == code }
      && acting.contains { $0.part == firstParagraph || parts[$0.part].role == .publisher && $0.cue == .body }
  }

  /// Divisions that do something in the text, most named first, without the main place.
  func others(than place: String?) -> [String] {
    var counts: [String: Int] = [:]
    var active: [String: Int] = [:]
    var present: [String: Int] = [:]
    var bodies: Set<String> = []
    for mention in mentions where mention.code != place && parts[mention.part].role != .publisher {
      counts[mention.code, default: 0] += 1
      if !mention.isPassive { active[mention.code, default: 0] += 1 }
      if mention.share == .acts { bodies.insert(mention.code) }
      if mention.share != .nothing { present[mention.code, default: 0] += 1 }
    }
    let above = place.map { gazetteer.ancestors(of: $0) } ?? []
    let main = place.flatMap { gazetteer.division($0) }
    for division in above {
      let count = levels.bodies(of: division, below: main)
      guard count > 0 else { continue }
      counts[division.code, default: 0] += count
      present[division.code, default: 0] += count
    }
    return counts.keys
      .filter { code in
        guard let division = above.first(where: { $0.code == code }) else { return active[code] != nil }
        // What lies above is named in every award; it takes part where a body of it acts, or where it is named often.
        return bodies.contains(code) || present[code, default: 0] >= (division.level == .province ? 3 : 2)
      }
      .sorted { (-counts[$0, default: 0], $0) < (-counts[$1, default: 0], $1) }
  }
}
