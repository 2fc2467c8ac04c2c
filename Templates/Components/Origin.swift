import BriefModel
import Markup
import SiteModel

extension PageWriter {
  /// Where a brief's text comes from, what was changed in it and left out, and how to take it along.
  func origin(_ page: BriefPage) -> HTML {
    let brief = page.brief
    let source = brief.origin
    let all: [(String, HTML?)] = [
      (Words.sourceAddress, brief.address.map(sourceAddress)),
      (Words.rights, brief.rights.map { HTML(text: $0) }),
      (
        Words.originFile,
        """
        <span class="file">\(source.name)</span> \
        \(Words.originPlace(article: source.article, firstLine: source.firstLine, lastLine: source.lastLine))<br>\(link(page.source))
        """
      ),
      (Words.originDigest, HTML(text: Words.originDigest(String(source.sha256.prefix(12))))),
      (Words.normalised, HTML(text: Words.normalised(punctuation: brief.punctuationChanges, joins: brief.joins))),
      (Words.corrections, corrections(brief.corrections)),
      (Words.dropped, dropped(brief.dropped)),
      (Words.rejected, page.rejected.isEmpty ? nil : rejected(page.rejected)),
      (Words.edited, page.rulings.isEmpty ? nil : rulings(page.rulings)),
    ]
    let rows = all.compactMap { name, content in content.map { (name, $0) } }
    return """
      <section class="origin" aria-labelledby="origin-heading"><h2 id="origin-heading">\(Words.origin)</h2>
      <dl>\(each: rows, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" })\
      <div class="citation"><dt>\(Words.citation)</dt><dd><span id="citation">\(page.citation)</span> \
      <button type="button" data-copy="citation" data-done="\(Words.copied)">\(Words.copy)</button>\
      <small>\(Words.citationNote)</small></dd></div>
      <div class="downloads"><dt>\(Words.downloads)</dt><dd>\(link(page.markdown)) \(link(page.json)) \
      \(link(Link(Words.dataLink, to: .data))) <small>\(Words.downloadsNote)</small></dd></div>
      </dl>
      </section>

      """
  }

  private func corrections(_ corrections: [Correction]) -> HTML {
    guard !corrections.isEmpty else { return HTML(text: Words.noCorrections) }
    return "<ul>\(each: corrections, correction)</ul>"
  }

  private func correction(_ correction: Correction) -> HTML {
    let meant: HTML = correction.meant.map { "<ins>\($0)</ins>" } ?? "<em>\(Words.unrepaired)</em>"
    return
      "<li><del>\(correction.printed)</del> → \(meant) <small>\(correction.why)\(editorsMark(correction.by))</small></li>"
  }

  private func dropped(_ dropped: [Dropped]) -> HTML {
    guard !dropped.isEmpty else { return HTML(text: Words.noDropped) }
    // Marks of a page's source stand between all its words, and say nothing.
    let words = dropped.filter { $0.reason != .markup }
    var rows = words.map { (Words.reason($0.reason) + ($0.by.map(Words.word) ?? ""), $0.excerpt) }
    if words.count < dropped.count {
      rows.append((Words.reason(.markup), Words.markup(dropped.count - words.count)))
    }
    return """
      <details><summary>\(Words.dropped(words.count))</summary>
      <table><thead><tr><th scope="col">\(Words.droppedReason)</th><th scope="col">\(Words.droppedText)</th></tr></thead>
      <tbody>\(each: rows, { "<tr><th scope=\"row\">\($0.0)</th><td>\($0.1)</td></tr>\n" })</tbody>
      </table></details>
      """
  }
}
