import Markup
import SiteModel

extension PageWriter {
  /// The field, and the places that its script fills; all that it says stands in the page, for editors to read.
  func search(_ page: SearchPage) -> HTML {
    """
    <h1>\(words.searchTitle)</h1>
    <form class="search" id="search" role="search" action="\(href(.search))">
    <input type="search" name="q" id="q" aria-label="\(words.searchField)" autocomplete="off" autocapitalize="off" \
    spellcheck="false">
    <button>\(words.searchButton)</button>
    </form>
    <p class="found" id="found" role="status">\(words.searchHint)</p>
    <p class="guesses" id="guesses"></p>
    <div class="finding" id="finding" hidden>
    <details class="facets" id="facets"><summary>\(words.searchFacets)</summary>
    <nav aria-label="\(words.searchFacets)"></nav></details>
    <div>
    <ol class="hits" id="hits"></ol>
    <button class="more-hits" id="more-hits" type="button" hidden>\(words.searchMore)</button>
    </div>
    </div>
    <template id="search-words">
    \(each: words.searchMessages, { "<p data-name=\"\($0.name)\">\($0.words)</p>\n" })</template>
    <noscript>
    <p>\(words.searchWithoutScripts)</p>
    \(lists(page))</noscript>
    """
  }

  /// Every page in plain lists, or the pages that list them.
  private func lists(_ page: SearchPage) -> HTML {
    let briefs: HTML? = page.briefs.isEmpty ? nil : titles(page.briefs)
    let districts: HTML? = page.districts.isEmpty ? nil : tree(page.districts)
    let themes: HTML? = page.themes.isEmpty ? nil : self.themes(page.themes)
    return """
      <h2>\(link(Link(words.allBriefsLink, to: .briefs)))</h2>
      \(briefs)<h2>\(link(Link(words.allDistrictsLink, to: .districts)))</h2>
      \(districts)<h2>\(link(Link(words.allThemesLink, to: .themes)))</h2>
      \(themes)<h2>\(link(Link(words.allIndicators, to: .indicators)))</h2>
      <h2>\(link(Link(words.sourcesLink, to: .sources)))</h2>
      <h2>\(link(Link(words.dataLink, to: .data)))</h2>

      """
  }
}
