import BriefModel

/// A source in which the words of an editor are looked up.
struct SourceText {
  private let words: TracedText
  private let folded: FoldedText
  private let lines: LinePositions

  /// - Parameter words: of the source, without its markup.
  init(_ source: Source, words: TracedText) {
    self.words = words
    folded = FoldedText(words.utf8)
    lines = LinePositions(source.bytes)
  }

  /// Why words could not be found, or not in one place.
  struct Failure: Error {
    let severity: Diagnostic.Severity
    let message: String
    let help: String
  }

  /// The places of `words` that are meant; where several are and it is not said which, that is an error.
  func ranges(of words: String, _ occurrence: Sidecar.Occurrence?) throws(Failure) -> [SourceRange] {
    try chosen(places(ofWords: words), words, occurrence)
  }

  /// From the first words of a passage to the nearest last words behind them.
  func ranges(
    from first: String, to last: String, _ occurrence: Sidecar.Occurrence?
  ) throws(Failure) -> [SourceRange] {
    let ends = places(ofWords: last)
    var ranges: [SourceRange] = []
    for start in try chosen(places(ofWords: first), first, occurrence) {
      guard let end = ends.first(where: { $0.end >= start.end }) else {
        throw Failure(
          severity: .warning, message: "\"\(last)\" does not stand behind \"\(first)\" any more", help: Self.gone)
      }
      ranges.append(SourceRange(start: start.start, end: end.end))
    }
    return ranges
  }

  /// Where words stand, in the order of the source.
  func places(of said: FoldedText) -> [SourceRange] {
    folded.places(of: said).map { words.sourceRange(of: folded.bytes($0)) }
  }

  /// Words as they stand in the file come before those that differ in blanks or in the width of marks.
  func places(ofWords said: String) -> [SourceRange] {
    let places = folded.places(of: FoldedText(said)).map { folded.bytes($0) }
    let exact = places.filter { words.utf8[$0].elementsEqual(said.utf8) }
    return (exact.isEmpty ? places : exact).map { words.sourceRange(of: $0) }
  }

  private func chosen(
    _ places: [SourceRange], _ words: String, _ occurrence: Sidecar.Occurrence?
  ) throws(Failure) -> [SourceRange] {
    guard !places.isEmpty else {
      throw Failure(severity: .warning, message: "\"\(words)\" does not stand in the text", help: Self.gone)
    }
    switch occurrence {
    case .all: return places
    case .number(let number):
      guard number <= places.count else {
        throw Failure(
          severity: .warning,
          message: "\"\(words)\" stands in the text \(places.count == 1 ? "once" : "\(places.count) times") only",
          help: Self.gone)
      }
      return [places[number - 1]]
    case nil:
      guard places.count > 1 else { return places }
      let numbers = places.prefix(8).map { "\(lines.line(of: $0.start))" }.joined(separator: ", ")
      throw Failure(
        severity: .error,
        message:
          "\"\(words)\" stands in the text \(places.count) times, in lines \(numbers)\(places.count > 8 ? ", …" : "")",
        help: "say which is meant with `occurrence: 2`, or `occurrence: all`")
    }
  }

  private static let gone = "take the entry out where the text has changed, or quote it as it stands there now"
}
