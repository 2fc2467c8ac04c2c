import BriefModel

/// The page of a theme.
public struct ThemePage: Hashable, Sendable {
  /// One indicator of the theme, drawn small beside the others.
  public struct Multiple: Hashable, Sendable {
    public let indicator: Indicator
    public let link: Link
    public let level: Division.Level
    public let chart: BarChart
    /// Of values that can be compared, on the indicator's page.
    public let count: Int
  }

  /// A theme that briefs have besides this one.
  public struct Beside: Hashable, Sendable {
    public let link: Link
    public let briefCount: Int
  }

  public let head: PageHead
  public let theme: Theme
  /// Empty where ``briefs`` are few.
  public let latest: [BriefCard]
  /// Those with most on the theme first.
  public let briefs: [BriefCard]
  /// Of all, those that are not shown too.
  public let briefCount: Int
  /// The indicators that have a value that can be compared.
  public let multiples: [Multiple]
  public let indicatorCount: Int
  /// To the other indicators.
  public let withoutValues: [Link]
  /// Those with most briefs in common first.
  public let beside: [Beside]
}
