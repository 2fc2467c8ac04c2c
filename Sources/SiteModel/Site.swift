import BriefModel
import Lexicon

/// The whole site: all briefs, and where each of their figures belongs. Pages are made from it one by one, as values.
///
/// A figure belongs to the division it is about: its own ``Fact/place`` where it names one, else its brief's. So a
/// figure about another division never stands on the page of its brief's.
public final class Site: Sendable {
  /// A fact by its brief's index in ``briefs`` and its own in ``Brief/facts``.
  struct Reference: Hashable {
    let brief: Int
    let fact: Int
  }

  public let settings: SiteSettings
  public var words: Words { names.words }
  /// The latest first: by day of publication, or the last year of their figures; then by slug.
  public let briefs: [Brief]
  /// The texts they were made from, by name.
  public let sources: [SourceRecord]
  let names: Names
  let measurements: Measurements
  /// By code of the division they are about.
  let facts: [String: [Reference]]
  /// By indicator, of those in the catalogue.
  let values: [String: IndicatorValues]
  /// The codes of the provinces that have pages of their own to compare on; none where one page holds everything.
  let comparedProvinces: [String]
  /// Indices into ``briefs``, by the code of the division they are about.
  let briefsByPlace: [String: [Int]]
  /// Indices into ``briefs`` by theme, those with most on it first.
  let briefsByTheme: [String: [Int]]
  /// Indices into ``briefs``, by the codes of the divisions that they name as taking part.
  let mentions: [String: [Int]]
  /// Codes of the divisions that have a page, ascending.
  let places: [String]
  let documents: NameIndex
  let honours: NameIndex
  let people: NameIndex
  /// By theme: how many briefs have each other theme too.
  let themesBeside: [String: [String: Int]]
  /// The indicators that more than one division has a value of.
  private let compared: Set<String>
  /// By index into ``briefs``.
  private let readings: [OnDemand<BriefReading>]
  /// Of the values that can be compared: these stand on the pages of many divisions.
  let sharedFigures: [Reference: OnDemand<Figure>]
  /// To each brief, by index into ``briefs``.
  let links: [Link]
  /// Where the text of each brief lives, by index into ``briefs``.
  let sourceAddresses: [Address]
  /// Of the divisions that have a page, by their codes.
  let placeLabels: [String: PlaceLabel]
  /// Indices into ``briefs`` by the name of their source, in the order of its text.
  let briefsBySource: [String: [Int]]
  /// By code, ascending; the provinces under the empty string.
  let children: [String: [String]]

  /// - Parameter sources: the texts that the briefs were made from, as far as they could be read; their names differ.
  public convenience init(
    briefs: [Brief], sources: [SourceRecord] = [], settings: SiteSettings, lexicon: Lexicon
  ) {
    self.init(
      briefs: briefs, sources: sources, settings: settings,
      names: Names(lexicon: lexicon, leading: settings.leadingIndicators, language: settings.language),
      measurements: lexicon.measurements)
  }

