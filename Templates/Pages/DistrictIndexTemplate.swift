import Markup
import SiteModel

extension PageWriter {
  func districtIndex(_ page: DistrictIndexPage) -> HTML {
    let provinces: HTML = page.provinces.isEmpty ? "<p>\(words.noDistricts)</p>\n" : tree(page.provinces)
    return """
      <h1>\(words.allDistrictsLink)</h1>
      <p class="lead">\(words.districtsIntro)</p>
      \(page.map.map(map))\(provinces)\(table(page))
      """
  }

  /// What the map shows, as rows.
  private func table(_ page: DistrictIndexPage) -> HTML? {
    guard !page.rows.isEmpty else { return nil }
    return part(
      "rows-heading", words.mapTable,
      """
      <table class="places" data-sortable="\(words.sortBy)">
      <thead><tr><th scope="col" data-sort="text">\(words.tablePlace)</th>\
      <th scope="col" class="number" data-sort="number">\(words.allBriefs)</th>\
      <th scope="col" class="number" data-sort="number">\(words.tableFigures)</th></tr></thead>
      <tbody>
      \(each: page.rows, row)</tbody>
      </table>

      """)
  }

  private func row(_ node: DivisionNode) -> HTML {
    let above: HTML? = node.place.above.isEmpty ? nil : "<small>\(node.place.pathAbove)</small>"
    return """
      <tr><th scope="row" data-key="\(node.place.code)">\(within(above, place(node.place)))</th>\
      <td class="number" data-key="\(node.briefCount)">\(node.briefCount)</td>\
      <td class="number" data-key="\(node.figureCount)">\(node.figureCount)</td></tr>

      """
  }
}
