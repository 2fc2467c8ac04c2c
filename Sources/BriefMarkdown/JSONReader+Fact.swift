import BriefModel

extension JSONReader {
  mutating func fact() throws(Diagnostic) -> Fact {
    try fact(with: JSONReader.requiredOfMeasure + JSONReader.requiredOfFact)
  }

  mutating func measure() throws(Diagnostic) -> FactMeasure {
    FactMeasure(of: try fact(with: JSONReader.requiredOfMeasure))
  }

  private mutating func fact(with required: [String]) throws(Diagnostic) -> Fact {
    let begin = index
    var fact = Fact(
      id: "", label: "", quantity: Quantity(value: 0, text: "", unit: ""),
      reading: FactReading(rule: .wholeClause, confidence: 0), quote: "", sentence: "", block: 0, range: 0..<0,
      source: SourceRange(start: 0, end: 0))
    var missing = required
    try object { json, key throws(Diagnostic) in
      try json.readField(key, of: &fact)
      missing.removeAll { $0 == key }
    }
    if let key = missing.first { throw failure("\"\(key)\" is missing", at: begin) }
    return fact
  }

  private static let requiredOfMeasure = ["label", "value", "valueText", "unit", "qualifier", "kind"]
  private static let requiredOfFact = ["id", "reading", "quote", "sentence", "block", "range", "source"]

  /// Reads nothing where a fact has no such field.
  private mutating func readField(_ key: String, of fact: inout Fact) throws(Diagnostic) {
    switch key {
    case "id": fact.id = try string()
    case "indicator": fact.indicator = try optionalString()
    case "theme": fact.theme = try optionalString()
    case "label": fact.label = try string()
    case "value": fact.quantity.value = try number()
    case "from": fact.quantity.from = try optionalNumber()
    case "to": fact.quantity.to = try optionalNumber()
    case "valueText": fact.quantity.text = try string()
    case "unit": fact.quantity.unit = try string()
    case "qualifier": fact.quantity.qualifier = try named(Qualifier.self)
    case "kind": fact.quantity.kind = try named(QuantityKind.self)
    case "period": fact.period = try optional { json throws(Diagnostic) in try json.period() }
    case "place": fact.place = try optionalString()
    case "partOf": fact.partOf = try optionalString()
    case "baseline": fact.baseline = try optionalString()
    case "reading": fact.reading = try reading()
    case "quote": fact.quote = try string()
    case "sentence": fact.sentence = try string()
    case "block": fact.block = try integer()
    case "range": fact.range = try textRange()
    case "source": fact.source = try range()
    case "editing": fact.editing = try editing()
    default: return
    }
  }

  private mutating func reading() throws(Diagnostic) -> FactReading {
    let begin = index
    var rule: ReadingRule?
    var (period, place): (PeriodSource?, PlaceSource?)
    var doubts: [ReadingDoubt]?
    var confidence: Double?
    try object { json, key throws(Diagnostic) in
      switch key {
      case "rule": rule = try json.named(ReadingRule.self)
      case "period": period = try json.named(PeriodSource.self)
      case "place": place = try json.named(PlaceSource.self)
      case "doubts": doubts = try json.list { json throws(Diagnostic) in try json.named(ReadingDoubt.self) }
      case "confidence": confidence = try json.number()
      default: break
      }
    }
    return FactReading(
      rule: try need(rule, "rule", begin), period: try need(period, "period", begin),
      place: try need(place, "place", begin), doubts: try need(doubts, "doubts", begin),
      confidence: try need(confidence, "confidence", begin))
  }

  private mutating func period() throws(Diagnostic) -> Period {
    skipBlanks()
    let start = index
    guard let period = Period(try string()) else { throw failure("not a year, a month, a day or a span", at: start) }
    return period
  }

  private mutating func textRange() throws(Diagnostic) -> Range<Int> {
    skipBlanks()
    let start = index
    let range = try range()
    guard range.start <= range.end else { throw failure("a range that ends before it starts", at: start) }
    return range.start..<range.end
  }
}
