import BriefModel

/// What a sidecar says of how a text is read, at its places in that text.
public struct PlacedEdits {
  public private(set) var edits = SourceEdits()
  /// Every statement that has no place in the text, or several.
  public private(set) var problems: [Diagnostic] = []
  /// Where each of ``edits`` stands in the sidecar.
  private var positions: [SourceRange: FilePosition] = [:]
  private let source: Source

  /// - Parameter words: of the source, without its markup.
  public init(of sidecar: Sidecar, in source: Source, words: () -> TracedText) {
    self.source = source
    guard sidecar.editsText else { return }
    let text = SourceText(source, words: words())
    placeCorrections(sidecar.corrections, in: text)
    placePassages(sidecar, in: text)
    for article in sidecar.articles where article.boundary != .asRead { place(article, in: text) }
    edits.splits.sort { $0.range < $1.range }
    edits.joins.sort { $0.range < $1.range }
  }

  private mutating func placeCorrections(_ corrections: [Sidecar.Correction], in text: SourceText) {
    let found = corrections.flatMap { said in
      find(said.at) { () throws(SourceText.Failure) in
        try text.ranges(of: said.printed, said.occurrence)
      }.map { (said: said, range: $0) }
    }
    for (said, range) in found.sorted(by: { $0.range < $1.range }) {
      if said.isAsPrinted {
        edits.asPrinted.append(SourceEdits.Passage(range: range, by: said.word))
        continue
      }
      let correction = said.made(at: range, in: source)
      if let last = edits.corrections.last, last.range.overlaps(range) {
        complain(
          said.at, "\"\(correction.printed)\" and \"\(last.printed)\" overlap in the text",
          help: "put both into one correction")
      } else {
        edits.corrections.append(correction)
        positions[range] = said.at
      }
    }
  }

  private mutating func placePassages(_ sidecar: Sidecar, in text: SourceText) {
    var found: [(passage: SourceEdits.Passage, at: FilePosition, isKept: Bool)] = []
    for (said, isKept) in sidecar.leftOut.map({ ($0, false) }) + sidecar.kept.map({ ($0, true) }) {
      let ranges = find(said.at) { () throws(SourceText.Failure) in
        switch said.words {
        case .quote(let words): try text.ranges(of: words, said.occurrence)
        case .span(let from, let to): try text.ranges(from: from, to: to, said.occurrence)
        }
      }
      found += ranges.map { (SourceEdits.Passage(range: $0, by: said.word), said.at, isKept) }
    }
    var end = 0
    for (passage, at, isKept) in found.sorted(by: { $0.passage.range < $1.passage.range }) {
      if passage.range.start < end {
        complain(
          at, "the passage overlaps another one that is kept or left out",
          help: "put both into one, or shorten one of them")
        continue
      }
      end = passage.range.end
      positions[passage.range] = at
      if isKept { edits.kept.append(passage) } else { edits.leftOut.append(passage) }
    }
  }

  private mutating func place(_ article: Sidecar.Article, in text: SourceText) {
    guard let begins = article.begins else { return }
    let ranges = find(article.at) { () throws(SourceText.Failure) in try text.ranges(of: begins, nil) }
    for range in ranges {
      positions[range] = article.at
      let boundary = SourceEdits.Passage(range: range, by: article.word)
      if article.boundary == .split { edits.splits.append(boundary) } else { edits.joins.append(boundary) }
    }
  }

  private mutating func find(
    _ at: FilePosition, _ ranges: () throws(SourceText.Failure) -> [SourceRange]
  ) -> [SourceRange] {
    do throws(SourceText.Failure) {
      return try ranges()
    } catch {
      problems.append(Diagnostic(error.severity, at: at, message: error.message, help: error.help))
      return []
    }
  }

  private mutating func complain(_ at: FilePosition, _ message: String, help: String) {
    problems.append(Diagnostic(.error, at: at, message: message, help: help))
  }

  /// Statements that have a place in the text, but could not be followed there.
  public func unheeded(in articles: [Article]) -> [Diagnostic] {
    func warn(_ range: SourceRange, _ message: String, help: String) -> Diagnostic {
      Diagnostic(.warning, at: positions[range] ?? FilePosition(path: source.name), message: message, help: help)
    }
    let corrected = Set(articles.flatMap { $0.corrections.map(\.range) })
    var problems = edits.corrections.filter { !corrected.contains($0.range) }.map {
      warn(
        $0.range, "\"\($0.printed)\" stands in no line of an article",
        help: "a correction is of words of one line; `keep` what is left out and should be mended")
    }
    let dropped = articles.flatMap(\.dropped).filter { $0.reason != .markup && $0.reason != .unreadable }
    problems += edits.kept.filter { kept in dropped.contains { $0.range.overlaps(kept.range) } }.map {
      warn($0.range, "not all of the passage could be kept", help: "keep it line by line")
    }
    let starts = articles.compactMap(\.start)
    problems += edits.splits.filter { split in !starts.contains { isOneLine($0, split.range.start) } }.map {
      warn(
        $0.range, "no article can begin here", help: "one begins with a line, and has text before and behind it")
    }
    problems += edits.joins.filter { join in starts.contains { isOneLine($0, join.range.start) } }.map {
      warn($0.range, "the first article has none before it to be joined to", help: "take the entry out")
    }
    return problems
  }

  private func isOneLine(_ start: Int, _ words: Int) -> Bool {
    start <= words && !source.bytes[start..<words].contains(UInt8(ascii: "\n"))
  }
}

extension Sidecar {
  /// Whether it says anything of how the text is read.
  fileprivate var editsText: Bool {
    !(corrections.isEmpty && leftOut.isEmpty && kept.isEmpty && articles.allSatisfy { $0.boundary == .asRead })
  }
}

extension Sidecar.Correction {
  /// The correction at one of its places.
  fileprivate func made(at range: SourceRange, in source: Source) -> Correction {
    Correction(
      range: range, printed: String(decoding: source.bytes[range.start..<range.end], as: UTF8.self), meant: meant,
      why: word.why ?? (meant == nil ? "编辑标记" : "编辑更正"), by: word)
  }
}

extension Article {
  /// Where its first words stand in the source.
  var start: Int? {
    let texts = [kicker, title, subtitle, publisher].compactMap { $0 } + byline + blocks.map(\.text)
    return texts.flatMap(\.sources).map(\.start).min()
  }
}
