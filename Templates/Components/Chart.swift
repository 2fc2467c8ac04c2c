import Markup
import SiteModel

extension PageWriter {
  /// Bars from zero, each under its division's name and value. Widths are in percent and heights in em, so that the
  /// drawing fits every page and its words keep their size.
  ///
  /// - Parameter label: what the drawing is called.
  func chart(_ chart: BarChart, label: String) -> HTML? {
    guard chart.barCount > 0 else { return nil }
    var top = 0.3
    var rows = HTML()
    for group in chart.groups {
      rows += heading(of: group, at: top)
      top += ChartSize.heading
      for bar in group.bars {
        rows += self.bar(bar, isDated: group.period != nil, at: top)
        top += ChartSize.bar
      }
    }
    let omitted: HTML? = chart.omitted > 0 ? "<p class=\"soft\">\(words.chartOmitted(chart.omitted))</p>\n" : nil
    return """
      <figure class="chart" role="group" aria-label="\(label)">
      <svg width="100%" height="\(em(top + ChartSize.axis))">
      \(each: chart.ticks, { tick($0, bottom: top) })\(rows)</svg>
      <figcaption>\(words.axis(unit: chart.unit))</figcaption>
      </figure>
      \(omitted)
      """
  }

  private func heading(of group: BarChart.Group, at top: Double) -> HTML {
    "<text class=\"period\" x=\"0\" y=\"\(em(top + 1.5))\">\(words.chartPeriod(group))</text>\n"
  }

  private func bar(_ bar: BarChart.Bar, isDated: Bool, at top: Double) -> HTML {
    let figure = bar.figure
    let name = HTML(text: bar.place.name)
    let place: HTML =
      bar.place.above.last.map { above in
        words.language == .chinese
          ? "<tspan class=\"above\">\(above) </tspan>\(name)" : "\(name)<tspan class=\"above\">, \(above)</tspan>"
      } ?? name
    let doubt: HTML? =
      figure.certainty.isLow ? " \(link(figure.reading, class: "doubt", HTML(text: words.certaintyShort)))" : nil
    return """
      <text x="0" y="\(em(top + 1.1))">\(place)\(doubt)</text>\
      <a href="\(figure.source.href(from: head.address))"\(attribute: "class", isDated ? nil : "undated")>\
      <text class="amount" x="100%" y="\(em(top + 1.1))">\(figure.value.description)</text>\
      <rect x="0" y="\(em(top + 1.5))" width="\(percent(bar.length))" height="0.55em"></rect></a>

      """
  }

  private func tick(_ tick: BarChart.Tick, bottom: Double) -> HTML {
    let anchor = tick.place <= 0 ? "first" : tick.place >= 100 ? "last" : nil
    return """
      <line x1="\(percent(tick.place))" y1="0" x2="\(percent(tick.place))" y2="\(em(bottom + 0.2))"></line>\
      <text class="tick\(anchor.map { " \($0)" } ?? "")" x="\(percent(tick.place))" y="\(em(bottom + 1.4))">\(tick.text)</text>

      """
  }

  private func em(_ length: Double) -> String { decimal(length) + "em" }

  func percent(_ share: Double) -> String { decimal(share) + "%" }

  /// With two decimals at most.
  private func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return fraction == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

/// In em.
private enum ChartSize {
  static let heading = 2.2
  static let bar = 2.9
  static let axis = 1.8
}
