/// What is dated to one year, or reaches from one to the time of writing.
public struct TimelineYear: Hashable, Sendable {
  public let name: String
  /// The most telling, in the order of time.
  public let figures: [Figure]
}
