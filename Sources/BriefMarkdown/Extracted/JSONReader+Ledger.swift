import BriefModel

extension JSONReader {
  mutating func ledger() throws(Diagnostic) -> Ledger {
    var (entries, doubled, joins): ([Ledger.Entry], [SourceRange], [Ledger.Join]) = ([], [], [])
    try object { json, key throws(Diagnostic) in
      switch key {
      case "entries": entries = try json.list { json throws(Diagnostic) in try json.entry() }
      case "doubled": doubled = try json.list { json throws(Diagnostic) in try json.range() }
      case "joins": joins = try json.list { json throws(Diagnostic) in try json.join() }
      default: break
      }
    }
    return Ledger(
      entries: entries, missing: entries.filter { $0.fate == .missing }.map(\.range), doubled: doubled, joins: joins)
  }

  private mutating func entry() throws(Diagnostic) -> Ledger.Entry {
    let begin = index
    var (start, end, article, number): (Int?, Int?, Int?, Int?)
    var (part, form): (String?, String?)
    var reason: DropReason?
    try object { json, key throws(Diagnostic) in
      switch key {
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      case "as": part = try json.string()
      case "why": reason = try json.named(DropReason.self)
      case "article": article = try json.optionalInteger()
      case "index": number = try json.integer()
      case "form": form = try json.string()
      default: break
      }
    }
    let range = SourceRange(start: try need(start, "start", begin), end: try need(end, "end", begin))
    let fate: Ledger.Fate
    switch try need(part, "as", begin) {
    case "white space": fate = .whiteSpace
    case "missing": fate = .missing
    case "dropped": fate = .dropped(try need(reason, "why", begin), article: article)
    case let name:
      fate = .kept(
        article: try need(article, "article", begin), try self.part(name, number, begin), try self.form(form, begin))
    }
    return Ledger.Entry(range: range, fate: fate)
  }

  private func part(_ name: String, _ number: Int?, _ begin: Int) throws(Diagnostic) -> Ledger.Part {
    switch name {
    case "kicker": .kicker
    case "title": .title
    case "subtitle": .subtitle
    case "publisher": .publisher
    case "byline": .byline(try need(number, "index", begin))
    case "block": .block(try need(number, "index", begin))
    default: throw failure("unknown value \"\(name)\"", at: begin)
    }
  }

  private func form(_ name: String?, _ begin: Int) throws(Diagnostic) -> Ledger.Form {
    switch name {
    case nil: .printed
    case "set": .set
    case "corrected": .corrected
    case "damaged": .damaged
    case let name?: throw failure("unknown value \"\(name)\"", at: begin)
    }
  }

  private mutating func join() throws(Diagnostic) -> Ledger.Join {
    let begin = index
    var (article, block, start, end): (Int?, Int?, Int?, Int?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "article": article = try json.integer()
      case "block": block = try json.integer()
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      default: break
      }
    }
    return Ledger.Join(
      article: try need(article, "article", begin), block: try need(block, "block", begin),
      gap: SourceRange(start: try need(start, "start", begin), end: try need(end, "end", begin)))
  }
}
