import BriefModel

/// A schematic map of the divisions that briefs are about, among the seats of all others.
public struct DistrictMap: Hashable, Sendable {
  /// A place on the map: a hundredth of a degree of latitude is one step on both axes.
  public struct Point: Hashable, Sendable {
    /// To the east.
    public let x: Int
    /// To the south.
    public let y: Int
  }

  /// What is shown of the country; four wide to three high.
  public struct Frame: Hashable, Sendable {
    public let left: Int
    public let top: Int
    public let width: Int
    public let height: Int
  }

  public enum Side: Hashable, Sendable {
    case right, left
  }

  public struct Dot: Hashable, Sendable {
    public let place: PlaceLabel
    /// In percent of the frame.
    public let left: Double
    public let top: Double
    /// On which side there is room for its name; nil where there is none.
    public let label: Side?
  }

  /// The name of a province at its seat, to tell where in the country one is.
  public struct Province: Hashable, Sendable {
    public let name: String
    /// The middle of the name, in percent of the frame.
    public let left: Double
    public let top: Double
  }

  public let frame: Frame
  /// Of the divisions in the frame that no brief is about; each point once, from north to south.
  public let seats: [Point]
  /// In the order of codes.
  public let dots: [Dot]
  /// Those that there is room for.
  public let provinces: [Province]

  /// - Parameters:
  ///   - covered: in the order of codes.
  ///   - all: every division of the gazetteer.
  /// - Returns: nil where none of ``covered`` has a known seat.
  init?(of covered: [PlaceLabel], among all: [Division], names: Names) {
    let places = covered.compactMap { label in Point(of: label.code, names: names).map { (label: label, point: $0) } }
    guard let frame = Frame(around: places.map(\.point)) else { return nil }
    self.frame = frame
    let taken = Set(places.map(\.point))
    seats = Set(all.lazy.compactMap(Point.init).map(\.onGrid))
      .subtracting(taken.map(\.onGrid)).filter(frame.holds).sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    var labels = MapLabels()
    for place in places { labels.add(dotAt: frame.share(of: place.point)) }
    dots = places.map { place in
      let (left, top) = frame.share(of: place.point)
      return Dot(place: place.label, left: left, top: top, label: labels.side(of: place.label.name, at: (left, top)))
    }
    provinces = all.filter { $0.level == .province }.compactMap { province in
      guard let seat = Point(province), frame.holds(seat), case (let left, let top) = frame.share(of: seat),
        case let name = names.words.say(province.short, names.name(of: province)),
        labels.fits(name, around: (left, top))
      else { return nil }
      return Province(name: name, left: left, top: top)
    }
  }
}
