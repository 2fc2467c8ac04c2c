import BriefModel

/// Compares a printed fact with the one the record has in its place.
struct FactComparison {
  let fact: Fact
  let gold: GoldFact
  /// The division of the record's article, which facts without a place are about.
  let articlePlace: String?
  let mending: Mending

  func isRight(_ field: FactField) -> Bool {
    switch field {
    case .value: isSame(fact.quantity.value, gold.value)
    case .from: isSame(fact.quantity.from, gold.from)
    case .to: isSame(fact.quantity.to, gold.to)
    case .label: isAlike(field)
    case .partOf: !field.isScored(fact, against: gold) || isAlike(field)
    case .baseline:
      !field.isScored(fact, against: gold)
        || BareText(mended(field.printed(in: fact))) == BareText(mended(field.wanted(in: gold)))
    case .place: mended(fact.place) ?? mended(articlePlace) == mended(gold.place) ?? mended(articlePlace)
    case .unit, .qualifier, .kind, .period: mended(field.printed(in: fact)) == mended(field.wanted(in: gold))
    }
  }

  /// Whether the record's indicator was printed; nil indicators are right only as not printed.
  var hasIndicator: Bool {
    guard let wanted = mended(gold.indicator) else { return false }
    return mended(fact.indicator) == wanted
  }

  private func isAlike(_ field: FactField) -> Bool {
    Likeness(BareText(mended(field.printed(in: fact))), BareText(mended(field.wanted(in: gold)))) >= .sameMeaning
  }

  /// nil for an empty text too: both say that there is none.
  private func mended(_ text: String?) -> String? {
    mending.mended(text).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func isSame(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }
}
