import Markup
import SiteModel

extension PageWriter {
  /// Briefs with their most telling figures.
  ///
  /// - Parameter level: of the headings that their titles are.
  func cards(_ briefs: [BriefCard], level: Int) -> HTML {
    "<ul class=\"cards\">\n\(each: briefs, { card($0, level: level) })</ul>\n"
  }

  private func card(_ card: BriefCard, level: Int) -> HTML {
    let figures: HTML? =
      card.figures.isEmpty
      ? nil
      : "<dl class=\"telling\">\(each: card.figures, { telling($0) })</dl>\n"
    let subtitle: HTML? = card.subtitle.map { "<p class=\"subtitle\">\($0)</p>\n" }
    return """
      <li class="card"><article>
      <p class="card-meta">\(meta(card))</p>
      <h\(level) class="card-title"\(attribute: "lang", textLanguage)>\(link(card.link, phrases(card.link.text)))</h\(level)>
      \(subtitle)\(figures)</article></li>

      """
  }

  private func telling(_ figure: Figure) -> HTML {
    let period: HTML? = figure.period.map { " <small>\($0)</small>" }
    return "<div><dt>\(figure.label)\(period)</dt><dd>\(link(figure.source, value(figure.value)))</dd></div>"
  }

  private func meta(_ card: BriefCard) -> HTML {
    let place: HTML =
      card.place.map { place in
        let above: HTML? = place.above.isEmpty ? nil : HTML(text: place.pathAbove)
        return within(above, self.place(place))
      } ?? HTML(text: words.placeUnknown)
    return [place, card.date.map { HTML(text: $0) }, HTML(text: words.figures(card.figureCount))].compactMap { $0 }
      .map { "<span>\($0)</span>" }.joined(separator: " ")
  }

  /// Briefs by title, place and date alone.
  func titles(_ briefs: [BriefCard]) -> HTML {
    "<ul class=\"titles\">\(each: briefs, { "<li>\(link($0.link)) <small>\(meta($0))</small></li>\n" })</ul>\n"
  }
}
