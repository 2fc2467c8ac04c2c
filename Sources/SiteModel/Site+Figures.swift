import BriefModel

extension Site {
  private static let fullCards = 40

  func place(_ code: String) -> PlaceLabel {
    placeLabels[code] ?? PlaceLabel(code: code, hasPage: false, names: names)
  }

  func figure(_ reference: Reference) -> Figure {
    sharedFigures[reference]?.value { newFigure(reference) } ?? newFigure(reference)
  }

  private func newFigure(_ reference: Reference) -> Figure {
    let fact = fact(reference)
    let home = briefs[reference.brief].place
    let about = fact.place ?? home
    var notes: [String] = []
    if let baseline = fact.baseline { notes.append(words.baseline(Period(baseline).map(words.text) ?? baseline)) }
    if let whole = fact.partOf { notes.append(words.partOf(whole)) }
    let quantity = fact.quantity
    let isLength = [.level, .share, .ratio].contains(quantity.kind) && quantity.value >= 0 && quantity.value.isFinite
    return Figure(
      id: fact.id, label: fact.label, value: ValueText(quantity, quote: fact.quote, in: words),
      period: fact.period.map(words.text),
      notes: notes, editing: editing(of: fact), indicator: fact.indicator.flatMap(names.indicator),
      sameIndicator: fact.indicator.flatMap { values[$0] }.map { $0.link(from: about.flatMap(names.division)) },
      theme: names.theme(of: fact), place: about.map(place), isElsewhere: fact.place != nil && fact.place != home,
      brief: links[reference.brief], source: source(of: reference), origin: sourceLink(of: reference),
      certainty: Certainty(of: fact), reading: link(to: reference.brief, fragment: FigureCard.anchor(fact.id)),
      magnitude: isLength ? quantity.value : nil)
  }

  /// To the figure in its brief's text.
  func source(of reference: Reference) -> Link {
    link(to: reference.brief, fragment: anchor(of: reference))
  }

  private func link(to brief: Int, fragment: String) -> Link {
    Link(links[brief].text, to: links[brief].address, fragment: fragment)
  }

  /// The id of the figure in its brief's text; the text as a whole where the figure could not be marked.
  private func anchor(of reference: Reference) -> String {
    reading(of: reference.brief).unmarked.contains(reference.fact)
      ? BriefPage.textID : TextMark.figureID(fact(reference).id)
  }

  /// The figures by theme: the themes of `order` first, then the catalogue's; those under none last. In each group the
  /// figures that are most comparable come first, in the order given.
  func groups(_ figures: [Figure], order: [ThemeWeight] = []) -> [FigureGroup] {
    let rank = Dictionary(order.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: figures.indices) { figures[$0].theme?.id ?? "" }
    let keys = groups.keys.sorted { left, right in
      let places = [left, right].map { rank[$0] ?? order.count + names.order(ofTheme: $0) }
      return (places[0], left) < (places[1], right)
    }
    return keys.map { id in
      let ranked = Dictionary(grouping: groups[id] ?? []) { comparability(of: figures[$0].indicator) }
      let sorted = ranked.sorted { $0.key < $1.key }.flatMap(\.value)
      let theme = names.theme(id)
      return FigureGroup(
        id: theme?.id ?? "other", name: theme?.name ?? words.otherFigures,
        link: theme.flatMap { hasThemePage($0.id) ? Link($0.name, to: .theme($0.id)) : nil },
        figures: sorted.map { figures[$0] })
    }
  }

  /// 0 for what other divisions have too, 1 for what they could have, 2 for the rest.
  private func comparability(of indicator: Indicator?) -> Int {
    guard let indicator else { return 2 }
    return values[indicator.id]?.isCompared ?? false ? 0 : 1
  }

  /// - Parameter hasFigures: whether the brief is announced by its most telling figures, or by its title alone.
  func card(_ index: Int, hasFigures: Bool = true) -> BriefCard {
    BriefCard(
      link: links[index], kicker: briefs[index].kicker, subtitle: briefs[index].subtitle,
      place: briefs[index].place.map(place),
      date: briefs[index].published.map(words.text(ofDate:))
        ?? text(ofYears: briefs[index].dataYears).map(words.yearsOfData),
      figures: !hasFigures ? [] : reading(of: index).telling.map { figure(Reference(brief: index, fact: $0)) },
      figureCount: briefs[index].facts.count)
  }

  /// Cards of a list, of which only the first carry figures: a list of thousands stays one that a browser can hold.
  func cards(_ indices: [Int]) -> [BriefCard] {
    indices.enumerated().map { card($1, hasFigures: $0 < Self.fullCards) }
  }

  /// 2025年, 2020—2025年.
  func text(ofYears years: [Int]) -> String? {
    guard let first = years.min(), let last = years.max() else { return nil }
    return words.text(of: Period(start: String(first), end: String(last)))
  }
}
