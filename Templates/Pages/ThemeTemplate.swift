import Markup
import SiteModel

extension PageWriter {
  func theme(_ page: ThemePage) -> HTML {
    let briefs: HTML =
      page.briefs.isEmpty ? "<p class=\"soft\">\(Words.noThemeBriefs)</p>\n" : cards(page.briefs, level: 3)
    let tables: HTML =
      page.comparisons.isEmpty
      ? "<p class=\"soft\">\(Words.noThemeIndicators)</p>\n"
      : """
      <p class="soft">\(Words.themeIndicatorsIntro)</p>
      <div class="comparisons">\(each: page.comparisons, comparison)</div>

      """
    return """
      <h1>\(page.theme.name)</h1>
      <p class="tally">\(Words.briefs(page.briefs.count)) · \(Words.indicators(page.comparisons.count))</p>
      <section class="part" aria-labelledby="briefs-heading"><h2 id="briefs-heading">\(Words.themeBriefs)</h2>
      \(briefs)</section>
      <section class="part" aria-labelledby="indicators-heading"><h2 id="indicators-heading">\(Words.themeIndicators)</h2>
      \(tables)</section>
      """
  }
}
