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

  /// The id of the table on its page.
  public let anchor: String

  /// The id of the indicator where a page has it but once.
  public static func anchor(_ indicator: Indicator) -> String { "i-" + indicator.id }

  /// Whether a row's period is not known, so that the page has to say so.
  public var hasUnknownPeriod: Bool { rows.contains { $0.figure.period == nil } }

  /// Bars are drawn beside the figures of one period only: lengths of several years side by side would mix them.
  ///
  /// - Parameters:
  ///   - figures: comparable ones, in the order of the rows.
  ///   - isBelow: whether it stands among those of the divisions under the page's own, which may have the same indicator.
  init(
    _ indicator: Indicator, figures: [Figure], own: String? = nil, isBelow: Bool = false, standing: Standing? = nil,
    more: Link? = nil
  ) {
    self.indicator = indicator
    anchor = isBelow ? "below-" + indicator.id : Self.anchor(indicator)
    self.standing = standing
    self.more = more
    let period = Self.drawnPeriod(of: figures, own: own)
    let drawn = figures.map { $0.period != nil && $0.period == period ? $0.magnitude : nil }
    let longest = drawn.compactMap { $0 }.max() ?? 0
    rows = zip(figures, drawn).map { figure, magnitude in
      Row(
        figure: figure, isOwn: own != nil && figure.place?.code == own,
        bar: longest > 0 ? magnitude.map { $0 / longest * 100 } : nil)
    }
  }

  /// The first period of the division's own figures that others have too, else the one that most have.
  private static func drawnPeriod(of figures: [Figure], own: String?) -> String? {
    var places: [String: Set<String>] = [:]
    for figure in figures where figure.magnitude != nil {
      if let period = figure.period, let place = figure.place { places[period, default: []].insert(place.code) }
    }
    let shared = figures.filter { $0.period.map { places[$0, default: []].count > 1 } ?? false }
    if let first = shared.first(where: { own != nil && $0.place?.code == own }) { return first.period }
    return shared.max { left, right in
      places[left.period ?? "", default: []].count < places[right.period ?? "", default: []].count
    }?.period
  }
}
