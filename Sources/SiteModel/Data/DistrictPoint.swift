import BriefModel

/// A division with its key figures, at the seat of its government.
public struct DistrictPoint: Sendable {
  /// The latest value that can be compared.
  public struct Figure: Sendable {
    public let indicator: String
    public let value: Double
    public let period: String?
  }

  public let code: String
  public let name: String
  public let level: String?
  public let province: String?
  public let city: String?
  /// Nil where the seat is not known.
  public let seat: GeoPoint?
  public let briefs: Int
  public let facts: Int
  /// From the site's root; nil where it has none.
  public let page: String?
  /// In the catalogue's order.
  public let figures: [Figure]
}

extension Site {
  /// Those that a brief or a fact is about.
  func districtPoints(_ observations: [DataObservation], _ places: PlaceNames.Table) -> [DistrictPoint] {
    var latest: [String: [DataObservation]] = [:]
    for observation in observations {
      guard let last = latest[observation.place]?.last, last.indicator.id == observation.indicator.id else {
        latest[observation.place, default: []].append(observation)
        continue
      }
      let isLater = Self.lastDay(of: last) <= Self.lastDay(of: observation)
      if isLater { latest[observation.place]?.removeLast() }
      if isLater { latest[observation.place]?.append(observation) }
    }
    return places.all.compactMap { place in
      let code = place.code
      guard briefsByPlace[code] != nil || facts[code] != nil else { return nil }
      return DistrictPoint(
        code: code, name: place.name, level: place.level?.dataName, province: place.province, city: place.city,
        seat: seat(of: code), briefs: briefsByPlace[code]?.count ?? 0, facts: facts[code]?.count ?? 0,
        page: hasPage(code) ? Address.district(code).path : nil,
        figures: (latest[code] ?? []).map { observation in
          .init(
            indicator: observation.indicator.id, value: fact(observation.best).quantity.value,
            period: observation.period?.description)
        })
    }
  }

  /// What is of no known time comes before everything; ISO 8601 sorts by time.
  private static func lastDay(of observation: DataObservation) -> String {
    observation.period.map { $0.end ?? $0.start } ?? ""
  }

  /// Of the gazetteer's place for the division; nil where it knows none.
  func seat(of code: String) -> GeoPoint? {
    guard let division = names.division(code), let latitude = division.latitude, let longitude = division.longitude
    else { return nil }
    return GeoPoint(gcj02Latitude: latitude, longitude: longitude)
  }
}
