import BriefModel
import Lexicon

/// What an editor puts in the place of what was read; where a value can be missing, `.some(nil)` takes it away.
public struct FactChange: Hashable, Sendable {
  public var label: String?
  public var value: Double?
  public var from: Double??
  public var to: Double??
  public var unit: String?
  public var qualifier: Qualifier?
  public var kind: QuantityKind?
  public var period: Period??
  public var place: String??
  public var partOf: String??
  public var baseline: String??
  public var indicator: String??

  init(_ mapping: YAMLMapping, _ lexicon: Lexicon) {
    var keys = mapping
    for key in ["label", "value", "unit", "qualifier", "kind"] where keys.isThere(key) && !keys.has(key) {
      keys.complain("\"\(key)\" cannot be taken away", at: key, help: "a figure has one; `reject` what is no figure")
    }
    label = keys.value("label", Said.line)
    value = keys.value("value", Said.number)
    from = keys.valueOrNone("from", Said.number)
    to = keys.valueOrNone("to", Said.number)
    unit = keys.value("unit", lexicon.saidUnit)
    qualifier = keys.value("qualifier", Said.named)
    kind = keys.value("kind", Said.named)
    period = keys.valueOrNone("period", Said.period)
    place = keys.valueOrNone("place", lexicon.saidPlace)
    partOf = keys.valueOrNone("part-of", Said.line)
    baseline = keys.valueOrNone("baseline") { text throws(Refusal) in try Said.period(text).description }
    indicator = keys.valueOrNone("indicator", lexicon.saidIndicator)
    keys.finish()
    if keys.isEmpty {
      keys.complain("nothing is changed", help: "write below it what is right, as `value: 12` or `label: 校车`")
    }
    if let indicator = indicator ?? nil, let unit, let measure = lexicon.indicators[indicator], measure.unit != unit {
      keys.complain(
        "\"\(measure.name)\" is measured in \(measure.unit), not in \(unit)",
        help: "write `indicator: ~` where another measure is meant")
    }
  }

  /// What is wrong with keys that are to be written below `change:`.
  public static func problems(of keys: [SidecarEntry.Key], lexicon: Lexicon) -> [Diagnostic] {
    let file = YAMLFile(path: "change")
    _ = FactChange(file.read(Array(YAMLText.lines(keys, indent: "").joined(separator: "\n").utf8)), lexicon)
    return file.problems
  }

  /// The fact as it should be.
  public func applied(to fact: Fact) -> Fact {
    var fact = fact
    fact.label = label ?? fact.label
    fact.quantity.value = value ?? fact.quantity.value
    fact.quantity.from = from ?? fact.quantity.from
    fact.quantity.to = to ?? fact.quantity.to
    fact.quantity.unit = unit ?? fact.quantity.unit
    fact.quantity.qualifier = qualifier ?? fact.quantity.qualifier
    fact.quantity.kind = kind ?? fact.quantity.kind
    fact.period = period ?? fact.period
    fact.place = place ?? fact.place
    fact.partOf = partOf ?? fact.partOf
    fact.baseline = baseline ?? fact.baseline
    fact.indicator = indicator ?? fact.indicator
    return fact
  }
}
