import BriefModel
import Lexicon
import SiteModel

/// What the search knows of every page without its text: what it narrows down and counts by.
struct SearchCatalogue {
  /// A line each: code, full name, and behind a blank the form of running text where that is not the name without its
  /// last character.
  let places: [UInt8]
  /// In the order of ``places``, a line each: what a site in another language calls them.
  let called: [UInt8]?
  /// In the order of ``places``, a line each: the syllables of the full name.
  let pinyin: [UInt8]
  /// A line each: id, and name behind a blank.
  let themes: [UInt8]
  /// The sets of years that pages speak of, a line each.
  let years: [UInt8]
  /// How many pages, and of each a number: its kind, and 16 more where it has themes; its place from 1, or 0; its years
  /// from 1, or 0; its themes as digits of six each, the first in the lowest bit; how many parts its text has.
  let pages: PackedNumbers

  /// - Parameter pages: of all that can be found, each with the number of parts that its text is kept in.
  init(site: Site, pages: [(subject: PageSubject, parts: Int)]) {
    places = Self.lines(
      site.divisions.map { place in
        "\(place.code)\(place.name)" + (place.short == place.name.dropLast() ? "" : " \(place.short)")
      })
    called = site.divisionNames.map(Self.lines)
    pinyin = Self.lines(site.divisions.map { Pinyin.syllables(of: $0.name).joined(separator: " ") })
    themes = Self.lines(site.themes.map { "\($0.id) \($0.name)" })
    let placeNumbers = Dictionary(uniqueKeysWithValues: zip(site.divisions.map(\.code), 1...))
    let themeNumbers = Dictionary(uniqueKeysWithValues: zip(site.themes.map(\.id), 0...))
    let sets = Set(pages.map(\.subject.years)).subtracting([[]]).sorted { $0.lexicographicallyPrecedes($1) }
    let yearNumbers = Dictionary(uniqueKeysWithValues: zip(sets, 1...))
    years = Self.lines(sets.map { $0.map(String.init).joined(separator: " ") })
    var packed = PackedNumbers()
    packed.append(pages.count)
    for (subject, parts) in pages {
      let themes = subject.themes.compactMap { themeNumbers[$0] }
      packed.append(subject.kind.rawValue + (themes.isEmpty ? 0 : 16))
      packed.append(subject.place.flatMap { placeNumbers[$0] } ?? 0)
      packed.append(yearNumbers[subject.years] ?? 0)
      if !themes.isEmpty { packed.append(set: themes, of: themeNumbers.count) }
      packed.append(parts)
    }
    self.pages = packed
  }

  private static func lines(_ rows: [String]) -> [UInt8] { Array(rows.joined(separator: "\n").utf8) }

  func write(to script: inout SearchScript) {
    script.add("places", places)
    if let called { script.add("called", called) }
    script.add("themes", themes)
    script.add("years", years)
    script.add("pages", pages.bytes)
  }
}
