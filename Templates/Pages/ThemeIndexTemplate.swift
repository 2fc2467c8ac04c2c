import Markup
import SiteModel

extension PageWriter {
  func themeIndex(_ page: ThemeIndexPage) -> HTML {
    let filled = page.themes.filter { $0.link != nil }
    let empty = page.themes.filter { $0.link == nil }
    let list: HTML = filled.isEmpty ? "<p>\(words.noThemes)</p>\n" : themes(filled)
    let rest: HTML? =
      empty.isEmpty
      ? nil
      : """
      <h2 class="quiet">\(words.themesWithout)</h2>
      <p class="soft">\(empty.map { HTML(text: $0.theme.name) }.joined(separator: HTML(text: words.comma)))</p>

      """
    return """
      <h1>\(words.allThemesLink)</h1>
      <p class="lead">\(words.themesIntro)</p>
      \(list)\(rest)
      """
  }
}
