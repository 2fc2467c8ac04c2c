import Markup
import SiteModel

extension PageWriter {
  /// How many figures of a theme a division's page shows at once.
  private static let groupLimit = 8

  func district(_ page: DistrictPage) -> HTML {
    """
    <header class="place-head">
    <h1>\(page.place.name)</h1>
    <p class="tally">\(tally(page))</p>
    </header>
    \(figures(page))\(comparisons(page))\(section("briefs", Words.briefsHere, briefs(page)))\(below(page))\(mentions(page))
    """
  }

  private func tally(_ page: DistrictPage) -> HTML {
    [Words.briefs(page.briefs.count), Words.figures(page.figureCount)].map { HTML(text: $0) }.joined(separator: " · ")
  }

  private func section(_ id: String, _ heading: String, _ content: HTML) -> HTML {
    """
    <section class="part \(id)" aria-labelledby="\(id)-heading"><h2 id="\(id)-heading">\(heading)</h2>
    \(content)</section>

    """
  }

  private func figures(_ page: DistrictPage) -> HTML {
    guard !page.groups.isEmpty else {
      let name = page.place.name
      let words = page.children.isEmpty ? Words.noFigures(name) : Words.noFiguresButBelow(name)
      return section("own", Words.ownFigures, "<p class=\"soft\">\(words)</p>\n")
    }
    return section(
      "own", Words.ownFigures,
      """
      <p class="soft">\(Words.ownFiguresIntro)</p>
      <div class="groups">\(groups(page.groups, limit: Self.groupLimit))</div>

      """)
  }

  private func comparisons(_ page: DistrictPage) -> HTML? {
    guard !page.groups.isEmpty else { return nil }
    guard !page.comparisons.isEmpty else {
      return section("compare", Words.comparison, "<p class=\"soft\">\(Words.noComparison)</p>\n")
    }
    let unknown: HTML? =
      page.comparisons.contains(where: \.hasUnknownPeriod) ? HTML(text: Words.comparisonUnknown) : nil
    return section(
      "compare", Words.comparison,
      """
      <p class="soft">\(Words.comparisonIntro)\(unknown)</p>
      <div class="comparisons">\(each: page.comparisons, comparison)</div>

      """)
  }

  private func briefs(_ page: DistrictPage) -> HTML {
    page.briefs.isEmpty
      ? "<p class=\"soft\">\(Words.noBriefs(of: page.place.name))</p>\n" : cards(page.briefs, level: 3)
  }

  private func below(_ page: DistrictPage) -> HTML? {
    guard !page.children.isEmpty else { return nil }
    let briefs: HTML? =
      page.briefsBelow.isEmpty ? nil : section("briefs-below", Words.briefsBelow, cards(page.briefsBelow, level: 3))
    return "\(section("below", Words.below, tree(page.children)))\(briefs)"
  }

  private func mentions(_ page: DistrictPage) -> HTML? {
    guard !page.mentions.isEmpty else { return nil }
    let list: HTML = "<ul class=\"titles\">\(each: page.mentions, { "<li>\(link($0))</li>\n" })</ul>\n"
    return section("mentions", Words.mentionedIn, list)
  }
}