  public init(
    briefs unsorted: [Brief], sources: [SourceRecord] = [], settings: SiteSettings, names: Names,
    measurements: Measurements
  ) {
    let briefs = unsorted.sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
    var facts: [String: [Reference]] = [:]
    var values: [String: [Reference]] = [:]
    var apart: [String: [Reference: Obstacle]] = [:]
    var briefsByPlace: [String: [Int]] = [:]
    var briefsByTheme: [String: [Int]] = [:]
    var mentions: [String: [Int]] = [:]
    for (index, brief) in briefs.enumerated() {
      if let place = brief.place { briefsByPlace[place, default: []].append(index) }
      for theme in Set(brief.themes.map(\.id)) { briefsByTheme[theme, default: []].append(index) }
      for place in brief.otherPlaces where place != brief.place { mentions[place, default: []].append(index) }
      for (number, fact) in brief.facts.enumerated() {
        let reference = Reference(brief: index, fact: number)
        if let place = fact.place ?? brief.place { facts[place, default: []].append(reference) }
        guard let indicator = fact.indicator.flatMap(names.indicator) else { continue }
        values[indicator.id, default: []].append(reference)
        if let obstacle = Obstacle(fact, of: indicator, in: brief, names: names) {
          apart[indicator.id, default: [:]][reference] = obstacle
        }
      }
    }
    let named = Set(facts.keys).union(briefsByPlace.keys).filter { names.division($0) != nil }
    let places = named.union(named.flatMap { names.ancestors(of: $0).map(\.code) }).sorted()
    self.settings = settings
    self.briefs = briefs
    self.sources = sources.sorted { $0.source.name < $1.source.name }
    briefsBySource = Dictionary(grouping: briefs.indices) { briefs[$0].origin.name }
      .mapValues { indices in indices.sorted { briefs[$0].origin.article < briefs[$1].origin.article } }
    self.names = names
    self.measurements = measurements
    self.facts = facts
    let valuesOf = Dictionary(
      uniqueKeysWithValues: values.map { id, references in
        let sorted = Self.inOrderOfDivisions(references, of: briefs)
        let obstacles = apart[id] ?? [:]
        let values = IndicatorValues(
          of: id, sorted.filter { obstacles[$0] == nil },
          apart: sorted.compactMap { one in obstacles[one].map { (one, $0) } },
          names: names, place: { Self.place(of: $0, in: briefs) }, fact: { briefs[$0.brief].facts[$0.fact] })
        return (id, values)
      })
    compared = Set(valuesOf.filter(\.value.isCompared).keys)
    sharedFigures = Dictionary(
      uniqueKeysWithValues: valuesOf.values.lazy.flatMap(\.all).map { ($0, OnDemand<Figure>()) })
    self.values = valuesOf
    comparedProvinces = Self.comparedProvinces(valuesOf.values, names: names)
    readings = briefs.map { _ in OnDemand() }
    links = briefs.map { Link($0.displayTitle, to: .brief($0.slug)) }
    sourceAddresses = briefs.map { .source($0.origin.name, sha256: $0.origin.sha256) }
    documents = NameIndex(.documents, of: briefs)
    honours = NameIndex(.honours, of: briefs)
    people = NameIndex(.people, of: briefs)
    themesBeside = Self.themesBeside(in: briefs)
    self.briefsByPlace = briefsByPlace
    self.briefsByTheme = Dictionary(
      uniqueKeysWithValues: briefsByTheme.map { theme, indices in
        let weighted = indices.map { (index: $0, weight: briefs[$0].weight(ofTheme: theme)) }
        return (theme, weighted.sorted { ($1.weight, $0.index) < ($0.weight, $1.index) }.map(\.index))
      })
    self.mentions = mentions
    self.places = places
    placeLabels = Dictionary(
      uniqueKeysWithValues: places.map { ($0, PlaceLabel(code: $0, hasPage: true, names: names)) })
    children = Dictionary(grouping: places) { names.division($0)?.parent ?? "" }
  }

  /// By division; of one division the latest period first, those without one last; else in the order of briefs.
  private static func inOrderOfDivisions(_ references: [Reference], of briefs: [Brief]) -> [Reference] {
    let keyed = references.map { reference in
      let period = briefs[reference.brief].facts[reference.fact].period.map { $0.end ?? $0.start } ?? ""
      return (place: place(of: reference, in: briefs), period: period, reference: reference)
    }
    return keyed.sorted { left, right in
      (left.place, right.period, left.reference.brief, left.reference.fact)
        < (right.place, left.period, right.reference.brief, right.reference.fact)
    }.map(\.reference)
  }

  private static func place(of reference: Reference, in briefs: [Brief]) -> String {
    briefs[reference.brief].facts[reference.fact].place ?? briefs[reference.brief].place ?? ""
  }

  func hasPage(_ code: String) -> Bool { placeLabels[code] != nil }

  func hasThemePage(_ id: String) -> Bool {
    names.theme(id) != nil && (briefsByTheme[id] != nil || !indicators(of: id).isEmpty)
  }

  /// The indicators of a theme that any figure has, in the catalogue's order.
  func indicators(of theme: String) -> [Indicator] {
    names.indicators.filter { $0.theme == theme && values[$0.id] != nil }
  }

  /// Of a brief by its index in ``briefs``.
  func reading(of index: Int) -> BriefReading {
    readings[index].value { BriefReading(of: briefs[index], names: names, compared: compared) }
  }

  func fact(_ reference: Reference) -> Fact { briefs[reference.brief].facts[reference.fact] }
}

extension Brief {
  func weight(ofTheme id: String?) -> Double { themes.first { $0.id == id }?.weight ?? 0 }

  /// What briefs are put in order by: the day of publication, or else the last year of the figures; empty without both.
  var date: String { published ?? dataYears.max().map(String.init) ?? "" }
}
