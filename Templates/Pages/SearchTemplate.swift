import Markup
import SiteModel

extension PageWriter {
  /// The field, and the places that its script fills; all that it says stands in the page, for editors to read.
  func search(_ page: SearchPage) -> HTML {
    """
    <h1>\(Words.searchTitle)</h1>
    <form class="search" id="search" role="search" action="\(href(.search))">
    <input type="search" name="q" id="q" aria-label="\(Words.searchField)" autocomplete="off" autocapitalize="off" \
    spellcheck="false">
    <button>\(Words.searchButton)</button>
    </form>
    <p class="found" id="found" role="status">\(Words.searchHint)</p>
    <p class="guesses" id="guesses"></p>
    <div class="finding" id="finding" hidden>
    <details class="facets" id="facets"><summary>\(Words.searchFacets)</summary>
    <nav aria-label="\(Words.searchFacets)"></nav></details>
    <div>
    <ol class="hits" id="hits"></ol>
    <button class="more-hits" id="more-hits" type="button" hidden>\(Words.searchMore)</button>
    </div>
    </div>
    <template id="search-words">
    \(each: Words.searchMessages, { "<p data-name=\"\($0.name)\">\($0.words)</p>\n" })</template>
    <noscript>
    <p>\(Words.searchWithoutScripts)</p>
    \(lists(page))</noscript>
    """
  }

  /// Every page in plain lists, or the pages that list them.
  private func lists(_ page: SearchPage) -> HTML {
    let briefs: HTML? = page.briefs.isEmpty ? nil : titles(page.briefs)
    let districts: HTML? = page.districts.isEmpty ? nil : tree(page.districts)
    let themes: HTML? = page.themes.isEmpty ? nil : self.themes(page.themes)
    return """
      <h2>\(link(Link(Words.allBriefsLink, to: .briefs)))</h2>
      \(briefs)<h2>\(link(Link(Words.allDistrictsLink, to: .districts)))</h2>
      \(districts)<h2>\(link(Link(Words.allThemesLink, to: .themes)))</h2>
      \(themes)<h2>\(link(Link(Words.allIndicators, to: .indicators)))</h2>
      <h2>\(link(Link(Words.sourcesLink, to: .sources)))</h2>
      <h2>\(link(Link(Words.dataLink, to: .data)))</h2>

      """
  }
}
