import BriefModel

/// One indicator over divisions.
public struct Comparison: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let figure: Figure
    /// Whether the row is about the division whose page this is.
    public let isOwn: Bool
    /// The bar's length in percent of the longest; nil where lengths cannot be compared.
    public let bar: Double?
  }

  public let indicator: Indicator
  public let rows: [Row]
  /// To all values of the indicator, where ``rows`` are not all.
  public let more: Link?

  /// The id of the indicator's table on its theme's page.
  public var anchor: String { Self.anchor(indicator) }

  static func anchor(_ indicator: Indicator) -> String { "i-" + indicator.id }

  /// Whether a row's period is not known, so that the page has to say so.
  public var hasUnknownPeriod: Bool { rows.contains { $0.figure.period == nil } }

  /// - Parameter figures: in the order of the rows.
  init(_ indicator: Indicator, figures: [Figure], own: String? = nil, more: Link? = nil) {
    self.indicator = indicator
    self.more = more
    let longest = figures.compactMap(\.magnitude).max() ?? 0
    let canDraw = longest > 0 && figures.count > 1 && figures.allSatisfy { $0.magnitude != nil }
    rows = figures.map { figure in
      Row(
        figure: figure, isOwn: own != nil && figure.place?.code == own,
        bar: canDraw ? (figure.magnitude ?? 0) / longest * 100 : nil)
    }
  }
}
