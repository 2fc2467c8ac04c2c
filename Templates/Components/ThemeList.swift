import Markup
import SiteModel

extension PageWriter {
  /// Themes with how much there is on each.
  func themes(_ themes: [ThemeEntry]) -> HTML {
    "<ul class=\"theme-list\">\(each: themes, entry)</ul>\n"
  }

  private func entry(_ entry: ThemeEntry) -> HTML {
    let name = entry.link.map { link($0) } ?? HTML(text: entry.theme.name)
    let counts = [
      entry.briefCount > 0 ? words.briefs(entry.briefCount) : nil,
      entry.figureCount > 0 ? words.comparable(entry.figureCount) : nil,
    ]
    let tally = counts.compactMap { $0.map { HTML(text: $0) } }.joined(separator: " · ")
    return "<li>\(name) <small>\(tally)</small></li>\n"
  }
}
