import BriefModel

/// How one figure of a brief was read, for the list at the foot of its page.
public struct ReadingNote: Hashable, Sendable {
  public let figure: Figure
  /// What named the figure, dated it and placed it, and what is doubtful, each a clause.
  public let clauses: [String]

  /// "把握 72%", or that an editor read it over.
  public let vouching: String

  /// The id of the note on the brief's page.
  public static func anchor(_ id: String) -> String { "how-" + id }

  init(_ figure: Figure, of fact: Fact) {
    self.figure = figure
    let reading = fact.reading
    vouching = Words.vouching(figure.certainty, reading.confidence)
    clauses =
      [Words.rule(reading.rule), Words.period(reading.period), Words.place(reading.place)].compactMap { $0 }
      + reading.doubts.map(Words.doubt)
  }
}
