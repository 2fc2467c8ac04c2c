import BriefMarkdown
import SiteModel
import Templates

/// The districts as points on the map, with their key figures: GeoJSON (RFC 7946).
struct DistrictsFile {
  let districts: [DistrictPoint]
  let words: Words

  var file: SiteFile {
    var json = JSONWriter()
    json.object { json in
      json.field("type", "FeatureCollection")
      json.key("features")
      json.group { json in
        for (index, district) in districts.enumerated() {
          json.lineBreak(afterComma: index > 0)
          feature(district, &json)
        }
      }
    }
    json.lineBreak()
    return SiteFile(path: Address.districtPoints.path, bytes: json.bytes)
  }

  private func feature(_ district: DistrictPoint, _ json: inout JSONWriter) {
    json.object { json in
      json.field("type", "Feature")
      json.field("id", district.code)
      json.key("geometry")
      if let seat = district.seat {
        json.object { json in
          json.field("type", "Point")
          json.key("coordinates")
          json.array([seat.longitude, seat.latitude]) { $0.number($1) }
        }
      } else {
        json.null()
      }
      json.key("properties")
      json.object { properties(district, &$0) }
    }
  }

  /// Flat, as programs for maps want them: an indicator's value under its id, its time under `ID_period`.
  private func properties(_ district: DistrictPoint, _ json: inout JSONWriter) {
    json.field("code", district.code)
    json.field("name", district.name)
    json.field("level", district.level)
    json.field("province", district.province)
    json.field("city", district.city)
    json.field("point", district.seat == nil ? nil : words.dataPoint)
    json.field("briefs", district.briefs)
    json.field("facts", district.facts)
    json.field("page", district.page)
    for figure in district.figures {
      json.key(named: figure.indicator)
      json.number(figure.value)
      json.key(named: figure.indicator + "_period")
      if let period = figure.period { json.string(period) } else { json.null() }
    }
  }
}
