import BriefModel

extension Site {
  /// How many figures announce a brief.
  private static let tellingCount = 3

  /// What a fact tells a reader who has not seen the text. An indicator makes it comparable, and more so where other
  /// divisions have values; after that counts how much the brief is about its theme, and that its time is known. A
  /// count in Chinese numerals (两大, 十余项) is more often a manner of speaking.
  func weight(of fact: Fact, in brief: Brief) -> Double {
    let theme = names.theme(of: fact)?.id
    var weight = brief.themes.first { $0.id == theme }?.weight ?? 0
    if let indicator = fact.indicator { weight += (values[indicator]?.count ?? 0) > 1 ? 1.5 : 1 }
    if fact.period != nil { weight += 0.2 }
    if fact.quantity.kind != .level { weight += 0.1 }
    if !fact.quantity.text.utf8.contains(where: { (0x30...0x39).contains($0) }) { weight -= 1 }
    return weight
  }

  /// The figures that tell most, of different indicators and, where there is a choice, of different themes and units.
  func tellingFacts(of index: Int) -> [Reference] {
    let brief = briefs[index]
    var candidates = brief.facts.indices.filter { brief.facts[$0].place == nil || brief.facts[$0].place == brief.place }
      .map { (number: $0, weight: weight(of: brief.facts[$0], in: brief)) }
    var chosen: [Int] = []
    while chosen.count < Self.tellingCount,
      let best = candidates.max(by: { ($0.weight, $1.number) < ($1.weight, $0.number) })
    {
      chosen.append(best.number)
      let fact = brief.facts[best.number]
      let theme = names.theme(of: fact)
      candidates = candidates.filter {
        $0.number != best.number && brief.facts[$0.number].label != fact.label
          && (fact.indicator == nil || brief.facts[$0.number].indicator != fact.indicator)
      }.map { candidate in
        let other = brief.facts[candidate.number]
        var weight = candidate.weight
        if names.theme(of: other) == theme { weight -= 0.6 }
        if other.quantity.unit == fact.quantity.unit { weight -= 0.3 }
        return (candidate.number, weight)
      }
    }
    return chosen.map { Reference(brief: index, fact: $0) }
  }
}
