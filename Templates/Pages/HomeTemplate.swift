import Markup
import SiteModel

extension PageWriter {
  /// What an overview may have; the page of all divisions has the rest.
  private static let treeRows = 60

  func home(_ page: HomePage) -> HTML {
    let districts: HTML =
      page.districts.isEmpty ? "<p>\(words.noDistricts)</p>\n" : tree(page.districts, limit: Self.treeRows)
    let themes: HTML = page.themes.isEmpty ? "<p>\(words.noThemes)</p>\n" : self.themes(page.themes)
    let latest: HTML = page.latest.isEmpty ? "<p>\(words.noBriefs)</p>\n" : cards(page.latest, level: 3)
    let tally: HTML? =
      page.briefCount == 0
      ? nil
      : """
      <p class="tally">\(words.tally(briefs: page.briefCount, figures: page.figureCount, provinces: page.districts.count))</p>

      """
    return """
      <header class="opening">
      <h1>\(head.title)</h1>
      <p class="lead">\(head.description)</p>
      \(tally)</header>
      <div class="columns">
      <section aria-labelledby="latest-heading"><h2 id="latest-heading">\(words.latest)</h2>
      \(latest)<p class="more-link">\(link(Link(words.allBriefsLink, to: .briefs)))</p>
      </section>
      <div class="aside">
      \(leading(page.indicators))\
      <section aria-labelledby="districts-heading"><h2 id="districts-heading">\(words.byDistrict)</h2>
      \(districts)<p class="more-link">\(link(Link(words.allDistrictsLink, to: .districts)))</p>
      </section>
      <section aria-labelledby="themes-heading"><h2 id="themes-heading">\(words.byTheme)</h2>
      \(themes)<p class="more-link">\(link(Link(words.allThemesLink, to: .themes)))</p>
      </section>
      \(indexes(page.indexes))</div>
      </div>
      """
  }

  private func indexes(_ indexes: [Link]) -> HTML? {
    guard !indexes.isEmpty else { return nil }
    return """
      <section aria-labelledby="indexes-heading"><h2 id="indexes-heading">\(words.byName)</h2>
      <ul class="inline">\(each: indexes, { "<li>\(link($0))</li>" })</ul>
      </section>

      """
  }

  private func leading(_ indicators: [Link]) -> HTML? {
    guard !indicators.isEmpty else { return nil }
    return """
      <section aria-labelledby="indicators-heading"><h2 id="indicators-heading">\(words.byIndicator)</h2>
      <ul class="theme-list">\(each: indicators, { "<li>\(link($0))</li>" })</ul>
      <p class="more-link">\(link(Link(words.allIndicatorsLink, to: .indicators)))</p>
      </section>

      """
  }
}
