import BriefModel
import SiteModel

extension SiteCheck {
  /// A figure with the brief it stands in.
  private typealias Place = (published: PublishedBrief, fact: Fact)

  /// What two figures must share to be of one thing.
  private struct Measure: Hashable {
    let place: String
    let indicator: String
    let period: Period
    let kind: QuantityKind
    let unit: String
  }

  /// Figures that the site sets side by side, and that cannot both be true; unless an editor settled both.
  func contradictions() -> [Finding] {
    var places: [Measure: [Place]] = [:]
    var order: [Measure] = []
    for published in briefs {
      for fact in published.brief.facts {
        guard let measure = measure(of: fact, in: published.brief) else { continue }
        if places[measure] == nil { order.append(measure) }
        places[measure, default: []].append((published, fact))
      }
    }
    return order.flatMap { measure in
      let all = places[measure] ?? []
      return zip(all, all.dropFirst()).compactMap { contradiction(measure, $0, $1) }
    }
  }

  private func measure(of fact: Fact, in brief: Brief) -> Measure? {
    guard let indicator = fact.indicator.flatMap(names.indicator), let period = fact.period,
      let place = fact.place ?? brief.place, Obstacle(fact, of: indicator, in: brief, names: names) == nil
    else { return nil }
    return Measure(
      place: place, indicator: indicator.id, period: period, kind: fact.quantity.kind, unit: fact.quantity.unit)
  }

  /// Two figures of one brief stand for one thing only where they go by one name: a text that builds 5 schools and
  /// enlarges 3 contradicts nothing. Another brief may have other words for it.
  private func contradiction(_ measure: Measure, _ one: Place, _ other: Place) -> Finding? {
    guard one.fact.quantity.contradicts(other.fact.quantity), one.fact.editing == nil || other.fact.editing == nil,
      one.fact.label == other.fact.label || one.published.path != other.published.path
    else { return nil }
    let name = names.indicator(measure.indicator)?.name ?? measure.indicator
    let division = names.division(measure.place)?.name ?? measure.place
    let path = folder.place(other.published.path)
    let line = other.published.line(of: other.fact)
    return finding(
      .figureContradiction, one.published, one.fact,
      "and \(other.fact.words) of \(path) are both \(name) of \(division) in \(measure.period): "
        + "“\(one.fact.sentence)” and “\(other.fact.sentence)”",
      help: "say in a sidecar which is right: confirm, change or reject them",
      related: [Finding.Place(path: path, line: line, message: "“\(other.fact.sentence)”")])
  }

  /// Values that no place can have.
  func implausible() -> [Finding] {
    briefs.flatMap { published in
      published.brief.facts.compactMap { fact in
        let quantity = fact.quantity
        guard let indicator = fact.indicator.flatMap(names.indicator), fact.editing?.verdict != .confirmed,
          Obstacle(fact, of: indicator, in: published.brief, names: names) == nil,
          ![quantity.value, quantity.to ?? quantity.value].allSatisfy(indicator.plausible.contains)
        else { return nil }
        let range = indicator.plausible
        let bounds =
          range.upperBound == .infinity
          ? "at least \(range.lowerBound.plain)" : "\(range.lowerBound.plain) to \(range.upperBound.plain)"
        return finding(
          .figureRange, published, fact,
          "is no value that \(indicator.name) can have, which is \(bounds) \(indicator.unit): “\(fact.sentence)”",
          help: "see whether it was misread or misprinted; confirm, change or reject it in a sidecar")
      }
    }
  }
}

extension Quantity {
  /// Whether both cannot be true of one thing: two bounds may, and a number and the round one for it.
  fileprivate func contradicts(_ other: Quantity) -> Bool {
    (value, from, to) != (other.value, other.from, other.to) && qualifier == other.qualifier
      && (qualifier == .exact || qualifier == .about)
  }
}

extension Double {
  /// Without a decimal point where there are no decimals.
  fileprivate var plain: String { self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self) }
}
