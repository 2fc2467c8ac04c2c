import BriefModel

/// The page of one brief.
public struct BriefPage: Hashable, Sendable {
  /// A sentence of the text that carries its main figures.
  public struct Point: Hashable, Sendable {
    /// A stretch of it: one of its figures, or the words between.
    public struct Part: Hashable, Sendable {
      public let text: String
      public let isFigure: Bool
    }

    public let parts: [Part]
    /// The id of the sentence on this page.
    public let anchor: String

    public var text: String { parts.map(\.text).joined() }
  }

  /// A heading of the text.
  public struct Section: Hashable, Sendable {
    public let name: String
    /// The highest is 2.
    public let level: Int
    public let anchor: String
  }

  /// The id of the element that holds the text.
  public static let textID = "text"

  public let head: PageHead
  public let brief: Brief
  public let title: String
  public let place: PlaceLabel?
  public let otherPlaces: [PlaceLabel]
  public let themes: [Link]
  public let published: String?
  /// The years its figures speak of, 2020—2025; nil where it has none.
  public let years: String?
  public let figureCount: Int
  public let readingTime: String
  public let points: [Point]
  /// The sections of a long text; empty where it is short.
  public let contents: [Section]
  public let box: FactBox
  /// A card of each figure, in text order.
  public let cards: [FigureCard]
  /// What is marked in the text, in text order, the outer before the inner.
  public let marks: [TextMark]
  /// To each document, honour and person of the brief in the index of all, in its order.
  public let documents: [Link]
  public let honours: [Link]
  public let people: [Link]
  /// To where it begins in the raw text.
  public let source: Link
  /// What of the head matter, the place and the themes is an editor's word.
  public let settled: [String]
  /// All that an editor settled of the brief.
  public let rulings: [RulingLine]
  /// What an editor took out of the figures.
  public let rejected: [RejectedFigure]
  /// The text as GB/T 7714—2015 has it cited.
  public let citation: String
  public let markdown: Link
  public let json: Link
  public let newer: Link?
  public let older: Link?
  /// Other briefs of the same division, then of the same city.
  public let nearby: [BriefCard]
  /// Other briefs that share its themes, the closest first.
  public let related: [BriefCard]
  /// Other briefs that share its indicators, those with most of them first.
  public let comparable: [BriefCard]
}
