#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A place on the earth in WGS 84, the datum of GPS and of GeoJSON (RFC 7946, section 4), in decimal degrees.
public struct GeoPoint: Hashable, Sendable {
  public let latitude: Double
  public let longitude: Double

  /// From GCJ-02, the datum of Chinese maps, which lies up to some hundred metres aside.
  ///
  /// The shift is published only as the formula from WGS 84 that maps agree on (the ellipsoid of Krasovsky with a row of
  /// sines); undone here by going back what the last guess goes too far, to less than a metre. Five decimals are
  /// kept, about a metre, so that no machine's sine shows in them.
  public init(gcj02Latitude: Double, longitude gcj02Longitude: Double) {
    var (latitude, longitude) = (gcj02Latitude, gcj02Longitude)
    for _ in 0..<4 {
      let shift = Self.shift(latitude, longitude)
      latitude = gcj02Latitude - shift.latitude
      longitude = gcj02Longitude - shift.longitude
    }
    self.latitude = (latitude * 1e5).rounded() / 1e5
    self.longitude = (longitude * 1e5).rounded() / 1e5
  }

  /// In metres.
  private static let radius = 6_378_245.0
  private static let eccentricitySquared = 0.006_693_421_622_965_943

  /// How far GCJ-02 lies from a place of WGS 84, in degrees.
  private static func shift(_ latitude: Double, _ longitude: Double) -> (latitude: Double, longitude: Double) {
    let (x, y) = (longitude - 105, latitude - 35)
    let ripple = (20 * sin(6 * x * .pi) + 20 * sin(2 * x * .pi)) * 2 / 3
    let north =
      -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * x.magnitude.squareRoot() + ripple
      + (20 * sin(y * .pi) + 40 * sin(y / 3 * .pi)) * 2 / 3
      + (160 * sin(y / 12 * .pi) + 320 * sin(y / 30 * .pi)) * 2 / 3
    let east =
      300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * x.magnitude.squareRoot() + ripple
      + (20 * sin(x * .pi) + 40 * sin(x / 3 * .pi)) * 2 / 3
      + (150 * sin(x / 12 * .pi) + 300 * sin(x / 30 * .pi)) * 2 / 3
    let radians = latitude / 180 * .pi
    let bend = 1 - eccentricitySquared * sin(radians) * sin(radians)
    let along = radius * (1 - eccentricitySquared) / (bend * bend.squareRoot())
    let across = radius / bend.squareRoot() * cos(radians)
    return (north * 180 / (along * .pi), east * 180 / (across * .pi))
  }
}
