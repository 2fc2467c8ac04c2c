import Markup
import SiteModel

extension PageWriter {
  func briefIndex(_ page: BriefIndexPage) -> HTML {
    let years: HTML =
      page.years.isEmpty
      ? "<p>\(words.noBriefs)</p>\n"
      : "\(each: page.years, { "<section class=\"year\"><h2>\($0.name)</h2>\n\(cards($0.briefs, level: 3))</section>\n" })"
    let indexes: HTML? = page.indexes.isEmpty || page.paging.page > 1 ? nil : inline(page.indexes)
    return """
      <h1>\(words.allBriefsLink)</h1>
      <p class="lead">\(head.description)</p>
      \(indexes)
      \(years)\(paging(page.paging))
      """
  }
}
