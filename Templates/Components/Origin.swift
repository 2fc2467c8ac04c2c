import BriefModel
import Markup
import SiteModel

extension PageWriter {
  /// Where a brief's text comes from, what was changed in it and left out, and how to take it along.
  func origin(_ page: BriefPage) -> HTML {
    let brief = page.brief
    let source = brief.origin
    let all: [(String, HTML?)] = [
      (words.sourceAddress, brief.address.map(sourceAddress)),
      (words.rights, brief.rights.map { HTML(text: $0) }),
      (
        words.originFile,
        """
        <span class="file">\(source.name)</span> \
        \(words.originPlace(article: source.article, firstLine: source.firstLine, lastLine: source.lastLine))<br>\(link(page.source))
        """
      ),
      (words.originDigest, HTML(text: words.originDigest(String(source.sha256.prefix(12))))),
      (words.normalised, HTML(text: words.normalised(punctuation: brief.punctuationChanges, joins: brief.joins))),
      (words.corrections, corrections(brief.corrections)),
      (words.dropped, dropped(brief.dropped)),
      (words.rejected, page.rejected.isEmpty ? nil : rejected(page.rejected)),
      (words.edited, page.rulings.isEmpty ? nil : rulings(page.rulings)),
    ]
    let rows = all.compactMap { name, content in content.map { (name, $0) } }
    return """
      <section class="origin" aria-labelledby="origin-heading"><h2 id="origin-heading">\(words.origin)</h2>
      <dl>\(each: rows, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" })\
      <div class="citation"><dt>\(words.citation)</dt><dd><span id="citation">\(page.citation)</span> \
      <button type="button" data-copy="citation" data-done="\(words.copied)">\(words.copy)</button>\
      <small>\(words.citationNote)</small></dd></div>
      <div class="downloads"><dt>\(words.downloads)</dt><dd>\(link(page.markdown)) \(link(page.json)) \
      \(link(Link(words.dataLink, to: .data))) <small>\(words.downloadsNote)</small></dd></div>
      </dl>
      </section>

      """
  }

  private func corrections(_ corrections: [Correction]) -> HTML {
    guard !corrections.isEmpty else { return HTML(text: words.noCorrections) }
    return "<ul>\(each: corrections, correction)</ul>"
  }

  private func correction(_ correction: Correction) -> HTML {
    let change: HTML =
      correction.meant.map { "<del>\(correction.printed)</del> → <ins>\($0)</ins>" }
      ?? "\(words.quoted(correction.printed))\(words.blank)\(words.unrepaired)"
    return "<li>\(change) <small>\(correction.why)\(editorsMark(correction.by))</small></li>"
  }

  private func dropped(_ dropped: [Dropped]) -> HTML {
    guard !dropped.isEmpty else { return HTML(text: words.noDropped) }
    // Marks of a page's source stand between all its words, and say nothing.
    let texts = dropped.filter { $0.reason != .markup }
    var rows = texts.map { (words.reason($0.reason) + ($0.by.map(words.word) ?? ""), $0.excerpt) }
    if texts.count < dropped.count {
      rows.append((words.reason(.markup), words.markup(dropped.count - texts.count)))
    }
    return """
      <details><summary>\(words.dropped(texts.count))</summary>
      <table><thead><tr><th scope="col">\(words.droppedReason)</th><th scope="col">\(words.droppedText)</th></tr></thead>
      <tbody>\(each: rows, { "<tr><th scope=\"row\">\($0.0)</th><td>\($0.1)</td></tr>\n" })</tbody>
      </table></details>
      """
  }
}
