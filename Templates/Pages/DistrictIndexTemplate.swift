import Markup
import SiteModel

extension PageWriter {
  func districtIndex(_ page: DistrictIndexPage) -> HTML {
    let provinces: HTML = page.provinces.isEmpty ? "<p>\(Words.noDistricts)</p>\n" : tree(page.provinces)
    return """
      <h1>\(Words.allDistrictsLink)</h1>
      <p class="lead">\(Words.districtsIntro)</p>
      \(page.map.map(map))\(provinces)\(table(page))
      """
  }

  /// What the map shows, as rows.
  private func table(_ page: DistrictIndexPage) -> HTML? {
    guard !page.rows.isEmpty else { return nil }
    return """
      <section class="part" aria-labelledby="rows-heading"><h2 id="rows-heading">\(Words.mapTable)</h2>
      <table class="places" data-sortable="\(Words.sortBy)">
      <thead><tr><th scope="col" data-sort="text">\(Words.tablePlace)</th>\
      <th scope="col" class="number" data-sort="number">\(Words.allBriefs)</th>\
      <th scope="col" class="number" data-sort="number">\(Words.tableFigures)</th></tr></thead>
      <tbody>
      \(each: page.rows, row)</tbody>
      </table>
      </section>

      """
  }

  private func row(_ node: DivisionNode) -> HTML {
    let above: HTML? = node.place.above.isEmpty ? nil : "<small>\(node.place.above.joined(separator: " "))</small> "
    return """
      <tr><th scope="row" data-key="\(node.place.code)">\(above)\(place(node.place))</th>\
      <td class="number" data-key="\(node.briefCount)">\(node.briefCount)</td>\
      <td class="number" data-key="\(node.figureCount)">\(node.figureCount)</td></tr>

      """
  }
}
