import BriefModel

extension JSONWriter {
  /// The fields of an article, without the braces.
  ///
  /// - Parameter isWhole: Whether figures tell too where they stand in the article's blocks.
  mutating func article(_ brief: Brief, isWhole: Bool) {
    field("slug", brief.slug)
    field("title", brief.title)
    field("kicker", brief.kicker)
    field("subtitle", brief.subtitle)
    field("byline", brief.byline)
    field("publisher", brief.publisher)
    field("published", brief.published)
    field("address", brief.address)
    field("rights", brief.rights)
    field("place", brief.place)
    field("otherPlaces", brief.otherPlaces)
    key("themes")
    array(brief.themes) { $0.theme($1) }
    field("dataYears", brief.dataYears)
    key("headings")
    array(brief.blocks.filter { $0.isHeading }.map(\.text))
    key("captions")
    array(brief.blocks.filter { $0.kind == .caption }.map(\.text))
    field("documents", brief.documents)
    field("honours", brief.honours)
    key("people")
    array(brief.people) { $0.person($1) }
    key("pieces")
    array(brief.pieces) { $0.piece($1) }
    key("paragraphs")
    paragraphs(brief.blocks)
    key("facts")
    facts(brief.facts, of: brief, isWhole)
    key("rejected")
    facts(brief.rejected, of: brief, isWhole)
    key("rulings")
    array(brief.rulings) { $0.ruling($1) }
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
        json.field("why", item.reason.rawValue)
        json.by(item.by)
      }
    }
    key("corrections")
    let corrections = Set(briefs.flatMap(\.corrections)).sorted {
      ($0.range, $0.printed, $0.meant ?? "", $0.why) < ($1.range, $1.printed, $1.meant ?? "", $1.why)
    }
    array(corrections) { $0.correction($1) }
  }

  mutating func origin(_ origin: Brief.Origin) {
    field("source", origin.name)
    field("sha256", origin.sha256)
    field("bytes", origin.bytes)
    field("article", origin.article)
    field("firstLine", origin.firstLine)
    field("lastLine", origin.lastLine)
  }

  mutating func theme(_ theme: ThemeWeight) {
    object { json in
      json.field("id", theme.id)
      json.field("weight", theme.weight)
    }
  }

  mutating func person(_ person: Person) {
    object { json in
      json.field("name", person.name)
      json.field("role", person.role)
    }
  }

  mutating func piece(_ piece: Piece) {
    object { json in
      json.field("as", piece.role.rawValue)
      json.bounds(piece.range)
    }
  }

  mutating func correction(_ correction: Correction) {
    object { json in
      json.bounds(correction.range)
      json.field("printed", correction.printed)
      json.field("meant", correction.meant)
      json.field("why", correction.why)
      json.by(correction.by)
    }
  }

  mutating func range(_ range: SourceRange) {
    object { $0.bounds(range) }
  }

  mutating func bounds(_ range: SourceRange) {
    field("start", range.start)
    field("end", range.end)
  }

  /// The body's paragraphs and tables, each with the index of the heading it stands under among the article's headings.
  private mutating func paragraphs(_ blocks: [Brief.Block]) {
    var heading: Int?
    group("[", "]") { json in
      for block in blocks {
        if block.isHeading { heading = heading.map { $0 + 1 } ?? 0 }
        guard block.isParagraph else { continue }
        json.object { json in
          json.field("text", block.text)
          json.field("heading", heading)
          json.key("source")
          json.array(block.source) { $0.range($1) }
        }
      }
    }
  }

  private mutating func facts(_ facts: [Fact], of brief: Brief, _ isWhole: Bool) {
    var paragraphs = 0
    let paragraphOfBlock = brief.blocks.map { block -> Int? in
      guard block.isParagraph else { return nil }
      defer { paragraphs += 1 }
      return paragraphs
    }
    array(facts) { json, fact in
      json.object { json in
        json.measure(fact)
        json.field("quote", fact.quote)
        json.field("sentence", fact.sentence)
        json.field("paragraph", paragraphOfBlock.indices.contains(fact.block) ? paragraphOfBlock[fact.block] : nil)
        if isWhole { json.inBlock(fact) }
        json.key("source")
        json.range(fact.source)
        json.editing(fact.editing)
      }
    }
  }

  /// Where a figure stands in its brief's blocks.
  mutating func inBlock(_ fact: Fact) {
    field("block", fact.block)
    key("range")
    range(SourceRange(start: fact.range.lowerBound, end: fact.range.upperBound))
  }

  private mutating func reading(_ reading: FactReading) {
    object { json in
      json.field("rule", reading.rule.rawValue)
      json.field("period", reading.period.rawValue)
      json.field("place", reading.place.rawValue)
      json.field("doubts", reading.doubts.map(\.rawValue))
      json.field("confidence", reading.confidence)
    }
  }

  /// What a figure says, without where it stands.
  mutating func measure(_ fact: Fact) {
    field("id", fact.id)
    field("indicator", fact.indicator)
    field("theme", fact.theme)
    measure(FactMeasure(of: fact))
    key("reading")
    reading(fact.reading)
  }
}

extension Brief.Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// A table counts as a paragraph: figures stand in either.
  var isParagraph: Bool { kind == .paragraph || kind == .table }

  /// What of the text can stand in Markdown and in HTML, of a table cell by cell.
  var visibleText: [UInt8] { kind == .table ? PipeTable(text: text).text : MarkdownText.visible(text) }
}
