import BriefModel

/// What the blocks before have counted, so that a whole taken up again is called by its name: 建成社区助餐点86个。……
/// 86个点中，略有盈余的19个.
struct NamedCounts {
  private var names: [Count: String] = [:]

  private struct Count: Hashable {
    let value: Double
    let unit: String
  }

  mutating func note(_ fact: Fact) {
    guard fact.quantity.kind == .level else { return }
    let count = Count(value: fact.quantity.value, unit: fact.quantity.unit)
    if names[count] == nil { names[count] = fact.label }
  }

  /// The longer name of the same count; nil where there is none, or it names another thing.
  func name(of whole: EarlierFigure) -> String? {
    guard let name = names[Count(value: whole.figure.value, unit: whole.figure.unit)],
      name.unicodeScalars.count > whole.label.unicodeScalars.count,
      name.unicodeScalars.last == whole.label.unicodeScalars.last
    else { return nil }
    return name
  }
}
