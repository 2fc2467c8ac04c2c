import BriefModel

/// What is worked out of a brief once, for its own page and for all that announce it.
final class BriefReading: Sendable {
  /// How many figures announce a brief.
  private static let tellingCount = 3

  let marks: [TextMark]
  /// The sentences that make its summary; each is among ``marks``.
  let points: [TextMark]
  /// Indices of the facts that have no mark of their own in the text.
  let unmarked: Set<Int>
  /// By fact: what it tells a reader who has not seen the text.
  let weights: [Double]
  /// Indices of the few facts that tell most, of different measures and, where there is a choice, themes and units.
  let telling: [Int]

  /// - Parameter compared: the indicators that more than one division has a value of.
  init(of brief: Brief, names: Names, compared: Set<String>) {
    let figures = TextMark.marks(of: brief)
    let marked = Set(figures.flatMap(\.facts))
    unmarked = Set(brief.facts.indices.filter { !marked.contains(brief.facts[$0].id) })
    let themes = brief.facts.map { names.theme(of: $0)?.id }
    weights = zip(brief.facts, themes).map { fact, theme in
      Self.weight(of: fact, shareOfTheme: brief.weight(ofTheme: theme), compared: compared)
    }
    points = Summary(of: brief, names: names).sentences(among: figures, weights: weights)
    let known = Set(figures.map(\.id))
    marks = TextMark.inTextOrder(figures + points.filter { !known.contains($0.id) })
    telling = Self.telling(of: brief, themes: themes, weights: weights)
  }

  /// An indicator makes a fact comparable, and more so where other divisions have values; after that counts how much
  /// the brief is about its theme, and that its time is known. A count in Chinese numerals (两大, 十余项) is more often a
  /// manner of speaking.
  private static func weight(of fact: Fact, shareOfTheme: Double, compared: Set<String>) -> Double {
    var weight = shareOfTheme
    if let indicator = fact.indicator { weight += compared.contains(indicator) ? 1.5 : 1 }
    if fact.period != nil { weight += 0.2 }
    if fact.quantity.kind != .level { weight += 0.1 }
    if !fact.quantity.text.utf8.contains(where: { (0x30...0x39).contains($0) }) { weight -= 1 }
    return weight
  }

  private static func telling(of brief: Brief, themes: [String?], weights: [Double]) -> [Int] {
    let facts = brief.facts
    var weights = weights
    var left = facts.indices.filter { facts[$0].place == nil || facts[$0].place == brief.place }
    var chosen: [Int] = []
    while chosen.count < tellingCount, let best = left.max(by: { (weights[$0], $1) < (weights[$1], $0) }) {
      chosen.append(best)
      left.removeAll { other in
        facts[other].label == facts[best].label
          || (facts[best].indicator != nil && facts[other].indicator == facts[best].indicator)
      }
      for other in left {
        if themes[other] == themes[best] { weights[other] -= 0.6 }
        if facts[other].quantity.unit == facts[best].quantity.unit { weights[other] -= 0.3 }
      }
    }
    return chosen
  }
}
