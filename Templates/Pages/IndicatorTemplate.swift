import BriefModel
import Markup
import SiteModel

extension PageWriter {
  func indicator(_ page: IndicatorPage) -> HTML {
    let theme: HTML? = page.theme.map { " · \(link($0))" }
    let tally = words.indicatorTally(
      divisions: page.divisionCount, values: page.observationCount, apart: page.apartCount)
    let none: HTML? = page.observationCount == 0 ? "<p class=\"soft\">\(words.noComparableValues)</p>\n" : nil
    let note: HTML? = page.parts.contains { $0.chart.barCount > 0 } ? "<p class=\"soft\">\(words.chartNote)</p>\n" : nil
    return """
      <h1>\(page.head.title)</h1>
      <p class="tally">\(tally)\(theme)</p>
      \(none)\(note)\(each: page.parts, { level($0, of: page.indicator) })\(apart(page))\(paging(page.paging))\(others(page))
      """
  }

  private func level(_ part: IndicatorPage.Part, of indicator: Indicator) -> HTML {
    self.part(
      "level-\(part.level)", words.level(part.level),
      """
      \(chart(part.chart, label: words.chart(indicator.name, level: part.level)))\
      <table class="observations" data-sortable="\(words.sortBy)">
      <caption>\(indicator.name) <small>\(words.axis(unit: indicator.unit))</small></caption>
      <thead><tr><th scope="col" data-sort="text">\(words.tablePlace)</th>\
      <th scope="col" class="number" data-sort="number">\(words.tableValue)</th>\
      <th scope="col" data-sort="text">\(words.tablePeriod)</th><th scope="col">\(words.tableSentence)</th></tr></thead>
      <tbody>
      \(each: part.observations, { row($0, last: nil) })</tbody>
      </table>

      """)
  }

  private func apart(_ page: IndicatorPage) -> HTML? {
    guard !page.apart.isEmpty else { return nil }
    return part(
      "apart", words.apart,
      """
      <p class="soft">\(words.apartIntro)</p>
      <table class="observations">
      <thead><tr><th scope="col">\(words.tablePlace)</th><th scope="col" class="number">\(words.tableValue)</th>\
      <th scope="col">\(words.tablePeriod)</th><th scope="col">\(words.apartReason)</th></tr></thead>
      <tbody>
      \(each: page.apart, { row($0, last: $0.obstacle.map(words.reason)) })</tbody>
      </table>

      """)
  }

  /// - Parameter reason: stands before the sentence.
  private func row(_ observation: IndicatorPage.Observation, last reason: String?) -> HTML {
    let figure = observation.figure
    let above = figure.place?.above.last.map { "<small>\($0)</small>" as HTML }
    let place = figure.place.map { self.place($0) } ?? "<span class=\"unknown\">\(words.placeUnknown)</span>"
    let period: HTML = figure.period.map { HTML(text: $0) } ?? "<span class=\"unknown\">\(words.periodUnknown)</span>"
    let notes = [figure.label] + figure.notes
    let doubt: HTML? = certainty(of: figure).map { " · \($0)" }
    return """
      <tr><th scope="row" data-key="\(figure.place?.code ?? "")">\(within(above, place))</th>\
      <td class="number" data-key="\(number(observation.value))">\(link(figure.source, value(figure.value)))</td>\
      <td data-key="\(observation.period.map { $0.end ?? $0.start } ?? "")">\(period)</td>\
      <td>\(reason.map { "<strong class=\"reason\">\($0)</strong> " as HTML })\
      <span class="quoted"\(attribute: "lang", textLanguage)>\(quoted(observation.sentence))</span> \
      <small>\(notes.joined(separator: " · "))\(doubt) · \(link(figure.brief))</small></td></tr>

      """
  }

  func quoted(_ sentence: Quoted) -> HTML {
    guard !sentence.figure.isEmpty else { return HTML(text: sentence.before) }
    return "\(sentence.before)<b>\(sentence.figure)</b>\(sentence.after)"
  }

  /// As a script reads it; a value beyond all bounds has none.
  private func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "" }

  private func others(_ page: IndicatorPage) -> HTML? {
    page.others.isEmpty ? nil : part("others", words.otherIndicators, "\(inline(page.others))\n")
  }
}
