/// A brief as the other pages announce it.
public struct BriefCard: Hashable, Sendable {
  public let link: Link
  public let kicker: String?
  public let subtitle: String?
  public let place: PlaceLabel?
  /// When it was published, or else the years of its figures, in words; nil where the text gives neither.
  public let date: String?
  /// The few figures that tell most.
  public let figures: [Figure]
  public let figureCount: Int
}
