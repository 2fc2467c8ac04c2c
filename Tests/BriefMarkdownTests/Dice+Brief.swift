import BriefModel

extension Dice {
  /// A brief with anything at all in its fields.
  mutating func hostileBrief() -> Brief {
    var brief = Brief(
      slug: hostileText(), title: maybe { $0.hostileText() }, kicker: maybe { $0.hostileText() },
      subtitle: maybe { $0.hostileText() }, byline: list { $0.hostileText() }, publisher: maybe { $0.hostileText() },
      published: maybe { $0.hostileText() }, address: maybe { $0.hostileText() }, rights: maybe { $0.hostileText() },
      place: maybe { $0.hostileText() }, otherPlaces: list { $0.hostileText() },
      themes: list { ThemeWeight(id: $0.hostileText(), weight: $0.hostileNumber()) },
      dataYears: list { $0.number(Int.min...Int.max) }, documents: list { $0.hostileText() },
      honours: list { $0.hostileText() }, people: list { Person(name: $0.hostileText(), role: $0.hostileText()) },
      origin: Brief.Origin(
        name: hostileText(), sha256: hostileText(), bytes: number(0...99), article: 1,
        firstLine: number(-3...3), lastLine: 9))
    brief.facts = list { $0.hostileFact() }
    brief.rejected = list { $0.hostileFact() }
    brief.rulings = list {
      Ruling($0.pick(Ruling.Subject.allCases), by: $0.hostileWord(), read: $0.maybe { $0.hostileText() })
    }
    brief.blocks = list { Brief.Block(kind: $0.kind(), text: $0.hostileText(), source: $0.list { $0.range() }) }
    brief.pieces = list { Piece(role: $0.pick([.title, .kicker, .caption]), range: $0.range()) }
    brief.corrections = list {
      Correction(
        range: $0.range(), printed: $0.hostileText(), meant: $0.maybe { $0.hostileText() }, why: $0.hostileText(),
        by: $0.maybe { $0.hostileWord() })
    }
    brief.dropped = list {
      Dropped(
        range: $0.range(), reason: $0.pick(DropReason.allCases), excerpt: $0.hostileText(),
        by: $0.maybe { $0.hostileWord() })
    }
    brief.joins = number(0...1)
    brief.punctuationChanges = number(-1...1)
    return brief
  }

  private mutating func hostileWord() -> EditorsWord {
    EditorsWord(who: maybe { $0.hostileText() }, why: maybe { $0.hostileText() })
  }

  private mutating func hostileEditing() -> FactEditing {
    FactEditing(
      verdict: pick(FactEditing.Verdict.allCases), by: hostileWord(),
      read: number(0...9) == 0 ? FactMeasure(of: hostileFact()) : nil)
  }

  private mutating func kind() -> BlockKind {
    let heading = BlockKind.heading(level: pick([2, 3, -1, 12]))
    return pick([.paragraph, .caption, .table, heading])
  }

  private mutating func range() -> SourceRange { SourceRange(start: number(-1...99), end: number(0...99)) }

  private mutating func hostileNumber() -> Double {
    let any = Double(bitPattern: next())
    return pick([
      0, -0.0, 1, -48.8, 0.1, 1e15, 9_007_199_254_740_992, 1e22, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      .infinity,
      -.infinity, any.isNaN ? 7.5 : any,
    ])
  }

  private mutating func hostileFact() -> Fact {
    let start = number(-5...50)
    return Fact(
      id: hostileText(), indicator: maybe { $0.hostileText() }, theme: maybe { $0.hostileText() }, label: hostileText(),
      quantity: Quantity(
        value: hostileNumber(), from: maybe { $0.hostileNumber() }, to: maybe { $0.hostileNumber() },
        text: hostileText(), unit: hostileText(), qualifier: pick(Qualifier.allCases),
        kind: pick(QuantityKind.allCases)),
      period: maybe { dice in
        Period(dice.pick(["2025", "2021/", "2021/2025", "2023-03", "2024-10-23/"])) ?? Period(year: 1)
      },
      place: maybe { $0.hostileText() }, partOf: maybe { $0.hostileText() }, baseline: maybe { $0.hostileText() },
      reading: FactReading(
        rule: pick(ReadingRule.allCases), period: pick(PeriodSource.allCases), place: pick(PlaceSource.allCases),
        doubts: list { $0.pick(ReadingDoubt.allCases) }, confidence: hostileNumber()), quote: hostileText(),
      sentence: hostileText(), block: number(-1...9), range: start..<start + number(0...9),
      source: range(), editing: maybe { $0.hostileEditing() })
  }
}
