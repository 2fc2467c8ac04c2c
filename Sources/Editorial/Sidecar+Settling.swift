import BriefModel

extension Sidecar {
  /// Gives articles what the sidecar says of them: head matter, day, place, themes, address, rights.
  ///
  /// - Returns: Statements that belong to no article any more, or to several.
  public func settle(_ articles: inout [BriefModel.Article], of source: Source, with edits: PlacedEdits) -> [Diagnostic]
  {
    var problems: [Diagnostic] = []
    var said = articles.indices.map { index in index == 0 ? main : main.ofSource }
    for entry in self.articles where entry.boundary != .join {
      guard let begins = entry.begins else { continue }
      let found = articles.indices.filter { articles[$0].begins(with: FoldedText(begins), in: source) }
      if found.count == 1 {
        said[found[0]] = entry.completed(by: said[found[0]])
      } else if found.count > 1 {
        problems.append(
          Diagnostic(
            .error, at: entry.at, message: "\(found.count) articles begin with \"\(begins)\"",
            help: "give more of the words that tell them apart"))
      } else if entry.boundary == .asRead {
        problems.append(
          Diagnostic(
            .warning, at: entry.at, message: "no article begins with \"\(begins)\"",
            help: "`split: true` makes one begin there; else give the first words of one as it stands now"))
      }
    }
    for index in articles.indices {
      settle(&articles[index], said[index], of: source)
      articles[index].settled.rulings += edits.edits.rulings(of: articles[index], in: source)
    }
    return problems
  }

  private func settle(_ article: inout BriefModel.Article, _ said: Article, of source: Source) {
    var head = HeadSettling(article, in: source)
    var rulings = head.settle(said)
    let read = article.published
    article = head.article
    func note(_ subject: Ruling.Subject, _ isSaid: Bool, _ read: String? = nil) {
      if isSaid { rulings.append(Ruling(subject, by: said.word(of: subject), read: read)) }
    }
    article.published = said.date ?? article.published
    note(.published, said.date != nil, read)
    article.settled.address = said.address
    note(.address, said.address != nil)
    article.settled.rights = said.rights
    note(.rights, said.rights != nil)
    article.settled.place = said.place
    note(.place, said.place != nil)
    article.settled.themes = said.themes
    note(.themes, said.themes != nil)
    note(.slug, said.slug != nil)
    note(.encoding, encoding != nil)
    article.settled.rulings = rulings
    article.settled.slug = said.slug?.value
    article.settled.slugPosition = said.slug?.at
  }
}

extension Article {
  /// Whether its headline, another line of its head, its text, or its first line in the source begins with `words`.
  fileprivate func begins(with words: FoldedText, in source: Source) -> Bool {
    let heads = [title, kicker, subtitle].compactMap { $0 }
    let texts = heads + (blocks.first { $0.kind == .paragraph }.map { [$0.text] } ?? [])
    if texts.contains(where: { FoldedText($0.utf8).starts(with: words) }) { return true }
    guard let start else { return false }
    // As printed, before anything was corrected: some more bytes than the words have.
    let end = min(source.bytes.count, start + words.scalars.count * 8)
    return FoldedText(Array(source.bytes[start..<end])).starts(with: words)
  }
}

extension SourceEdits {
  /// What an editor said of the text around and in an article.
  fileprivate func rulings(of article: Article, in source: Source) -> [Ruling] {
    let texts = article.blocks.flatMap(\.text.sources)
    let own = texts + [article.kicker, article.title, article.subtitle].compactMap { $0 }.flatMap(\.sources)
    func ruling(_ subject: Ruling.Subject, _ passage: Passage) -> Ruling {
      Ruling(
        subject, by: passage.by, read: Dropped(passage.range, reason: .editor, of: source.bytes).excerpt)
    }
    return asPrinted.filter { passage in own.contains { $0.overlaps(passage.range) } }.map { ruling(.asPrinted, $0) }
      + kept.filter { kept in own.contains { $0.overlaps(kept.range) } }.map { ruling(.kept, $0) }
      + splits.filter { split in own.contains { $0.overlaps(split.range) } }.map { ruling(.split, $0) }
      + joins.filter { join in own.contains { $0.overlaps(join.range) } }.map { ruling(.joined, $0) }
  }
}
