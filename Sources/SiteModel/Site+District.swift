import BriefModel

extension Site {
  /// How many other divisions stand beside one's own.
  private static let peerCount = 6
  /// How many counties of a city or province stand beside each other.
  private static let countyCount = 12
  /// How many briefs about the counties under it a city or province shows; the others stand on the counties' pages.
  private static let belowCount = 20

  /// - Returns: nil where the division has no page.
  public func districtPage(_ code: String) -> DistrictPage? {
    guard hasPage(code), let division = names.division(code) else { return nil }
    let references = facts[code] ?? []
    let place = self.place(code)
    let below = briefs(below: code)
    let mentions = (mentions[code] ?? []).filter { briefs[$0].place.map { !isWithin($0, code) } ?? true }
    return DistrictPage(
      head: PageHead(
        address: .district(code), title: place.path,
        description: words.districtDescription(place.path, figures: references.count),
        trail: trailOfPlace(code).dropLast()),
      place: place, level: division.level, groups: groups(references.map(figure)),
      comparisons: comparisons(of: code, level: division.level),
      compare: references.contains(where: isComparable) ? compareAddress(of: code) : nil,
      timeline: timeline(references),
      briefs: cards(briefsByPlace[code] ?? []),
      node: node(code), comparisonsBelow: comparisons(below: code),
      briefsBelow: cards(Array(below.prefix(Self.belowCount))),
      mentions: mentions.map { card($0, hasFigures: false) })
  }

  private func isComparable(_ reference: Reference) -> Bool {
    let fact = fact(reference)
    guard let indicator = fact.indicator.flatMap(names.indicator) else { return false }
    return Obstacle(fact, of: indicator, in: briefs[reference.brief], names: names) == nil
  }

  /// Whether a division is `code` or lies under it.
  private func isWithin(_ division: String, _ code: String) -> Bool {
    division == code || names.ancestors(of: division).contains { $0.code == code }
  }

  /// Each indicator that the division and another of the same level have a value of. A city's count and a county's are
  /// no measure of each other.
  private func comparisons(of code: String, level: Division.Level) -> [Comparison] {
    let own = Set((facts[code] ?? []).compactMap { fact($0).indicator })
    return names.indicators.filter { own.contains($0.id) }.compactMap { indicator in
      guard let values = values[indicator.id],
        let shown = values.around(code, level: level, reach: Self.peerCount)
      else { return nil }
      return comparison(
        indicator, shown: shown, of: values, own: code, standing: standing(of: code, level, by: indicator, in: values))
    }
  }

  /// Each indicator that several counties under the division have a value of.
  private func comparisons(below code: String) -> [Comparison] {
    let codes = counties(under: code)
    guard let first = codes.first, let last = codes.last else { return [] }
    return names.indicators.compactMap { indicator in
      guard let values = values[indicator.id],
        let shown = values.counties(first...last, limit: Self.countyCount)
      else { return nil }
      return comparison(indicator, shown: shown, of: values, own: nil)
    }
  }

  /// The counties under a division that have a page; their codes, ascending, hold those of no other division.
  private func counties(under code: String) -> [String] {
    (children[code] ?? []).flatMap { names.division($0)?.level == .county ? [$0] : counties(under: $0) }
  }

  /// In the latest period for which enough divisions have a value; nil where there is none.
  private func standing(
    of code: String, _ level: Division.Level, by indicator: Indicator, in values: IndicatorValues
  ) -> Standing? {
    for period in values.own(code, level: level).compactMap({ fact($0).period }) {
      guard let ranking = values.rankings[level]?[period.description], let value = ranking.values[code] else {
        continue
      }
      return Standing(of: value, unit: indicator.unit, in: ranking, period: period, words)
    }
    return nil
  }

  private func comparison(
    _ indicator: Indicator, shown: [Reference], of values: IndicatorValues, own: String?,
    standing: Standing? = nil
  ) -> Comparison {
    Comparison(
      indicator, figures: shown.map(figure), own: own, isBelow: own == nil, standing: standing,
      more: Link(words.allValues(of: indicator.name), to: .indicator(indicator.id)))
  }
}
