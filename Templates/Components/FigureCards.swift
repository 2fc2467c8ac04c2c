import Markup
import SiteModel

extension PageWriter {
  /// A card of each figure of a brief. The list is folded up, by its style alone; a card that a link leads to lies open
  /// over the page, without a script.
  func figureCards(_ page: BriefPage) -> HTML? {
    guard !page.cards.isEmpty else { return nil }
    let about = Link(words.howLink, to: .about, fragment: Accuracy.anchor)
    return """
      <section class="how" data-nosnippet="" aria-labelledby="how-heading"><h2 id="how-heading">\(words.how)</h2>
      <p>\(words.howNote)\(link(about))</p>
      <details><summary>\(words.howList(page.cards.count))</summary></details>
      <ol class="figure-cards">\(each: page.cards, figureCard)</ol>
      </section>

      """
  }

  private func figureCard(_ card: FigureCard) -> HTML {
    let figure = card.figure
    let about =
      [figure.isElsewhere ? figure.place?.name : nil, figure.period ?? words.periodUnknown] + figure.notes
      + [card.vouching]
    let others: HTML? =
      card.others.isEmpty
      ? nil
      : "<p>\(words.cardOthers)\(words.colon)\(card.others.map { link($0) }.joined(separator: HTML(text: words.comma)))</p>\n"
    return """
      <li id="\(FigureCard.anchor(figure.id))">
      <p>\(figure.label) \(value(figure.value))</p>
      <p>\(about.compactMap { $0 }.joined(separator: " · "))</p>
      \(others)\(comparison(of: card))\
      <p><small>\(words.capitalised(card.clauses.joined(separator: words.semicolon)))\(words.end)</small></p>
      <p>\(link(figure.source, class: "close", HTML(text: words.cardInText))) \(link(figure.origin))</p></li>

      """
  }

  private func comparison(of card: FigureCard) -> HTML? {
    if let obstacle = card.obstacle { return "<p>\(words.cardNotCompared(obstacle))</p>\n" }
    guard let same = card.figure.sameIndicator, !card.elsewhere.isEmpty else { return nil }
    return """
      <p>\(words.cardElsewhere)\(words.colonAtEnd)</p>
      <ul>\(each: card.elsewhere, elsewhere)<li>\(link(same, HTML(text: words.cardAll)))</li></ul>

      """
  }

  private func elsewhere(_ figure: Figure) -> HTML {
    let name = figure.place?.name ?? words.placeUnknown
    return """
      <li>\(name) \(link(figure.source, value(figure.value))) <small>\(figure.period ?? words.periodUnknown)</small></li>

      """
  }
}
