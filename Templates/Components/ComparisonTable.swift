import Markup
import SiteModel

extension PageWriter {
  /// One indicator over divisions, with the text's own words for it in each row.
  func comparison(_ comparison: Comparison) -> HTML {
    let unit: HTML? = words.name(ofUnit: comparison.indicator.unit).map { " <small>\(words.unit($0))</small>" }
    let standing: HTML? = comparison.standing.map { "<p class=\"standing\">\(words.standing($0))</p>\n" }
    let more: HTML? = comparison.more.map { "<p class=\"more-link\">\(link($0))</p>\n" }
    return """
      <div class="comparison" id="\(comparison.anchor)">
      <table>
      <caption>\(comparison.indicator.name)\(unit)</caption>
      <thead><tr><th scope="col">\(words.tablePlace)</th><th scope="col" class="number">\(words.tableValue)</th>\
      <th scope="col">\(words.tablePeriod)</th></tr></thead>
      <tbody>
      \(each: comparison.rows, { row($0) })</tbody>
      </table>
      \(standing)\(more)</div>

      """
  }

  private func row(_ row: Comparison.Row) -> HTML {
    let figure = row.figure
    let place = figure.place.map { row.isOwn ? named($0) : self.place($0) } ?? HTML(text: words.placeUnknown)
    let above = figure.place?.above.last.map { "<small>\($0)</small>" as HTML }
    let period: HTML = figure.period.map { HTML(text: $0) } ?? "<span class=\"unknown\">\(words.periodUnknown)</span>"
    return """
      <tr\(attribute: "class", row.isOwn ? "own" : nil)><th scope="row">\(within(above, place)) \
      <small class="printed">\(words.printedAs)\(figure.label)\
      \(certainty(of: figure).map { " \($0)" as HTML })</small></th>\
      <td class="number">\(link(figure.source, value(figure.value)))\(row.bar.map(bar))</td><td>\(period)</td></tr>

      """
  }

  /// Drawn with attributes, since pages carry no style of their own; the number beside it says the same.
  private func bar(_ percent: Double) -> HTML {
    let width = Int(percent.rounded())
    return "<svg class=\"bar\" aria-hidden=\"true\"><rect width=\"\(width)%\" height=\"100%\"></rect></svg>"
  }
}
