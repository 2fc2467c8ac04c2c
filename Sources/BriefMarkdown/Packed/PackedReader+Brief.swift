import BriefModel

extension PackedReader {
  public mutating func brief() throws(Damage) -> Brief {
    var brief = Brief(
      slug: try text(), title: try optionalText(), kicker: try optionalText(), subtitle: try optionalText(),
      publisher: try optionalText(), published: try optionalText(), address: try optionalText(),
      rights: try optionalText(), place: try optionalText(),
      origin: Brief.Origin(name: "", sha256: "", bytes: 0, article: 0, firstLine: 0, lastLine: 0))
    brief.byline = try texts()
    brief.otherPlaces = try texts()
    brief.documents = try texts()
    brief.honours = try texts()
    brief.themes = try list { reader throws(Damage) in
      ThemeWeight(id: try reader.text(), weight: try reader.double())
    }
    brief.dataYears = try list { reader throws(Damage) in try reader.number() }
    brief.people = try list { reader throws(Damage) in Person(name: try reader.text(), role: try reader.text()) }
    brief.facts = try list { reader throws(Damage) in try reader.fact() }
    brief.rejected = try list { reader throws(Damage) in try reader.fact() }
    brief.blocks = try list { reader throws(Damage) in try reader.block() }
    brief.pieces = try list { reader throws(Damage) in
      Piece(role: try reader.named(Piece.Role.self), range: try reader.range())
    }
    brief.origin = try origin()
    brief.corrections = try list { reader throws(Damage) in try reader.correction() }
    brief.dropped = try list { reader throws(Damage) in try reader.dropped() }
    brief.joins = try number()
    brief.punctuationChanges = try number()
    brief.rulings = try list { reader throws(Damage) in try reader.ruling() }
    return brief
  }

  mutating func range() throws(Damage) -> SourceRange {
    SourceRange(start: try number(), end: try number())
  }

  private mutating func origin() throws(Damage) -> Brief.Origin {
    Brief.Origin(
      name: try text(), sha256: try text(), bytes: try number(), article: try number(), firstLine: try number(),
      lastLine: try number())
  }

  private mutating func block() throws(Damage) -> Brief.Block {
    let kind: BlockKind
    switch try number() {
    case 0: kind = .paragraph
    case 1: kind = .caption
    case 2: kind = .table
    case 3: kind = .heading(level: try number())
    default: throw Damage()
    }
    return Brief.Block(
      kind: kind, text: try text(), source: try list { reader throws(Damage) in try reader.range() })
  }

  private mutating func word() throws(Damage) -> EditorsWord {
    EditorsWord(who: try optionalText(), why: try optionalText())
  }

  private mutating func correction() throws(Damage) -> Correction {
    Correction(
      range: try range(), printed: try text(), meant: try optionalText(), why: try text(),
      by: try optional { reader throws(Damage) in try reader.word() })
  }

  private mutating func dropped() throws(Damage) -> Dropped {
    Dropped(
      range: try range(), reason: try named(DropReason.self), excerpt: try text(),
      by: try optional { reader throws(Damage) in try reader.word() })
  }

  private mutating func ruling() throws(Damage) -> Ruling {
    Ruling(try named(Ruling.Subject.self), by: try word(), read: try optionalText())
  }

  private mutating func fact() throws(Damage) -> Fact {
    let id = try text()
    let measure = try measure()
    return Fact(
      id: id, indicator: measure.indicator, theme: try optionalText(), label: measure.label,
      quantity: measure.quantity, period: measure.period, place: measure.place, partOf: measure.partOf,
      baseline: measure.baseline, reading: try reading(), quote: try text(), sentence: try text(),
      block: try number(), range: try textRange(), source: try range(),
      editing: try optional { reader throws(Damage) in try reader.editing() })
  }

  private mutating func reading() throws(Damage) -> FactReading {
    FactReading(
      rule: try named(ReadingRule.self), period: try named(PeriodSource.self), place: try named(PlaceSource.self),
      doubts: try list { reader throws(Damage) in try reader.named(ReadingDoubt.self) }, confidence: try double())
  }

  private mutating func textRange() throws(Damage) -> Range<Int> {
    let (start, end) = (try number(), try number())
    guard start <= end else { throw Damage() }
    return start..<end
  }

  private mutating func editing() throws(Damage) -> FactEditing {
    FactEditing(
      verdict: try named(FactEditing.Verdict.self), by: try word(),
      read: try optional { reader throws(Damage) in try reader.measure() })
  }

  private mutating func measure() throws(Damage) -> FactMeasure {
    let (indicator, place, partOf, baseline) = (
      try optionalText(), try optionalText(), try optionalText(), try optionalText()
    )
    let label = try text()
    let quantity = Quantity(
      value: try double(), from: try optional { reader throws(Damage) in try reader.double() },
      to: try optional { reader throws(Damage) in try reader.double() }, text: try text(), unit: try text(),
      qualifier: try named(Qualifier.self), kind: try named(QuantityKind.self))
    let period = try optional { reader throws(Damage) in
      Period(start: try reader.text(), end: try reader.optionalText())
    }
    return FactMeasure(
      indicator: indicator, label: label, quantity: quantity, period: period, place: place, partOf: partOf,
      baseline: baseline)
  }
}
