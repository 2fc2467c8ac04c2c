import BriefModel

extension PackedWriter {
  public mutating func brief(_ brief: Brief) {
    text(brief.slug)
    for text in [
      brief.title, brief.kicker, brief.subtitle, brief.publisher, brief.published, brief.address, brief.rights,
      brief.place,
    ] {
      optional(text) { $0.text($1) }
    }
    for names in [brief.byline, brief.otherPlaces, brief.documents, brief.honours] { texts(names) }
    list(brief.themes) {
      $0.text($1.id)
      $0.number($1.weight)
    }
    list(brief.dataYears) { $0.number($1) }
    list(brief.people) {
      $0.text($1.name)
      $0.text($1.role)
    }
    list(brief.facts) { $0.fact($1) }
    list(brief.rejected) { $0.fact($1) }
    list(brief.blocks) { $0.block($1) }
    list(brief.pieces) {
      $0.named($1.role)
      $0.range($1.range)
    }
    origin(brief.origin)
    list(brief.corrections) { $0.correction($1) }
    list(brief.dropped) { $0.dropped($1) }
    number(brief.joins)
    number(brief.punctuationChanges)
    list(brief.rulings) { $0.ruling($1) }
  }

  private mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

  mutating func range(_ range: SourceRange) {
    number(range.start)
    number(range.end)
  }

  private mutating func origin(_ origin: Brief.Origin) {
    text(origin.name)
    text(origin.sha256)
    for number in [origin.bytes, origin.article, origin.firstLine, origin.lastLine] { self.number(number) }
  }

  private mutating func block(_ block: Brief.Block) {
    switch block.kind {
    case .paragraph: number(0)
    case .caption: number(1)
    case .table: number(2)
    case .heading(let level):
      number(3)
      number(level)
    }
    text(block.text)
    list(block.source) { $0.range($1) }
  }

  private mutating func word(_ word: EditorsWord) {
    optional(word.who) { $0.text($1) }
    optional(word.why) { $0.text($1) }
  }

  private mutating func correction(_ correction: Correction) {
    range(correction.range)
    text(correction.printed)
    optional(correction.meant) { $0.text($1) }
    text(correction.why)
    optional(correction.by) { $0.word($1) }
  }

  private mutating func dropped(_ dropped: Dropped) {
    range(dropped.range)
    named(dropped.reason)
    text(dropped.excerpt)
    optional(dropped.by) { $0.word($1) }
  }

  private mutating func ruling(_ ruling: Ruling) {
    named(ruling.subject)
    word(ruling.by)
    optional(ruling.read) { $0.text($1) }
  }

  private mutating func fact(_ fact: Fact) {
    text(fact.id)
    measure(FactMeasure(of: fact))
    optional(fact.theme) { $0.text($1) }
    named(fact.reading.rule)
    named(fact.reading.period)
    named(fact.reading.place)
    list(fact.reading.doubts) { $0.named($1) }
    number(fact.reading.confidence)
    text(fact.quote)
    text(fact.sentence)
    number(fact.block)
    number(fact.range.lowerBound)
    number(fact.range.upperBound)
    range(fact.source)
    optional(fact.editing) { writer, editing in
      writer.named(editing.verdict)
      writer.word(editing.by)
      writer.optional(editing.read) { $0.measure($1) }
    }
  }

  private mutating func measure(_ measure: FactMeasure) {
    for text in [measure.indicator, measure.place, measure.partOf, measure.baseline] { optional(text) { $0.text($1) } }
    text(measure.label)
    number(measure.quantity.value)
    optional(measure.quantity.from) { $0.number($1) }
    optional(measure.quantity.to) { $0.number($1) }
    text(measure.quantity.text)
    text(measure.quantity.unit)
    named(measure.quantity.qualifier)
    named(measure.quantity.kind)
    optional(measure.period) { writer, period in
      writer.text(period.start)
      writer.optional(period.end) { $0.text($1) }
    }
  }
}
