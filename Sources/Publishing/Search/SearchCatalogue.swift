import BriefModel
import Lexicon
import SiteModel

/// What the search knows of every page without its text: what it narrows down and counts by.
struct SearchCatalogue {
  /// A line each: code, full name, and the form of running text behind a tab.
  let places: [[UInt8]]
  /// In the order of ``places``: the syllables of the full name.
  let pinyin: [[UInt8]]
  /// A line each: id, and name behind a tab.
  let themes: [[UInt8]]
  /// The sets of years that pages speak of, each with blanks between.
  let years: [[UInt8]]
  /// How many pages, and of each its kind, its place from 1 or 0, its years from 1 or 0, how many themes and which, how many parts.
  let pages: PackedNumbers

  /// - Parameter pages: of all that can be found, each with the number of parts that its text is kept in.
  init(site: Site, pages: [(subject: PageSubject, parts: Int)]) {
    places = site.divisions.map { Array("\($0.code)\t\($0.name)\t\($0.short)".utf8) }
    pinyin = site.divisions.map { Array(Pinyin.syllables(of: $0.name).joined(separator: " ").utf8) }
    themes = site.themes.map { Array("\($0.id)\t\($0.name)".utf8) }
    let placeNumbers = Dictionary(uniqueKeysWithValues: zip(site.divisions.map(\.code), 1...))
    let themeNumbers = Dictionary(uniqueKeysWithValues: zip(site.themes.map(\.id), 0...))
    let sets = Set(pages.map(\.subject.years)).subtracting([[]]).sorted { $0.lexicographicallyPrecedes($1) }
    let yearNumbers = Dictionary(uniqueKeysWithValues: zip(sets, 1...))
    years = sets.map { Array($0.map(String.init).joined(separator: " ").utf8) }
    var packed = PackedNumbers()
    packed.append(pages.count)
    for (subject, parts) in pages {
      let themes = subject.themes.compactMap { themeNumbers[$0] }
      packed.append(subject.kind.rawValue)
      packed.append(subject.place.flatMap { placeNumbers[$0] } ?? 0)
      packed.append(yearNumbers[subject.years] ?? 0)
      packed.append(themes.count)
      for theme in themes { packed.append(theme) }
      packed.append(parts)
    }
    self.pages = packed
  }

  func write(to script: inout SearchScript) {
    script.add("places", places)
    script.add("themes", themes)
    script.add("years", years)
    script.add("pages", pages.bytes)
  }
}
