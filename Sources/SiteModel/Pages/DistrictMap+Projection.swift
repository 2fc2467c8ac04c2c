import BriefModel

extension DistrictMap.Point {
  /// A degree of longitude at 36 degrees north, amid the country, as a share of one of latitude.
  private static let narrowing = 0.809
  /// Seats nearer to each other than that are one point of the background.
  private static let grid = 25

  /// nil where the seat is not known.
  init?(_ division: Division) {
    guard let latitude = division.latitude, let longitude = division.longitude else { return nil }
    self.init(x: Int((longitude * 100 * Self.narrowing).rounded()), y: -Int((latitude * 100).rounded()))
  }

  /// The seat of a division, or of the one above it.
  init?(of code: String, names: Names) {
    let chain = [names.division(code)] + names.ancestors(of: code).reversed()
    guard let point = chain.lazy.compactMap({ $0.flatMap(Self.init) }).first else { return nil }
    self = point
  }

  var onGrid: Self {
    Self(x: x / Self.grid * Self.grid, y: y / Self.grid * Self.grid)
  }
}

extension DistrictMap.Frame {
  /// A province or so: nearer than that a map says nothing.
  private static let least = 800
  /// Around the outermost points, as a share of the whole.
  private static let margin = 10

  /// nil for no points.
  init?(around points: [DistrictMap.Point]) {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(), let top = points.map(\.y).min(),
      let bottom = points.map(\.y).max()
    else { return nil }
    let width = max(Self.least, right - left, (bottom - top) * 4 / 3)
    let wide = (width + 2 * width / Self.margin + 3) / 4 * 4
    self.init(
      left: (left + right - wide) / 2, top: (top + bottom - wide * 3 / 4) / 2, width: wide, height: wide * 3 / 4)
  }

  func holds(_ point: DistrictMap.Point) -> Bool {
    (left..<left + width).contains(point.x) && (top..<top + height).contains(point.y)
  }

  /// In percent from the left and the top.
  func share(of point: DistrictMap.Point) -> (left: Double, top: Double) {
    (Double(point.x - left) / Double(width) * 100, Double(point.y - top) / Double(height) * 100)
  }
}
