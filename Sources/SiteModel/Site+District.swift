import BriefModel

extension Site {
  /// How many other divisions stand beside one's own, the nearest by code, which are those of the same city.
  private static let peerCount = 6

  /// - Returns: nil where the division has no page.
  public func districtPage(_ code: String) -> DistrictPage? {
    guard hasPage(code), let division = names.division(code) else { return nil }
    let references = facts[code] ?? []
    let place = self.place(code)
    return DistrictPage(
      head: PageHead(
        address: .district(code), title: place.path,
        description: Words.districtDescription(place.path, figures: references.count),
        trail: trailOfPlace(code).dropLast()),
      place: place, level: division.level, groups: groups(references.map(figure)),
      comparisons: comparisons(of: code, level: division.level), briefs: (briefsByPlace[code] ?? []).map { card($0) },
      children: divisions(under: code), briefsBelow: briefs(below: code).map { card($0) },
      mentions: (mentions[code] ?? []).map { Link(briefs[$0].displayTitle, to: .brief(briefs[$0].slug)) })
  }

  /// Each indicator that the division and another of the same level have a value of. A city's count and a county's are
  /// no measure of each other.
  private func comparisons(of code: String, level: Division.Level) -> [Comparison] {
    let own = Set((facts[code] ?? []).compactMap { fact($0).indicator })
    return names.indicators.filter { own.contains($0.id) }.compactMap { indicator in
      let peers = (values[indicator.id] ?? []).chunked { fact($0).place ?? briefs[$0.brief].place }
        .filter { names.division($0.key)?.level == level }
      guard peers.count > 1, let here = peers.firstIndex(where: { $0.key == code }) else { return nil }
      let nearest = peers.indices.filter { $0 != here }.sorted { (abs($0 - here), $0) < (abs($1 - here), $1) }
      let shown = ([here] + nearest.prefix(Self.peerCount).sorted()).flatMap { peers[$0].elements.map(figure) }
      let isWhole = shown.count == values[indicator.id]?.count || names.theme(indicator.theme) == nil
      return Comparison(
        indicator, figures: shown, own: code,
        more: isWhole
          ? nil : Link(Words.allValues, to: .theme(indicator.theme), fragment: Comparison.anchor(indicator)))
    }
  }
}

extension Sequence {
  /// Neighbours with the same key together; elements without one are left out.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key?) -> [(key: Key, elements: [Element])] {
    var chunks: [(key: Key, elements: [Element])] = []
    for element in self {
      guard let key = key(element) else { continue }
      if chunks.last?.key != key { chunks.append((key, [])) }
      chunks[chunks.count - 1].elements.append(element)
    }
    return chunks
  }
}
