import BriefModel

extension Site {
  /// Made of the briefs alone, like all pages but those of the texts themselves.
  public var sourceIndexPage: SourceIndexPage {
    let names = briefsBySource.keys.sorted()
    return SourceIndexPage(
      head: PageHead(
        address: .sources, title: words.allSources, description: words.allSourcesDescription(names.count), trail: []),
      entries: names.compactMap { name in
        guard let indices = briefsBySource[name], let first = indices.first else { return nil }
        return SourceIndexPage.Entry(
          link: Link(name, to: sourceAddresses[first]), briefs: indices.map { links[$0] },
          dropped: indices.reduce(0) { $0 + briefs[$1].dropped.count },
          corrections: indices.reduce(0) { $0 + briefs[$1].corrections.count },
          joins: indices.reduce(0) { $0 + briefs[$1].joins })
      })
  }

  /// - Parameter index: into ``sources``.
  public func sourcePage(_ index: Int) -> SourcePage {
    let record = sources[index]
    let indices = briefs(of: record)
    let address = sourceAddress(record)
    let linked = indices.map { index in
      (brief: briefs[index], facts: briefs[index].facts.indices.map { source(of: Reference(brief: index, fact: $0)) })
    }
    let lines = SourceLines(record, briefs: linked, in: words).lines
    return SourcePage(
      head: PageHead(
        address: address, title: words.sourceTitle(record.source.name),
        description: words.sourceDescription(record.source.name, lines: lines.count),
        trail: [Link(words.allSources, to: .sources)]),
      name: record.source.name, encoding: record.source.encoding, sha256: record.source.sha256,
      byteCount: record.source.bytes.count, briefs: indices.map { links[$0] },
      tally: CharacterTally(record).rows(in: words),
      isClosed: record.ledger.isClosed, lines: lines,
      data: Link(words.sourceData, to: .sourceData(address)))
  }

  /// To where a brief begins in its raw text.
  func sourceLink(ofBrief index: Int) -> Link {
    Link(
      words.wholeSource, to: sourceAddresses[index],
      fragment: SourcePage.anchor(ofLine: briefs[index].origin.firstLine))
  }

  /// To a fact's number in the raw text.
  func sourceLink(of reference: Reference) -> Link {
    Link(
      words.inSource, to: sourceAddresses[reference.brief],
      fragment: SourcePage.anchor(ofFigure: fact(reference).id, article: briefs[reference.brief].origin.article))
  }

  /// Where a source's page lives.
  public func sourceAddress(_ record: SourceRecord) -> Address {
    .source(record.source.name, sha256: record.source.sha256)
  }

  /// Indices into ``briefs``, in the order of the text.
  private func briefs(of record: SourceRecord) -> [Int] { briefsBySource[record.source.name] ?? [] }
}
