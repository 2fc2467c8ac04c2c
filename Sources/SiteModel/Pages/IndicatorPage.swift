import BriefModel

/// The page of an indicator: every figure that measures it, over divisions and periods.
public struct IndicatorPage: Hashable, Sendable {
  /// A figure with the words it stands in.
  public struct Observation: Hashable, Sendable {
    public let figure: Figure
    /// The whole sentence, cut at the figure.
    public let sentence: Quoted
    /// In base units.
    public let value: Double
    public let period: Period?
    /// Nil where it can be compared with the others.
    public let obstacle: Obstacle?
  }

  /// The observations of one level; a city's count and a county's are no measure of each other.
  public struct Part: Hashable, Sendable {
    public let level: Division.Level
    public let chart: BarChart
    public let observations: [Observation]
  }

  public let head: PageHead
  public let indicator: Indicator
  public let theme: Link?
  public let parts: [Part]
  /// What cannot be compared.
  public let apart: [Observation]
  /// Of the indicator as a whole, on however many pages.
  public let divisionCount: Int
  public let observationCount: Int
  public let apartCount: Int
  public let paging: Paging
  /// Other indicators of the theme.
  public let others: [Link]
}
