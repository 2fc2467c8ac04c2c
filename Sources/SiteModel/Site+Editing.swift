import BriefModel

/// What editors said of briefs and their figures, in words.
extension Site {
  func rulings(of brief: Brief) -> [RulingLine] {
    brief.rulings.map { ruling in
      RulingLine(
        subject: words.subject(ruling.subject), read: read(ruling, in: brief), by: words.word(ruling.by))
    }
  }

  /// What of the head matter and the brief's place among others is an editor's word.
  func settledSubjects(of brief: Brief) -> [String] {
    let shown: Set<Ruling.Subject> = [
      .kicker, .title, .subtitle, .byline, .publisher, .published, .place, .themes,
    ]
    return brief.rulings.map(\.subject).filter(shown.contains).map(words.subject)
  }

  func rejected(in brief: Brief) -> [RejectedFigure] {
    brief.rejected.map { fact in
      RejectedFigure(
        label: fact.label, value: ValueText(fact.quantity, quote: fact.quote, in: words), quote: fact.quote,
        by: fact.editing.map { words.word($0.by) } ?? "")
    }
  }

  /// An editor's word on a figure; nil where it stands as it was read.
  func editing(of fact: Fact) -> String? {
    guard let editing = fact.editing else { return nil }
    guard let read = editing.read else { return words.confirmed(editing.by) }
    return words.changed(editing.by, read: words(of: read, besides: FactMeasure(of: fact), quote: fact.quote))
  }

  /// What was read, as far as it was changed; the value always.
  private func words(of read: FactMeasure, besides now: FactMeasure, quote: String) -> String {
    var text = ValueText(read.quantity, quote: quote, in: words).description
    if read.label != now.label { text = "\(read.label) \(text)" }
    if read.period != now.period { text += "\(words.pause)\(read.period.map(words.text) ?? words.periodUnknown)" }
    if read.place != now.place, let place = read.place { text += "\(words.pause)\(self.place(place).name)" }
    return text
  }

  private func read(_ ruling: Ruling, in brief: Brief) -> String? {
    let now: String?
    var read = ruling.read
    switch ruling.subject {
    case .kicker: now = brief.kicker
    case .title: now = brief.title
    case .subtitle: now = brief.subtitle
    case .byline: now = brief.byline.isEmpty ? nil : brief.byline.joined(separator: " ")
    case .publisher: now = brief.publisher
    case .published: now = brief.published
    case .place:
      now = brief.place
      read = read.map { place($0).path }
    case .themes:
      now = brief.themes.map(\.id).joined(separator: " ")
      read = read.map { names(ofThemes: $0) }
    case .asPrinted, .kept, .split, .joined: return read
    case .address, .rights, .slug, .encoding: return nil
    }
    if ruling.read == now { return nil }
    return read.map { $0.isEmpty ? words.nothingRead : words.read($0) } ?? words.nothingRead
  }

  private func names(ofThemes ids: String) -> String {
    ids.split(separator: " ").map { names.theme(String($0))?.name ?? String($0) }.joined(separator: words.comma)
  }
}
