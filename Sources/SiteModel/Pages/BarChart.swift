import BriefModel

/// Values of one indicator and one level as bars from a common zero, those of one period under one heading.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public let place: PlaceLabel
    public let figure: Figure
    /// In percent of the axis.
    public let length: Double
  }

  public struct Group: Hashable, Sendable {
    /// In words; nil for values of no known time, which may be of several.
    public let period: String?
    /// Whether each value reaches to when its own text was written.
    public let isOpen: Bool
    /// The longest first.
    public let bars: [Bar]
  }

  public struct Tick: Hashable, Sendable {
    /// In percent of the axis.
    public let place: Double
    public let text: String
  }

  /// More bars than that are no picture any more.
  public static let limit = 40

  /// The latest period first.
  public let groups: [Group]
  /// From zero to the end of the axis.
  public let ticks: [Tick]
  public let unit: String
  /// How many values are left to the table: the smallest of many.
  public let omitted: Int

  public var barCount: Int { groups.reduce(0) { $0 + $1.bars.count } }

  /// - Parameter observations: comparable ones of one level; those that no length shows (3—5年) are left out.
  init(_ observations: [IndicatorPage.Observation], unit: String, limit: Int = limit, in words: Words) {
    self.unit = unit
    let drawn = observations.filter { $0.figure.magnitude != nil && $0.figure.place != nil }
    let largest = drawn.map(\.value).sorted(by: >).prefix(limit)
    let least = largest.count < drawn.count ? largest.last ?? 0 : 0
    let axis = Axis(to: largest.first ?? 0, unit: unit, in: words)
    ticks = axis.ticks(in: words)
    var count = 0
    groups = Dictionary(grouping: drawn.filter { $0.value >= least }) { $0.period }
      .sorted { Self.order($0.key) > Self.order($1.key) }
      .map { period, observations in
        var seen: Set<[String]> = []
        // A text may give a figure twice.
        let own = observations.filter {
          seen.insert([$0.figure.place?.code ?? "", $0.figure.value.description]).inserted
        }
        count += observations.count
        return Group(
          period: observations.first?.figure.period, isOpen: period?.isOpen ?? false,
          bars: own.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.compactMap {
            Bar($0.element, axis: axis)
          })
      }
    omitted = drawn.count - count
  }

  /// Later periods are greater, none is least; of those that end together the one that begins later is greater.
  private static func order(_ period: Period?) -> (String, String, String) {
    period.map { ($0.end ?? $0.start, $0.start, $0.isOpen ? "" : "1") } ?? ("", "", "")
  }
}

extension BarChart.Bar {
  fileprivate init?(_ observation: IndicatorPage.Observation, axis: Axis) {
    guard let place = observation.figure.place else { return nil }
    self.init(place: place, figure: observation.figure, length: axis.percent(observation.value))
  }
}
