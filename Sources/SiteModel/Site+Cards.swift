import BriefModel

extension Site {
  /// How many other divisions a figure's card shows.
  private static let elsewhereCount = 3

  /// A card of each figure of a brief, in text order.
  ///
  /// - Parameter figures: all of the brief.
  func figureCards(of index: Int, _ figures: [Figure]) -> [FigureCard] {
    let brief = briefs[index]
    let together = Dictionary(
      reading(of: index).marks.flatMap { mark in mark.facts.map { ($0, mark.facts) } },
      uniquingKeysWith: { first, _ in first })
    let labels = Dictionary(brief.facts.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    return brief.facts.indices.map { number in
      let reference = Reference(brief: index, fact: number)
      let fact = brief.facts[number]
      let others = (together[fact.id] ?? []).filter { $0 != fact.id }
      return FigureCard(
        figures[number], of: fact, elsewhere: elsewhere(reference).map(figure),
        obstacle: fact.indicator.flatMap(names.indicator).flatMap {
          Obstacle(fact, of: $0, in: brief, names: names)
        },
        others: others.map {
          Link(labels[$0] ?? "", to: .brief(brief.slug), fragment: FigureCard.anchor($0))
        }, in: words)
    }
  }

  /// The latest value of the same indicator in each of the nearest divisions of the same level; none where the figure
  /// itself cannot be compared.
  func elsewhere(_ reference: Reference) -> [Reference] {
    let fact = fact(reference)
    guard let values = fact.indicator.flatMap({ values[$0] }),
      let place = (fact.place ?? briefs[reference.brief].place).flatMap(names.division),
      values.own(place.code, level: place.level).contains(reference)
    else { return [] }
    return values.nearest(place.code, level: place.level, reach: Self.elsewhereCount)
  }
}
