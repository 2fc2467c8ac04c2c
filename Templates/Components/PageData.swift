import BriefModel
import SiteModel

extension PageWriter {
  /// The pages above this one, as search engines show them over a result; nil where there are none.
  var trailData: JSONValue? {
    guard !head.trail.isEmpty else { return nil }
    let steps = head.trail + [Link(head.title, to: head.address)]
    return thing(
      "BreadcrumbList",
      [
        (
          "itemListElement",
          .list(
            steps.enumerated().map { index, step in
              .thing([
                ("@type", .text("ListItem")), ("position", .number(Double(index + 1))), ("name", .text(step.text)),
                ("item", .text(url(step.address))),
              ])
            })
        )
      ])
  }

  /// A brief is a report about a division, made of another's text.
  func data(of page: BriefPage) -> JSONValue {
    let brief = page.brief
    return thing(
      "Report",
      [
        ("headline", .text(page.title)), ("description", .text(head.description)),
        ("inLanguage", .text(Language.chinese.rawValue)),
        ("url", .text(url(head.address))), ("image", .optional(cardURL)),
        ("datePublished", .optional(brief.published)),
        ("creditText", brief.byline.isEmpty ? nil : .text(brief.byline.joined(separator: " "))),
        ("publisher", organization(brief.publisher)),
        ("keywords", page.themes.isEmpty ? nil : .list(page.themes.map { .text($0.text) })),
        ("about", page.place.map(place)), ("mentions", names(page.otherPlaces)),
        ("isBasedOn", .text(brief.address ?? url(page.source.address))),
        (
          "encoding",
          .list([
            download(page.json.address, "application/json"), download(page.markdown.address, "text/markdown"),
          ])
        ),
      ])
  }

  /// A division's page is about a place.
  func data(of page: DistrictPage) -> JSONValue {
    thing(
      "CollectionPage",
      [
        ("name", .text(head.title)), ("about", place(page.place)), ("url", .text(url(head.address))),
        ("image", .optional(cardURL)),
      ])
  }

  /// All values of an indicator are a set of data.
  func data(of page: IndicatorPage) -> JSONValue {
    thing(
      "Dataset",
      [
        ("name", .text(head.title)), ("description", .text(head.description)),
        ("inLanguage", .text(words.language.rawValue)),
        ("url", .text(url(head.address))), ("image", .optional(cardURL)),
        ("variableMeasured", .text(page.indicator.name)),
        ("license", .optional(settings.licence)), ("creator", organization(settings.publisher ?? settings.title)),
      ])
  }

  /// All tables are one set of data, and each file a way to have it.
  func data(of page: DataPage) -> JSONValue {
    let files: [(Address, String)] =
      page.tables.map { (.csv($0.name), "text/csv") } + page.records.map { (.records($0), "application/json") }
      + [(.districtPoints, "application/geo+json"), (.database, "application/vnd.sqlite3")]
    return thing(
      "Dataset",
      [
        ("name", .text(words.dataTitle(of: settings.title))), ("description", .text(head.description)),
        ("inLanguage", .text(words.language.rawValue)), ("url", .text(url(head.address))),
        ("version", .text(page.version)),
        ("license", .optional(settings.licence)), ("creator", organization(settings.publisher ?? settings.title)),
        (
          "distribution",
          .list(
            files.map { file in
              .thing([
                ("@type", .text("DataDownload")), ("contentUrl", .text(url(file.0))), ("encodingFormat", .text(file.1)),
              ])
            })
        ),
      ])
  }

  /// Each value that can be compared, on this page of the indicator.
  func observations(of page: IndicatorPage) -> [JSONValue] {
    page.parts.flatMap(\.observations).map { observation in
      let period = observation.period.flatMap { $0.start == $0.end ? $0.start : nil }
      return thing(
        "Observation",
        [
          ("variableMeasured", .text(page.indicator.name)), ("observationAbout", observation.figure.place.map(place)),
          ("observationDate", .optional(period)), ("value", .number(observation.value)),
          ("unitText", .optional(words.name(ofUnit: page.indicator.unit))),
          ("url", .text(url(observation.figure.source.address))),
        ])
    }
  }

  /// With its code of GB/T 2260, the codes of administrative divisions.
  private func place(_ place: PlaceLabel) -> JSONValue {
    .thing([
      ("@type", .text("AdministrativeArea")), ("name", .text(place.path)),
      (
        "identifier",
        place.isOwn
          ? nil
          : .thing([
            ("@type", .text("PropertyValue")), ("propertyID", .text("GB/T 2260")), ("value", .text(place.code)),
          ])
      ), ("url", place.link.map { .text(url($0.address)) }),
    ])
  }

  private func names(_ places: [PlaceLabel]) -> JSONValue? {
    places.isEmpty ? nil : .list(places.map(place))
  }

  private func organization(_ name: String?) -> JSONValue? {
    name.map { .thing([("@type", .text("Organization")), ("name", .text($0))]) }
  }

  private func download(_ address: Address, _ format: String) -> JSONValue {
    .thing([
      ("@type", .text("MediaObject")), ("contentUrl", .text(url(address))), ("encodingFormat", .text(format)),
    ])
  }

  private func thing(_ type: String, _ properties: [(name: String, value: JSONValue?)]) -> JSONValue {
    .thing([("@context", .text("https://schema.org")), ("@type", .text(type))] + properties)
  }

  /// Whole where the site knows its address; else relative to the page, which JSON-LD resolves as links are.
  private func url(_ address: Address) -> String {
    settings.address.map { address.absolute(under: $0) } ?? href(address)
  }
}
