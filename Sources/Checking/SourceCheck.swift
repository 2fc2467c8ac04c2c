import BriefModel
import Publishing
import Templates

/// Holds a published site against the texts it was made from.
public struct SourceCheck: Sendable {
  /// A text as it was read now.
  public struct Text: Sendable {
    /// As the user would name it.
    let path: String
    let record: SourceRecord
    /// Makes its words without its markup, which few figures are broken by.
    let words: @Sendable () -> TracedText

    public init(path: String, record: SourceRecord, words: @escaping @Sendable () -> TracedText) {
      self.path = path
      self.record = record
      self.words = words
    }
  }

  private let site: SiteCheck
  private let input: String
  private let texts: [Text]

  /// - Parameter input: The folder of the texts.
  public init(_ site: SiteCheck, input: String, texts: [Text]) {
    self.site = site
    self.input = input
    self.texts = texts
  }

  /// What of the texts is lost or doubled, and what of the briefs does not stand in them; in no order.
  public func findings() -> [Finding] {
    let sources = Dictionary(texts.map { ($0.record.source.name, $0) }, uniquingKeysWith: { first, _ in first })
    let published = Set(site.briefs.map(\.brief.origin.name))
    let unpublished = texts.filter { !published.contains($0.record.source.name) }.map { text in
      Finding(.briefSource, path: text.path, "is in no brief of the site", help: SiteFolder.buildAnew)
    }
    return texts.flatMap(losses) + unpublished
      + site.briefs.flatMap { faults(of: $0, sources[$0.brief.origin.name]) }
  }

  /// Every character of a text but white space is in one place.
  private func losses(of text: Text) -> [Finding] {
    let ledger = text.record.ledger
    guard !ledger.missing.isEmpty || !ledger.doubled.isEmpty else { return [] }
    let bytes = text.record.source.bytes
    let lines = LinePositions(bytes)
    func loss(_ rule: CheckRule, _ range: SourceRange, _ what: String) -> Finding {
      let words = String(decoding: bytes[range.start..<range.end].prefix(60), as: UTF8.self)
      return Finding(
        rule, path: text.path, at: lines.position(of: range.start), "“\(words)” \(what)",
        help: "this is a fault of briefgen's; say in a sidecar what the passage is until it is mended")
    }
    return ledger.missing.map { loss(.accountMissing, $0, "is in no brief and was not left out") }
      + ledger.doubled.map { loss(.accountDoubled, $0, "is in two places") }
  }

  private func faults(of published: SiteCheck.PublishedBrief, _ text: Text?) -> [Finding] {
    let brief = published.brief
    let path = site.folder.place(published.path)
    guard let text else {
      return [
        Finding(
          .briefSource, path: path, "its source \(brief.origin.name) is not in \(input)",
          help: "put the text back, or build anew so that the brief goes")
      ]
    }
    guard text.record.source.sha256 == brief.origin.sha256 else {
      return [
        Finding(
          .briefSource, path: path, "its source \(brief.origin.name) has changed since", help: SiteFolder.buildAnew)
      ]
    }
    let mended = brief.corrections.filter { $0.meant != nil }.map(\.range)
    return brief.facts.filter { fact in
      !stands(fact, in: text) && !mended.contains { $0.overlaps(fact.source) }
    }.map { fact in
      site.finding(
        .figureSource, published, fact,
        "is not what stands at bytes \(fact.source.start) to \(fact.source.end) of \(brief.origin.name)")
    }
  }

  /// Whether the source holds the fact's number where it says, with or without markup in it.
  private func stands(_ fact: Fact, in text: Text) -> Bool {
    let source = text.record.source
    guard fact.source.start >= 0, fact.source.start < fact.source.end, fact.source.end <= source.bytes.count else {
      return false
    }
    let number = fact.editing?.read?.quantity.text ?? fact.quantity.text
    let printed = String(decoding: source.bytes[fact.source.start..<fact.source.end], as: UTF8.self)
    return Printed.isSame(printed, number) || Printed.isSame(text.words().text(in: fact.source), number)
  }
}

extension TracedText {
  /// What stands for a range of the source.
  fileprivate func text(in range: SourceRange) -> String {
    let stretches = runs.filter { $0.source.overlaps(range) }.map { run in
      guard run.isCopy else { return utf8[run.start..<run.start + run.count] }
      let start = max(range.start, run.source.start) - run.source.start
      let end = min(range.end, run.source.end) - run.source.start
      return utf8[run.start + start..<run.start + end]
    }
    return String(decoding: stretches.joined(), as: UTF8.self)
  }
}

extension SiteFolder {
  /// Where the site is not what the texts make now.
  ///
  /// - Parameter made: all files that they make.
  public func differences(from made: [SiteFile]) -> [Finding] {
    let now = Dictionary(made.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let there = Set(files.map(\.path)).union(problems.map { String($0.diagnostic.path.dropFirst(path.count + 1)) })
    let new = made.filter { !there.contains($0.path) }.map { file in
      Finding(
        .fileMissing, path: place(file.path), "is made of the texts, and is not in the site", help: Self.buildAnew)
    }
    return new
      + files.compactMap { file in
        guard let bytes = now[file.path] else {
          return Finding(.fileStale, path: place(file.path), "is of an earlier build", help: Self.buildAnew)
        }
        guard bytes != file.bytes else { return nil }
        let offset = zip(bytes, file.bytes).enumerated().first { $1.0 != $1.1 }?.offset
        let at = LinePositions(file.bytes).position(of: offset ?? min(bytes.count, file.bytes.count))
        return Finding(
          .fileChanged, path: place(file.path), at: at,
          "is not what the texts make: changed by hand, or not built anew",
          help: Self.buildAnew)
      }
  }
}
