import BriefModel
import Lexicon

/// The whole site: all briefs, and where each of their figures belongs. Pages are made from it one by one, as values.
///
/// A figure belongs to the division it is about: its own ``Fact/place`` where it names one, else its brief's. So a
/// figure about another division never stands on the page of its brief's.
public struct Site: Sendable {
  /// A fact by its brief's index in ``briefs`` and its own in ``Brief/facts``.
  struct Reference: Hashable {
    let brief: Int
    let fact: Int
  }

  public let settings: SiteSettings
  /// The latest first: by day of publication, or the last year of their figures; then by slug.
  public let briefs: [Brief]
  let names: Names
  /// By code of the division they are about.
  let facts: [String: [Reference]]
  /// By indicator, in the order of divisions.
  let values: [String: [Reference]]
  /// Indices into ``briefs`` by code of the division they are about, by theme, and by code of those they name besides.
  let briefsByPlace: [String: [Int]]
  let briefsByTheme: [String: [Int]]
  let mentions: [String: [Int]]
  /// Codes of the divisions that have a page, ascending.
  let places: [String]
  /// By index into ``briefs``: what is marked in its text.
  let marks: [[TextMark]]
  /// The facts that have no mark of their own.
  let unmarked: Set<Reference>
  private let pagePlaces: Set<String>
  /// By code, ascending; the provinces under the empty string.
  let children: [String: [String]]

  public init(briefs: [Brief], settings: SiteSettings, lexicon: Lexicon) {
    self.init(briefs: briefs, settings: settings, names: Names(lexicon: lexicon))
  }

  public init(briefs unsorted: [Brief], settings: SiteSettings, names: Names) {
    let briefs = unsorted.sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
    var facts: [String: [Reference]] = [:]
    var values: [String: [Reference]] = [:]
    var briefsByPlace: [String: [Int]] = [:]
    var briefsByTheme: [String: [Int]] = [:]
    var mentions: [String: [Int]] = [:]
    let marks = briefs.map(TextMark.marks)
    var unmarked: Set<Reference> = []
    for (index, brief) in briefs.enumerated() {
      let marked = Set(marks[index].flatMap(\.facts))
      for (number, fact) in brief.facts.enumerated() where !marked.contains(fact.id) {
        unmarked.insert(Reference(brief: index, fact: number))
      }
      if let place = brief.place { briefsByPlace[place, default: []].append(index) }
      for theme in brief.themes { briefsByTheme[theme.id, default: []].append(index) }
      for place in brief.otherPlaces where place != brief.place { mentions[place, default: []].append(index) }
      for (number, fact) in brief.facts.enumerated() {
        guard let place = fact.place ?? brief.place else { continue }
        let reference = Reference(brief: index, fact: number)
        facts[place, default: []].append(reference)
        if let indicator = fact.indicator { values[indicator, default: []].append(reference) }
      }
    }
    let named = Set(facts.keys).union(briefsByPlace.keys).filter { names.division($0) != nil }
    let places = named.union(named.flatMap { names.ancestors(of: $0).map(\.code) }).sorted()
    self.settings = settings
    self.briefs = briefs
    self.marks = marks
    self.unmarked = unmarked
    self.names = names
    self.facts = facts
    self.values = values.mapValues { Self.inOrderOfDivisions($0, of: briefs) }
    self.briefsByPlace = briefsByPlace
    self.briefsByTheme = briefsByTheme
    self.mentions = mentions
    self.places = places
    pagePlaces = Set(places)
    children = Dictionary(grouping: places) { names.division($0)?.parent ?? "" }
  }

  /// By division; of one division the latest period first, those without one last; else in the order of briefs.
  private static func inOrderOfDivisions(_ references: [Reference], of briefs: [Brief]) -> [Reference] {
    let keyed = references.map { reference in
      let brief = briefs[reference.brief]
      let fact = brief.facts[reference.fact]
      let period = fact.period.map { $0.end ?? $0.start } ?? ""
      return (place: fact.place ?? brief.place ?? "", period: period, reference: reference)
    }
    return keyed.sorted { left, right in
      (left.place, right.period, left.reference.brief, left.reference.fact)
        < (right.place, left.period, right.reference.brief, right.reference.fact)
    }.map(\.reference)
  }

  func hasPage(_ code: String) -> Bool { pagePlaces.contains(code) }

  func hasThemePage(_ id: String) -> Bool {
    names.theme(id) != nil && (briefsByTheme[id] != nil || !indicators(of: id).isEmpty)
  }

  /// The indicators of a theme that have a value, in the catalogue's order.
  func indicators(of theme: String) -> [Indicator] {
    names.indicators.filter { $0.theme == theme && values[$0.id] != nil }
  }

  func fact(_ reference: Reference) -> Fact { briefs[reference.brief].facts[reference.fact] }
}

extension Brief {
  /// What briefs are put in order by: the day of publication, or else the last year of the figures; empty without both.
  var date: String { published ?? dataYears.max().map(String.init) ?? "" }
}
