import BriefModel

/// A fact as it stands on a page.
public struct Figure: Hashable, Sendable {
  /// The fact's id, unique in its brief.
  public let id: String
  public let label: String
  public let value: ValueText
  /// In words; nil where the text gives no time.
  public let period: String?
  /// What the number is measured against or is a part of, in words.
  public let notes: [String]
  /// An editor's word on it, with whose it is and why; nil where it stands as it was read.
  public let editing: String?
  public let indicator: Indicator?
  /// To the values of the same indicator, with how many other divisions have one; nil where it has no indicator.
  public let sameIndicator: Link?
  public let theme: Theme?
  /// The division the figure is about.
  public let place: PlaceLabel?
  /// Whether ``place`` is another than its brief's own.
  public let isElsewhere: Bool
  /// To its brief.
  public let brief: Link
  /// To the figure in the text of its brief.
  public let source: Link
  /// To the number in the raw text.
  public let origin: Link
  public let certainty: Certainty
  /// To how it was read, on the page of its brief.
  public let reading: Link
  /// For drawing beside others of the same indicator, from 0; nil where a bar would say nothing (ranks, changes).
  public let magnitude: Double?
}
