import BriefModel

/// What editors said, with whose word it is and why.
extension JSONWriter {
  mutating func ruling(_ ruling: Ruling) {
    object { json in
      json.field("of", ruling.subject.rawValue)
      json.word(ruling.by)
      json.field("read", ruling.read)
    }
  }

  /// No field where no editor said anything.
  mutating func by(_ word: EditorsWord?) {
    guard let word else { return }
    key("by")
    object { $0.word(word) }
  }

  /// No field where no editor said anything.
  mutating func editing(_ editing: FactEditing?) {
    guard let editing else { return }
    key("editing")
    object { json in
      json.field("verdict", editing.verdict.rawValue)
      json.word(editing.by)
      guard let read = editing.read else { return }
      json.key("read")
      json.object { json in
        json.field("indicator", read.indicator)
        json.measure(read)
      }
    }
  }

  /// What a figure says, but for the indicator it is a value of.
  mutating func measure(_ measure: FactMeasure) {
    field("label", measure.label)
    field("value", measure.quantity.value)
    field("from", measure.quantity.from)
    field("to", measure.quantity.to)
    field("valueText", measure.quantity.text)
    field("unit", measure.quantity.unit)
    field("qualifier", measure.quantity.qualifier.rawValue)
    field("kind", measure.quantity.kind.rawValue)
    field("period", measure.period?.description)
    field("place", measure.place)
    field("partOf", measure.partOf)
    field("baseline", measure.baseline)
  }

  private mutating func word(_ word: EditorsWord) {
    field("who", word.who)
    field("why", word.why)
  }
}
