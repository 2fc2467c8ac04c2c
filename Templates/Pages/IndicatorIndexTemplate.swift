import Markup
import SiteModel

extension PageWriter {
  func indicatorIndex(_ page: IndicatorIndexPage) -> HTML {
    let groups: HTML =
      page.groups.isEmpty
      ? "<p>\(words.noIndicators)</p>\n" : "<div class=\"groups\">\(each: page.groups, group)</div>\n"
    return """
      <h1>\(words.allIndicatorsLink)</h1>
      <p class="lead">\(words.indicatorsIntro)</p>
      \(groups)
      """
  }

  private func group(_ group: IndicatorIndexPage.Group) -> HTML {
    """
    <section class="group"><h2 class="group-name">\(link(group.theme))</h2>
    <ul class="theme-list">\(each: group.entries, entry)</ul>
    </section>

    """
  }

  private func entry(_ entry: IndicatorIndexPage.Entry) -> HTML {
    let unit = words.name(ofUnit: entry.unit).map { $0 + " · " } ?? ""
    let tally = words.indicatorTally(
      divisions: entry.divisionCount, values: entry.observationCount, apart: entry.apartCount)
    return "<li>\(link(entry.link)) <small>\(unit)\(tally)</small></li>\n"
  }
}
