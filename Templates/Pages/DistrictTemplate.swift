import Markup
import SiteModel

extension PageWriter {
  /// How many figures of a theme a division's page shows at once.
  private static let groupLimit = 8

  func district(_ page: DistrictPage) -> HTML {
    """
    <header class="place-head">
    <h1>\(named(page.place))</h1>
    <p class="tally">\(tally(page.node))</p>
    \(note(page))</header>
    \(figures(page))\(comparisons(page))\(timeline(page))\(briefs(page))\(below(page))\(mentions(page))
    """
  }

  /// A division with others under it need not have figures or briefs of its own: that is said once, at the top.
  private func isSilent(_ page: DistrictPage) -> Bool { !page.node.children.isEmpty }

  private func tally(_ node: DivisionNode) -> HTML {
    let below: HTML? = node.children.isEmpty ? nil : "\(words.withBelow(node.children.count))"
    return "\(below)\(words.briefs(node.briefCount)) · \(words.figures(node.figureCount))"
  }

  private func note(_ page: DistrictPage) -> HTML? {
    guard isSilent(page) else { return nil }
    let note =
      switch (page.groups.isEmpty, page.briefs.isEmpty) {
      case (true, true): words.nothingOfItsOwn(page.place.name)
      case (true, false): words.noFiguresButBelow(page.place.name)
      case (false, true): words.noBriefs(of: page.place.name)
      case (false, false): ""
      }
    return note.isEmpty ? nil : "<p class=\"soft\">\(note)</p>\n"
  }

  private func figures(_ page: DistrictPage) -> HTML? {
    guard !page.groups.isEmpty else {
      guard !isSilent(page) else { return nil }
      return part("own-heading", words.ownFigures, "<p class=\"soft\">\(words.noFigures(page.place.name))</p>\n")
    }
    return part(
      "own-heading", words.ownFigures,
      """
      <p class="soft">\(words.ownFiguresIntro)</p>
      <div class="groups">\(groups(page.groups, limit: Self.groupLimit))</div>

      """)
  }

  private func comparisons(_ page: DistrictPage) -> HTML? {
    guard !page.groups.isEmpty else { return nil }
    let compare: HTML? = page.compare.map { address in
      "<p class=\"more-link\"><a href=\"\(href(address))?place=\(page.place.code)\">\(words.compareHere)</a></p>\n"
    }
    guard !page.comparisons.isEmpty else {
      return part("compare-heading", words.comparison, "<p class=\"soft\">\(words.noComparison)</p>\n\(compare)")
    }
    return part(
      "compare-heading", words.comparison, "\(tables(page.comparisons, intro: words.comparisonIntro))\(compare)")
  }

  private func timeline(_ page: DistrictPage) -> HTML? {
    guard !page.timeline.isEmpty else { return nil }
    return part(
      "timeline-heading", words.timeline,
      """
      <p class="soft">\(words.timelineIntro)</p>
      <ol class="timeline">\(each: page.timeline, { "<li><h3>\($0.name)</h3>\n\(figures($0.figures))</li>\n" })</ol>

      """)
  }

  private func tables(_ comparisons: [Comparison], intro: String) -> HTML {
    let unknown: HTML? = comparisons.contains(where: \.hasUnknownPeriod) ? HTML(text: words.comparisonUnknown) : nil
    return """
      <p class="soft">\(intro)\(unknown)</p>
      <div class="comparisons">\(each: comparisons, comparison)</div>

      """
  }

  private func briefs(_ page: DistrictPage) -> HTML? {
    guard !page.briefs.isEmpty else {
      guard !isSilent(page) else { return nil }
      return part("briefs-heading", words.briefsHere, "<p class=\"soft\">\(words.noBriefs(of: page.place.name))</p>\n")
    }
    return part("briefs-heading", words.briefsHere, cards(page.briefs, level: 3))
  }

  private func below(_ page: DistrictPage) -> HTML? {
    guard !page.node.children.isEmpty else { return nil }
    let tables: HTML? =
      page.comparisonsBelow.isEmpty
      ? nil
      : part(
        "compare-below-heading", words.comparisonBelow, tables(page.comparisonsBelow, intro: words.comparisonBelowIntro)
      )
    let briefs: HTML? =
      page.briefsBelow.isEmpty
      ? nil : part("briefs-below-heading", words.briefsBelow, cards(page.briefsBelow, level: 3))
    return "\(part("below-heading", words.below, tree(page.node.children)))\(tables)\(briefs)"
  }

  private func mentions(_ page: DistrictPage) -> HTML? {
    page.mentions.isEmpty ? nil : part("mentions-heading", words.mentionedIn, titles(page.mentions))
  }
}
