import BriefModel

/// What the blocks before have counted, so that a whole taken up again is called by its name: 建成社区助餐点86个。……
/// 86个点中，略有盈余的19个.
struct NamedCounts {
  private var names = [Count: (first: String, last: String)](minimumCapacity: 64)

  private struct Count: Hashable {
    let value: Double
    let unit: String
  }

  mutating func note(_ fact: Fact) {
    guard fact.quantity.kind == .level else { return }
    names[Count(value: fact.quantity.value, unit: fact.quantity.unit), default: (fact.label, "")].last = fact.label
  }

  /// What was last called by the same count; nil where nothing was.
  func last(of figure: RawFigure) -> String? { names[Count(value: figure.value, unit: figure.unit)]?.last }

  /// The longer name of the same count; nil where there is none, or it names another thing.
  func name(of whole: EarlierFigure) -> String? {
    guard let name = names[Count(value: whole.figure.value, unit: whole.figure.unit)]?.first,
      name.unicodeScalars.count > whole.label.unicodeScalars.count,
      name.unicodeScalars.last == whole.label.unicodeScalars.last
    else { return nil }
    return name
  }
}
