import BriefModel

/// All that is known of one figure of a brief: how it was read, and what other divisions have.
public struct FigureCard: Hashable, Sendable {
  public let figure: Figure
  /// What named the figure, dated it and placed it, and what is doubtful, each a clause.
  public let clauses: [String]
  /// "把握 72%", or that an editor read it over.
  public let vouching: String
  /// The latest value that the nearest divisions of the same level have of its indicator.
  public let elsewhere: [Figure]
  /// Why it is not compared; nil where it can be, or has no indicator.
  public let obstacle: Obstacle?
  /// To the cards of the other figures that the same number stands for.
  public let others: [Link]

  /// The id of the card on the brief's page.
  public static func anchor(_ id: String) -> String { "how-" + id }

  init(_ figure: Figure, of fact: Fact, elsewhere: [Figure], obstacle: Obstacle?, others: [Link], in words: Words) {
    self.figure = figure
    self.elsewhere = elsewhere
    self.obstacle = obstacle
    self.others = others
    let reading = fact.reading
    vouching = words.vouching(figure.certainty, reading.confidence)
    clauses =
      [words.rule(reading.rule), words.period(reading.period), words.place(reading.place)].compactMap { $0 }
      + reading.doubts.map(words.doubt)
  }
}
