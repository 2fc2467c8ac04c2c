import Markup
import SiteModel

extension PageWriter {
  func theme(_ page: ThemePage) -> HTML {
    """
    <h1>\(page.theme.name)</h1>
    <p class="tally">\(words.briefs(page.briefCount)) · \(words.indicators(page.indicatorCount))</p>
    \(latest(page))\(multiples(page))\(briefs(page))\(beside(page))
    """
  }

  private func latest(_ page: ThemePage) -> HTML? {
    page.latest.isEmpty ? nil : part("latest-heading", words.latestOfTheme, titles(page.latest))
  }

  private func multiples(_ page: ThemePage) -> HTML {
    let charts: HTML =
      page.multiples.isEmpty
      ? "<p class=\"soft\">\(words.noThemeIndicators)</p>\n"
      : """
      <p class="soft">\(words.themeIndicatorsIntro)</p>
      <div class="multiples">\(each: page.multiples, multiple)</div>

      """
    let others: HTML? =
      page.withoutValues.isEmpty
      ? nil
      : """
      <p class="soft">\(words.withoutValues)\(words.colon)\(page.withoutValues.map { link($0) }.joined(separator: HTML(text: words.comma)))</p>

      """
    return part("indicators-heading", words.themeIndicators, "\(charts)\(others)")
  }

  private func multiple(_ multiple: ThemePage.Multiple) -> HTML {
    let level = words.level(multiple.level)
    return """
      <section class="multiple" id="\(Comparison.anchor(multiple.indicator))"><h3>\(link(multiple.link))</h3>
      \(chart(multiple.chart, label: words.chart(multiple.indicator.name, level: multiple.level)))\
      <p class="more-link">\(link(multiple.link, HTML(text: words.multiple(level, multiple.count))))</p></section>

      """
  }

  private func briefs(_ page: ThemePage) -> HTML {
    let list: HTML =
      page.briefs.isEmpty ? "<p class=\"soft\">\(words.noThemeBriefs)</p>\n" : cards(page.briefs, level: 3)
    let cut: HTML? =
      page.briefs.count < page.briefCount
      ? """
      <p class="soft">\(words.briefsOf(page.briefs.count, page.briefCount)) \
      \(link(Link(words.allBriefsLink, to: .briefs)))</p>

      """ : nil
    return part("briefs-heading", words.themeBriefs, "\(list)\(cut)")
  }

  private func beside(_ page: ThemePage) -> HTML? {
    guard !page.beside.isEmpty else { return nil }
    return part(
      "beside-heading", words.themesBeside,
      """
      <ul class="inline">\(each: page.beside, { "<li>\(link($0.link)) <small>\(words.briefs($0.briefCount))</small></li>" })</ul>
      """)
  }
}
