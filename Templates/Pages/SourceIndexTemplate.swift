import Markup
import SiteModel

extension PageWriter {
  func sourceIndex(_ page: SourceIndexPage) -> HTML {
    let columns = [
      words.sourceFile, words.sourceBriefs, words.sourceDropped, words.sourceCorrections, words.sourceJoins,
    ]
    let table: HTML =
      page.entries.isEmpty
      ? "<p>\(words.noSources)</p>\n"
      : """
      <div class="table sources" role="group" aria-label="\(words.allSources)" tabindex="0"><table>
      <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
      <tbody>
      \(each: page.entries, entry)</tbody>
      </table></div>

      """
    return """
      <h1>\(words.allSources)</h1>
      <p class="lead">\(words.sourcesIntro)</p>
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
