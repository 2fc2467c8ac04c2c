import BriefModel

extension JSONWriter {
  /// The fields of an article, without the braces.
  mutating func article(_ brief: Brief) {
    key("slug")
    string(brief.slug)
    key("title")
    string(brief.title)
    key("kicker")
    string(brief.kicker)
    key("subtitle")
    string(brief.subtitle)
    key("byline")
    array(brief.byline)
    key("publisher")
    string(brief.publisher)
    key("published")
    string(brief.published)
    key("place")
    string(brief.place)
    key("otherPlaces")
    array(brief.otherPlaces)
    key("themes")
    array(brief.themes) { $0.theme($1) }
    key("dataYears")
    array(brief.dataYears)
    key("headings")
    array(brief.blocks.filter { $0.isHeading }.map(\.text))
    key("captions")
    array(brief.blocks.filter { $0.kind == .caption }.map(\.text))
    key("documents")
    array(brief.documents)
    key("honours")
    array(brief.honours)
    key("people")
    array(brief.people) { $0.person($1) }
    key("pieces")
    array(brief.pieces) { $0.piece($1) }
    key("paragraphs")
    paragraphs(brief.blocks)
    key("facts")
    facts(brief)
  }

  /// What was left out of the source and mended in it, each once, though several of its articles may tell of it.
  mutating func leftOutAndMended(_ briefs: [Brief]) {
    key("dropped")
    let dropped = Set(briefs.flatMap(\.dropped)).sorted {
      ($0.range, $0.reason.rawValue, $0.excerpt) < ($1.range, $1.reason.rawValue, $1.excerpt)
    }
    array(dropped) { json, item in
      json.object { json in
        json.bounds(item.range)
        json.key("why")
        json.string(item.reason.rawValue)
      }
    }
    key("corrections")
    let corrections = Set(briefs.flatMap(\.corrections)).sorted {
      ($0.range, $0.printed, $0.meant ?? "", $0.why) < ($1.range, $1.printed, $1.meant ?? "", $1.why)
    }
    array(corrections) { $0.correction($1) }
  }

  mutating func origin(_ origin: Brief.Origin) {
    key("source")
    string(origin.name)
    key("sha256")
    string(origin.sha256)
    key("encoding")
    string(origin.encoding)
    key("bytes")
    integer(origin.bytes)
    key("article")
    integer(origin.article)
    key("firstLine")
    integer(origin.firstLine)
    key("lastLine")
    integer(origin.lastLine)
  }

  mutating func theme(_ theme: ThemeWeight) {
    object { json in
      json.key("id")
      json.string(theme.id)
      json.key("weight")
      json.number(theme.weight)
    }
  }

  mutating func person(_ person: Person) {
    object { json in
      json.key("name")
      json.string(person.name)
      json.key("role")
      json.string(person.role)
    }
  }

  mutating func piece(_ piece: Piece) {
    object { json in
      json.key("as")
      json.string(piece.role.rawValue)
      json.bounds(piece.range)
    }
  }

  mutating func correction(_ correction: Correction) {
    object { json in
      json.bounds(correction.range)
      json.key("printed")
      json.string(correction.printed)
      json.key("meant")
      json.string(correction.meant)
      json.key("why")
      json.string(correction.why)
    }
  }

  mutating func range(_ range: SourceRange) {
    object { $0.bounds(range) }
  }

  mutating func bounds(_ range: SourceRange) {
    key("start")
    integer(range.start)
    key("end")
    integer(range.end)
  }

  /// The body's paragraphs, each with the index of the heading it stands under among the article's headings.
  private mutating func paragraphs(_ blocks: [Brief.Block]) {
    var heading: Int?
    group("[", "]") { json in
      for block in blocks {
        if block.isHeading { heading = heading.map { $0 + 1 } ?? 0 }
        guard block.kind == .paragraph else { continue }
        json.object { json in
          json.key("text")
          json.string(block.text)
          json.key("heading")
          json.integer(heading)
          json.key("source")
          json.array(block.source) { $0.range($1) }
        }
      }
    }
  }

  private mutating func facts(_ brief: Brief) {
    var paragraphs = 0
    let paragraphOfBlock = brief.blocks.map { block -> Int? in
      guard block.kind == .paragraph else { return nil }
      defer { paragraphs += 1 }
      return paragraphs
    }
    array(brief.facts) { json, fact in
      json.object { json in
        json.measure(fact)
        json.key("quote")
        json.string(fact.quote)
        json.key("sentence")
        json.string(fact.sentence)
        json.key("paragraph")
        json.integer(paragraphOfBlock.indices.contains(fact.block) ? paragraphOfBlock[fact.block] : nil)
        json.key("source")
        json.range(fact.source)
      }
    }
  }

  /// What a figure says, without where it stands.
  mutating func measure(_ fact: Fact) {
    key("id")
    string(fact.id)
    key("indicator")
    string(fact.indicator)
    key("theme")
    string(fact.theme)
    key("label")
    string(fact.label)
    key("value")
    number(fact.quantity.value)
    key("from")
    number(fact.quantity.from)
    key("to")
    number(fact.quantity.to)
    key("valueText")
    string(fact.quantity.text)
    key("unit")
    string(fact.quantity.unit)
    key("qualifier")
    string(fact.quantity.qualifier.rawValue)
    key("kind")
    string(fact.quantity.kind.rawValue)
    key("period")
    string(fact.period?.description)
    key("place")
    string(fact.place)
    key("partOf")
    string(fact.partOf)
    key("baseline")
    string(fact.baseline)
  }
}

extension Brief.Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
