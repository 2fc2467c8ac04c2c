import Markup
import SiteModel

extension PageWriter {
  func briefIndex(_ page: BriefIndexPage) -> HTML {
    let years: HTML =
      page.years.isEmpty
      ? "<p>\(Words.noBriefs)</p>\n"
      : "\(each: page.years, { "<section class=\"year\"><h2>\($0.name)</h2>\n\(cards($0.briefs, level: 3))</section>\n" })"
    return """
      <h1>\(Words.allBriefsLink)</h1>
      <p class="lead">\(head.description)</p>
      \(years)
      """
  }

  func districtIndex(_ page: DistrictIndexPage) -> HTML {
    let provinces: HTML = page.provinces.isEmpty ? "<p>\(Words.noDistricts)</p>\n" : tree(page.provinces)
    return """
      <h1>\(Words.allDistrictsLink)</h1>
      <p class="lead">\(Words.districtsIntro)</p>
      \(provinces)
      """
  }

  func themeIndex(_ page: ThemeIndexPage) -> HTML {
    let filled = page.themes.filter { $0.link != nil }
    let empty = page.themes.filter { $0.link == nil }
    let list: HTML = filled.isEmpty ? "<p>\(Words.noThemes)</p>\n" : themes(filled)
    let rest: HTML? =
      empty.isEmpty
      ? nil
      : """
      <h2 class="quiet">\(Words.themesWithout)</h2>
      <p class="soft">\(empty.map { HTML(text: $0.theme.name) }.joined(separator: " · "))</p>

      """
    return """
      <h1>\(Words.allThemesLink)</h1>
      <p class="lead">\(Words.themesIntro)</p>
      \(list)\(rest)
      """
  }
}
