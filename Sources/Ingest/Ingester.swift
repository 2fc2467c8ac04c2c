import BriefModel
import Lexicon

/// Reads source files into articles.
public struct Ingester: Sendable {
  private let words: Words
  private let misprints: MisprintFinder
  private let traditional: TraditionalCharacters

  /// - Parameter lexicon: the tables of places, and of what newspapers and their sites print around a text.
  public init(lexicon: Lexicon) {
    words = Words(lexicon)
    misprints = lexicon.misprints
    traditional = lexicon.traditional
  }

  /// The articles of a file, in the order of its text; none where it holds no running text.
  ///
  /// - Parameters:
  ///   - name: the file's name, for the source and for messages.
  ///   - encoding: what the file is known to be encoded in; a byte-order mark in it knows better.
  /// - Throws: an error that names the place where the file is no text in that encoding, or in any.
  public func read(
    _ file: [UInt8], name: String, encoding: TextEncoding? = nil
  ) throws(Diagnostic) -> IngestedSource {
    read(try source(file, name: name, encoding: encoding))
  }

  /// The text of a file, as ``read(_:name:encoding:)`` takes it.
  public func source(
    _ file: [UInt8], name: String, encoding: TextEncoding? = nil
  ) throws(Diagnostic) -> Source {
    let decoded = try SourceDecoder(path: name, encoding: encoding).decode(file)
    return Source(
      name: name, bytes: decoded.bytes, encoding: decoded.encoding.rawValue, sha256: SHA256.hexDigest(of: decoded.bytes)
    )
  }

  /// The articles of a source.
  ///
  /// - Parameter edits: what an editor says of its text, which holds whatever the text looks like.
  public func read(_ source: Source, edits: SourceEdits = SourceEdits()) -> IngestedSource {
    let document = Document(source.bytes, reading: traditional.simplified(source.bytes), words: words, edits: edits)
    let segments = document.segments(edits)
    guard !segments.isEmpty else {
      let dropped = DroppedRanges(document.dropped + document.unusedLines, of: source.bytes).all
      return IngestedSource(source: source, articles: [], dropped: dropped)
    }
    return IngestedSource(source: source, articles: articles(of: segments, in: document, edits.corrections))
  }

  private func articles(
    of segments: [Segment], in document: Document, _ given: [Correction]
  ) -> [Article] {
    let found = corrections(in: document).filter { correction in
      !given.contains { $0.range.overlaps(correction.range) }
    }
    let corrections = (found + given).sorted { $0.range < $1.range }
    let builders = segments.enumerated().map {
      ArticleBuilder($1, number: $0 + 1, of: document, corrections: corrections)
    }
    let dropped = DroppedRanges(document.dropped + builders.flatMap(\.dropped), of: document.printed).all
    // What stands between two articles goes with the first of them.
    let starts = segments.dropFirst().map { document.lines[$0.lines.lowerBound].fullRange.start } + [Int.max]
    var next = dropped[...]
    return zip(builders, starts).map { builder, end in
      let own = next.prefix { $0.range.start < end }
      next = next.dropFirst(own.count)
      return builder.finished(dropped: Array(own))
    }
  }

  /// What the tables, which are in simplified characters, would put into a name in traditional ones is no mending.
  private func corrections(in document: Document) -> [Correction] {
    document.bytes.withUnsafeBufferPointer { misprints.misprints(in: $0) }
      .filter { document.printed[$0.range].elementsEqual(document.bytes[$0.range]) }
      .map {
        Correction(
          range: SourceRange(start: $0.range.lowerBound, end: $0.range.upperBound), printed: $0.printed,
          meant: $0.meant, why: $0.why)
      }
  }
}
