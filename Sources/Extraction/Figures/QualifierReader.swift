import BriefModel
import Lexicon

/// Reads how a figure is bounded, from the words before, behind and inside its number.
struct QualifierReader {
  let passage: Passage
  let words: FigureWords

  func qualifier(of figure: RawFigure, in clause: Range<Int>, after previous: Int) -> Qualifier {
    if figure.isTopRank { return .atMost }
    if let bound = adjacent(to: figure.range.lowerBound, notBefore: clause.lowerBound) { return merge(bound, figure) }
    if let bound = behind(figure.range.upperBound, figure.dimension) { return merge(bound, figure) }
    if figure.number.isOver { return .over }
    return distant(before: figure.range.lowerBound, from: max(clause.lowerBound, previous)) ?? .exact
  }

  /// 约1400余名 and 近400余名 are more than the number: the 余 counts.
  private func merge(_ bound: Qualifier, _ figure: RawFigure) -> Qualifier {
    figure.number.isOver && (bound == .about || bound == .under) ? .over : bound
  }

  /// A bound right before the number; a particle may stand between (超过了500).
  private func adjacent(to index: Int, notBefore start: Int) -> Qualifier? {
    var end = index
    if end > start, passage[end - 1].isBlank { end -= 1 }
    for _ in 0..<2 {
      // The longest: 不超过 is no 超过.
      if let length = words.bound.length(endingAt: end, notBefore: start, in: passage) {
        let guarded = words.boundGuard.length(endingAt: end, notBefore: start, in: passage) ?? 0
        let meaning = words.before.first { $0.words.length(endingAt: end, notBefore: start, in: passage) == length }
        return guarded > length ? nil : meaning.flatMap { Self.qualifiers[$0.qualifier] }
      }
      guard end > start, "了达到为是的在有共".unicodeScalars.contains(passage[end - 1]) else { return nil }
      end -= 1
    }
    return nil
  }

  private func behind(_ end: Int, _ dimension: UnitCatalogue.Dimension) -> Qualifier? {
    var index = passage[end].isBlank ? end + 1 : end
    // 64台（套）有余
    if passage[index].opens, let close = (index..<min(index + 5, passage.count)).first(where: { passage[$0].closes }) {
      index = close + 1
    }
    // 10分钟内即可送医
    if dimension == .time, passage[index] == "内" { return .atMost }
    for (word, qualifier) in Self.closing
    where passage.starts(with: word, at: index) && !passage[index + word.unicodeScalars.count].isHan {
      return qualifier
    }
    for (name, set) in words.after {
      guard let length = set.length(at: index, in: passage) else { continue }
      // 起 bounds only where the clause ends with it; 来 and 余 stand before units.
      if length == 1, passage[index + 1].isHan { continue }
      return Self.qualifiers[name]
    }
    return nil
  }

  /// 不低于年度公用经费预算总额5%: what is bounded stands between the bound and its number.
  private func distant(before index: Int, from start: Int) -> Qualifier? {
    guard start < index else { return nil }
    // 约占耕地总面积的四成
    if let about = passage.first("约占", in: start..<index), index - about < 16 { return .about }
    if let extreme = extreme(before: index, from: start) { return extreme }
    // 至少配备1名: a verb alone between the bound and its number.
    var end = index
    while let length = words.action.length(endingAt: end, notBefore: start, in: passage) { end -= length }
    if end < index {
      for name in ["at-least", "at-most"] {
        let set = words.before.first { $0.qualifier == name }?.words
        if set?.length(endingAt: end, notBefore: start, in: passage) ?? 0 >= 2 { return Self.qualifiers[name] }
      }
    }
    for name in ["at-least", "at-most"] {
      guard let set = words.before.first(where: { $0.qualifier == name })?.words,
        let found = set.last(in: start..<index, of: passage), found.count >= 3
      else { continue }
      return Self.qualifiers[name]
    }
    return nil
  }

  /// 至少要有1个, 最多同时照看20个, 最高可贷30万元, 最高奖励5000元: of 最高 and the like only with a verb, for 最高票价 is a
  /// price of its own.
  private func extreme(before index: Int, from start: Int) -> Qualifier? {
    for at in (max(start, index - 10)..<index).reversed() where passage[at] == "最" || passage[at] == "至" {
      let behind = at + 2
      switch passage[at + 1] {
      case "少" where index - at <= 8: return .atLeast
      case "多" where index - at <= 8: return .atMost
      case "高", "长", "大":
        let isVerb =
          "可能".unicodeScalars.contains(passage[behind]) || passage.starts(with: "给予", at: behind)
          || words.action.length(at: behind, in: passage) == index - behind
        return isVerb && behind < index ? .atMost : nil
      default: continue
      }
    }
    return nil
  }

  /// Bounds that close a clause behind the unit: 112公里多，, 66%不到。
  private static let closing: [(String, Qualifier)] = [("有余", .over), ("多", .over), ("余", .over), ("不到", .under)]
  private static let qualifiers: [String: Qualifier] = [
    "over": .over, "under": .under, "at-least": .atLeast, "at-most": .atMost, "about": .about,
  ]
}
