import Markup
import SiteModel

extension PageWriter {
  func theme(_ page: ThemePage) -> HTML {
    """
    <h1>\(page.theme.name)</h1>
    <p class="tally">\(Words.briefs(page.briefCount)) · \(Words.indicators(page.indicatorCount))</p>
    \(latest(page))\(multiples(page))\(briefs(page))\(beside(page))
    """
  }

  private func latest(_ page: ThemePage) -> HTML? {
    guard !page.latest.isEmpty else { return nil }
    return """
      <section class="part" aria-labelledby="latest-heading"><h2 id="latest-heading">\(Words.latestOfTheme)</h2>
      \(titles(page.latest))</section>

      """
  }

  private func multiples(_ page: ThemePage) -> HTML {
    let charts: HTML =
      page.multiples.isEmpty
      ? "<p class=\"soft\">\(Words.noThemeIndicators)</p>\n"
      : """
      <p class="soft">\(Words.themeIndicatorsIntro)</p>
      <div class="multiples">\(each: page.multiples, multiple)</div>

      """
    let others: HTML? =
      page.withoutValues.isEmpty
      ? nil
      : """
      <p class="soft">\(Words.withoutValues)：\(page.withoutValues.map { link($0) }.joined(separator: "、"))</p>

      """
    return """
      <section class="part" aria-labelledby="indicators-heading"><h2 id="indicators-heading">\(Words.themeIndicators)</h2>
      \(charts)\(others)</section>

      """
  }

  private func multiple(_ multiple: ThemePage.Multiple) -> HTML {
    let level = Words.level(multiple.level)
    return """
      <section class="multiple" id="\(Comparison.anchor(multiple.indicator))"><h3>\(link(multiple.link))</h3>
      \(chart(multiple.chart, label: Words.chart(multiple.indicator.name, level: multiple.level)))\
      <p class="more-link">\(link(multiple.link, HTML(text: Words.multiple(level, multiple.count))))</p></section>

      """
  }

  private func briefs(_ page: ThemePage) -> HTML {
    let list: HTML =
      page.briefs.isEmpty ? "<p class=\"soft\">\(Words.noThemeBriefs)</p>\n" : cards(page.briefs, level: 3)
    let cut: HTML? =
      page.briefs.count < page.briefCount
      ? """
      <p class="soft">\(Words.briefsOf(page.briefs.count, page.briefCount)) \
      \(link(Link(Words.allBriefsLink, to: .briefs)))</p>

      """ : nil
    return """
      <section class="part" aria-labelledby="briefs-heading"><h2 id="briefs-heading">\(Words.themeBriefs)</h2>
      \(list)\(cut)</section>

      """
  }

  private func beside(_ page: ThemePage) -> HTML? {
    guard !page.beside.isEmpty else { return nil }
    return """
      <section class="part" aria-labelledby="beside-heading"><h2 id="beside-heading">\(Words.themesBeside)</h2>
      <ul class="inline">\(each: page.beside, { "<li>\(link($0.link)) <small>\(Words.briefs($0.briefCount))</small></li>" })</ul></section>

      """
  }
}
