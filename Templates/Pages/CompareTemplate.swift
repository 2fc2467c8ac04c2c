import BriefModel
import Markup
import SiteModel

extension PageWriter {
  /// Everything stands in the page; the script narrows it down to what the address says.
  func compare(_ page: ComparePage) -> HTML {
    let content: HTML
    if !page.pages.isEmpty {
      content = """
        <p class="soft">\(words.compareByProvince)</p>
        <ul class="theme-list">\(each: page.pages, { "<li>\(link($0.link)) <small>\(words.divisions($0.divisionCount))</small></li>\n" })</ul>

        """
    } else if page.tables.isEmpty {
      content = "<p class=\"soft\">\(words.noCompare)</p>\n"
    } else {
      content = "\(choices(page))\(each: page.tables, table)"
    }
    return """
      <h1>\(page.head.title)</h1>
      <p class="lead">\(words.compareIntro)</p>
      \(content)
      """
  }

  private func choices(_ page: ComparePage) -> HTML {
    """
    <form class="choices" id="choices" data-found="\(words.compareFound)" data-none="\(words.compareNone)">
    <fieldset><legend>\(words.compareChoices)</legend>
    <p><label for="theme">\(words.compareTheme)</label> <select id="theme" name="theme">\
    <option value="">\(words.everything)</option>\
    \(each: page.tables, { "<option value=\"\($0.theme.id)\">\($0.theme.name)</option>" })</select></p>
    \(provinces(page))<p><label><input type="checkbox" name="shared" value="1"> \(words.compareShared)</label></p>
    <p><button type="reset">\(words.compareClear)</button></p>
    <details><summary>\(words.comparePlaces)</summary>\(each: page.provinces, places)</details>
    </fieldset>
    <p role="status" id="shown"></p>
    </form>

    """
  }

  /// Nothing to choose from where there is but one.
  private func provinces(_ page: ComparePage) -> HTML? {
    guard page.provinces.count > 1 else { return nil }
    return """
      <p><label for="province">\(words.compareProvince)</label> <select id="province" name="province">\
      <option value="">\(words.everything)</option>\
      \(each: page.provinces, { "<option value=\"\($0.place.code)\">\($0.place.name)</option>" })</select></p>

      """
  }

  private func places(of province: ComparePage.Province) -> HTML {
    """
    <fieldset data-province="\(province.place.code)"><legend>\(province.place.name)</legend>
    \(each: province.divisions, { "<label><input type=\"checkbox\" name=\"place\" value=\"\($0.code)\"> \(name($0))</label>\n" })</fieldset>

    """
  }

  /// With the city, since districts of several cities bear the same name.
  private func name(_ place: PlaceLabel) -> HTML {
    within(above(place), HTML(text: place.name))
  }

  private func above(_ place: PlaceLabel) -> HTML? {
    place.level == .county ? place.above.last.map { "<small>\($0)</small>" } : nil
  }

  private func table(_ table: ComparePage.Table) -> HTML {
    """
    <section class="part compared" id="\(table.anchor)" data-theme="\(table.theme.id)" \
    aria-labelledby="\(table.anchor)-heading"><h2 id="\(table.anchor)-heading">\
    \(link(Link(table.theme.name, to: .theme(table.theme.id))))</h2>
    <div class="table" role="group" aria-label="\(table.theme.name)" tabindex="0"><table>
    <thead><tr><th scope="col">\(words.tablePlace)</th>\(each: table.columns, column)</tr></thead>
    \(each: table.parts, { part($0, columns: table.columns.count, isNamed: table.parts.count > 1 || $0.level != .county) })\
    </table></div>
    </section>

    """
  }

  private func column(_ column: ComparePage.Column) -> HTML {
    let unit: HTML? = words.name(ofUnit: column.unit).map { " <small>\($0)</small>" }
    return "<th scope=\"col\">\(link(column.link))\(unit)</th>"
  }

  private func part(_ part: ComparePage.Part, columns: Int, isNamed: Bool) -> HTML {
    let name: HTML? =
      isNamed
      ? "<tr class=\"level\"><th scope=\"rowgroup\" colspan=\"\(columns + 1)\">\(words.level(part.level))</th></tr>\n"
      : nil
    return "<tbody>\n\(name)\(each: part.rows, row)</tbody>\n"
  }

  private func row(_ row: ComparePage.Row) -> HTML {
    """
    <tr data-place="\(row.place.code)" data-province="\(row.province)"><th scope="row">\(within(above(row.place), place(row.place)))</th>\
    \(each: row.cells, { "<td>\(each: $0, cell)</td>" })</tr>

    """
  }

  private func cell(_ figure: Figure) -> HTML {
    let doubt: HTML? = certainty(of: figure).map { " \($0)" }
    return """
      <span class="cell">\(link(figure.source, value(figure.value))) \
      <small>\(figure.period ?? words.periodUnknown)\(doubt)</small></span>
      """
  }
}
