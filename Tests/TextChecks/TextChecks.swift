import BriefMarkdown
import BriefModel
import Extraction
import Ingest
import Lexicon

/// What has to hold of any file, whatever its bytes.
public struct TextChecks: Sendable {
  private let ingester: Ingester
  private let extractor: Extractor

  public init(lexicon: Lexicon) {
    ingester = Ingester(lexicon: lexicon)
    extractor = Extractor(lexicon: lexicon)
  }

  /// The briefs of a file; none of one that is refused.
  public func briefs(of file: [UInt8]) -> [Brief] { read(file)?.briefs ?? [] }

  /// What does not hold; empty where all is well.
  public func problems(of file: [UInt8]) -> [String] {
    guard let (ingested, briefs) = read(file) else { return [] }
    var problems: [String] = []
    let ledger = ingested.ledger
    if !ledger.isClosed {
      let places = (ledger.missing + ledger.doubled).map { "\($0.start)–\($0.end)" }
      problems.append("the account of the source does not close at \(places.joined(separator: ", "))")
    }
    for brief in briefs {
      problems += brief.facts.flatMap { self.problems(of: $0, in: brief, ingested.source) }
      problems += self.problems(of: brief)
    }
    return problems
  }

  private func read(_ file: [UInt8]) -> (IngestedSource, briefs: [Brief])? {
    guard let ingested = try? ingester.read(file, name: "text.txt") else { return nil }
    return (
      ingested,
      ingested.articles.map { extractor.brief(of: $0, in: ingested.source, slug: "text-\($0.number)") }
    )
  }

  /// The number stands in the bytes that the fact names, in the source and in the block.
  private func problems(of fact: Fact, in brief: Brief, _ source: Source) -> [String] {
    guard brief.blocks.indices.contains(fact.block) else {
      return ["\(fact.id): in block \(fact.block), which is none"]
    }
    let block = Array(brief.blocks[fact.block].text.utf8)
    guard fact.range.upperBound <= block.count, fact.source.start < fact.source.end,
      fact.source.end <= source.bytes.count
    else { return ["\(fact.id): stands outside of the text"] }
    let number = TextChecks.bare(fact.quantity.text.utf8)
    let marked = TextChecks.bare(block[fact.range])
    var problems: [String] = []
    if number.isEmpty || !TextChecks.contains(marked, number) {
      problems.append("\(fact.id): is marked at another place")
    }
    // A corrected character stands for the bytes of the source that it replaced.
    let isCorrected = brief.corrections.contains { $0.range.overlaps(fact.source) }
    if !isCorrected, TextChecks.bare(printed(fact, in: brief.blocks[fact.block], source)) != number {
      problems.append("\(fact.id): stands at other bytes of the source")
    }
    if fact.label.isEmpty { problems.append("\(fact.id): has no label") }
    return problems
  }

  /// The bytes of the source between the fact's first and last that the block was made of: where a paragraph was broken
  /// within a number, a caption, a page's foot or markup may stand between.
  private func printed(_ fact: Fact, in block: Brief.Block, _ source: Source) -> [UInt8] {
    block.source.flatMap { part in
      source.bytes[
        max(part.start, fact.source.start)..<max(part.start, fact.source.start, min(part.end, fact.source.end))]
    }
  }

  /// What is written of a brief is read back.
  private func problems(of brief: Brief) -> [String] {
    let file = BriefDocument.write(brief)
    do {
      let read = try BriefDocument.read(file, path: "text.md")
      // Strings are equal by canonical equivalence: bytes say more.
      return read == brief && BriefDocument.write(read) == file ? [] : ["is read back otherwise than it was written"]
    } catch {
      return ["cannot be read back: \(error)"]
    }
  }

  /// Without blanks, which a scan puts into numbers, and what is invisible.
  private static func bare(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(
      String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.filter {
        !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 0x20
      }.map { String($0) }.joined().utf8)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.indices.contains { text[$0...].starts(with: part) }
  }
}
