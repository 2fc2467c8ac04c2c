import Markup
import SiteModel

extension PageWriter {
  func sourceIndex(_ page: SourceIndexPage) -> HTML {
    let columns = [
      Words.sourceFile, Words.sourceBriefs, Words.sourceDropped, Words.sourceCorrections, Words.sourceJoins,
    ]
    let table: HTML =
      page.entries.isEmpty
      ? "<p>\(Words.noSources)</p>\n"
      : """
      <div class="table sources" role="group" aria-label="\(Words.allSources)" tabindex="0"><table>
      <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
      <tbody>
      \(each: page.entries, entry)</tbody>
      </table></div>

      """
    return """
      <h1>\(Words.allSources)</h1>
      <p class="lead">\(Words.sourcesIntro)</p>
      \(table)
      """
  }

  private func entry(_ entry: SourceIndexPage.Entry) -> HTML {
    let counts = [entry.dropped, entry.corrections, entry.joins]
    return """
      <tr><th scope="row">\(link(entry.link))</th>\
      <td>\(entry.briefs.map { link($0) }.joined(separator: "<br>"))</td>\
      \(each: counts, { "<td>\($0)</td>" })</tr>

      """
  }
}
