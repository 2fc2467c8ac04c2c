import BriefModel

extension Site {
  /// How many figures a card shows.
  private static let itemCount = 3

  /// The card that a page names: its own, or the site's.
  ///
  /// - Returns: nil where the site does not know its address, since a picture is shared by its whole address alone.
  public func socialCard(of page: Page) -> SocialCard? {
    guard settings.address != nil else { return nil }
    switch page {
    case .brief(let index) where briefs.indices.contains(index): return card(ofBrief: index)
    case .district(let code) where hasPage(code): return card(ofDistrict: code)
    case .theme(let id): return names.theme(id).map(card) ?? siteCard
    case .indicator(let id, _): return names.indicator(id).map(card) ?? siteCard
    default: return siteCard
    }
  }

  private var siteCard: SocialCard {
    SocialCard(
      page: .home, above: "", title: settings.title, note: settings.description, items: [], siteTitle: settings.title)
  }

  private func card(ofBrief index: Int) -> SocialCard {
    let brief = briefs[index]
    let date = brief.published.map(words.text(ofDate:)) ?? text(ofYears: brief.dataYears)
    return SocialCard(
      page: .brief(brief.slug), above: brief.place.map { place($0).path } ?? words.placeUnknown,
      title: brief.displayTitle,
      note: [date, words.figures(brief.facts.count)].compactMap(\.self).joined(separator: " · "),
      items: items(reading(of: index).telling.map { Reference(brief: index, fact: $0) }, besides: brief.place),
      siteTitle: settings.title)
  }

  private func card(ofDistrict code: String) -> SocialCard {
    let place = place(code)
    let node = node(code)
    let references = (facts[code] ?? []).enumerated().sorted { left, right in
      (weight(of: right.element), left.offset) < (weight(of: left.element), right.offset)
    }
    return SocialCard(
      page: .district(code),
      above: names.ancestors(of: code).last.map { self.place($0.code).path } ?? words.allDistricts,
      title: place.name,
      note: "\(words.briefs(node.briefCount)) · \(words.figures(node.figureCount))",
      items: items(references.map(\.element), besides: code), siteTitle: settings.title)
  }

  private func weight(of reference: Reference) -> Double { reading(of: reference.brief).weights[reference.fact] }

  private func card(of theme: Theme) -> SocialCard {
    SocialCard(
      page: .theme(theme.id), above: words.allThemes, title: theme.name,
      note: words.briefs(briefsByTheme[theme.id]?.count ?? 0) + " · "
        + words.indicators(indicators(of: theme.id).count),
      items: [], siteTitle: settings.title)
  }

  /// The latest value of the first divisions of the level that has most.
  private func card(of indicator: Indicator) -> SocialCard {
    let values = values[indicator.id]
    let levels = [Division.Level.county, .prefecture, .province].compactMap { values?.peers[$0] }
    let most = levels.max { $0.count < $1.count } ?? []
    return SocialCard(
      page: .indicator(indicator.id), above: names.theme(indicator.theme)?.name ?? words.allIndicators,
      title: indicator.name,
      note: words.indicatorTally(
        divisions: values?.divisionCount ?? 0, values: values?.all.count ?? 0, apart: values?.apart.count ?? 0),
      items: most.lazy.compactMap { $0.values.first.flatMap { self.item($0) { $0.place?.name ?? "" } } }
        .prefix(Self.itemCount).map(\.self),
      siteTitle: settings.title)
  }

  /// - Parameter place: the division that the card is about: a figure about another does not stand there.
  private func items(_ references: [Reference], besides place: String?) -> [SocialCard.Item] {
    var items: [SocialCard.Item] = []
    var labels: Set<String> = []
    for reference in references where (fact(reference).place ?? place) == place {
      if items.count == Self.itemCount { break }
      guard !labels.contains(fact(reference).label), let item = item(reference, named: \.label) else { continue }
      labels.insert(fact(reference).label)
      items.append(item)
    }
    return items
  }

  /// - Returns: nil for what can be misread where nothing stands beside it: a figure that has to be looked up in the
  ///   text, that is part of another or measured against one.
  private func item(_ reference: Reference, named name: (Figure) -> String) -> SocialCard.Item? {
    let figure = figure(reference)
    guard !figure.certainty.isLow, figure.notes.isEmpty else { return nil }
    return SocialCard.Item(value: figure.value, label: name(figure), period: figure.period)
  }
}
