import BriefModel

/// One indicator over divisions.
public struct Comparison: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let figure: Figure
    /// Whether the row is about the division whose page this is.
    public let isOwn: Bool
    /// The bar's length in percent of the longest; nil where no other row is of the same time.
    public let bar: Double?
  }

  public let indicator: Indicator
  public let rows: [Row]
  /// To all values of the indicator, where ``rows`` are not all.
  public let more: Link?

  public let standing: Standing?

  /// The id of the indicator's table on its theme's page.
  public var anchor: String { Self.anchor(indicator) }

  public static func anchor(_ indicator: Indicator) -> String { "i-" + indicator.id }

  /// Whether a row's period is not known, so that the page has to say so.
  public var hasUnknownPeriod: Bool { rows.contains { $0.figure.period == nil } }

  /// Bars are drawn beside figures of one period only: lengths of several years side by side would mix them.
  ///
  /// - Parameter figures: comparable ones, in the order of the rows.
  init(
    _ indicator: Indicator, figures: [Figure], own: String? = nil, standing: Standing? = nil, more: Link? = nil
  ) {
    self.indicator = indicator
    self.standing = standing
    self.more = more
    let drawn = Dictionary(grouping: figures.filter { $0.magnitude != nil && $0.period != nil }) { $0.period }
      .filter { Set($0.value.map(\.place?.code)).count > 1 }
    let longest = drawn.values.flatMap { $0.compactMap(\.magnitude) }.max() ?? 0
    rows = figures.map { figure in
      let magnitude = longest > 0 && drawn[figure.period] != nil ? figure.magnitude : nil
      return Row(
        figure: figure, isOwn: own != nil && figure.place?.code == own, bar: magnitude.map { $0 / longest * 100 })
    }
  }
}
