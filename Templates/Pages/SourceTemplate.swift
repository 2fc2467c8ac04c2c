import Markup
import SiteModel

extension PageWriter {
  func source(_ page: SourcePage) -> HTML {
    """
    <h1>\(page.head.title)</h1>
    <p class="lead">\(words.sourceIntro)</p>
    <ul class="meta"><li>\(words.sourceFormat(encoding: page.encoding, bytes: page.byteCount))</li>
    <li>\(words.sourceDigest(page.sha256))</li></ul>
    \(briefs(of: page))<section class="account" aria-labelledby="account-heading">
    <h2 id="account-heading">\(words.sourceTally) <small>\(words.tallyUnit)</small></h2>
    <dl class="figures">\(each: page.tally, { "<div><dt>\($0.name)</dt><dd><span class=\"value\"><b>\($0.count)</b></span></dd></div>\n" })</dl>
    <p>\(page.isClosed ? words.accountClosed : words.accountOpen) \(link(page.data))</p>
    </section>
    <table class="raw">
    <caption class="hidden">\(page.head.title)</caption>
    <thead><tr><th scope="col">\(words.lineNumber)</th><th scope="col">\(words.lineText)</th>\
    <th scope="col">\(words.lineFate)</th></tr></thead>
    <tbody>
    \(each: page.lines, line)</tbody>
    </table>

    """
  }

  private func briefs(of page: SourcePage) -> HTML? {
    guard !page.briefs.isEmpty else { return nil }
    return
      "<p>\(words.sourceBriefs)\(words.colon)\(page.briefs.map { link($0) }.joined(separator: HTML(text: words.semicolon)))</p>\n"
  }

  private func line(_ line: SourcePage.Line) -> HTML {
    let anchor = SourcePage.anchor(ofLine: line.number)
    let fates: [HTML] = line.fates.map { fate in fate.link.map { link($0) } ?? HTML(text: fate.words) }
    return """
      <tr id="\(anchor)"><th scope="row"><a href="#\(anchor)">\(line.number)</a></th>\
      <td\(attribute: "lang", textLanguage)>\(each: line.parts, part)</td><td>\(fates.joined(separator: HTML(text: words.semicolon)))</td></tr>

      """
  }

  private func part(_ part: SourcePage.Part) -> HTML {
    let words: HTML
    switch part.kind {
    case .plain: words = HTML(text: part.text)
    case .set: words = "<span class=\"set\">\(part.text)</span>"
    case .corrected(let meant): words = "<del>\(part.text)</del><ins>\(meant)</ins>"
    case .damaged: words = "<em class=\"damaged\">\(part.text)</em>"
    case .dropped: words = "<s>\(part.text)</s>"
    case .missing: words = "<strong class=\"damaged\">\(part.text)</strong>"
    }
    guard let first = part.figures.first else { return words }
    // A number that stands for several measures can be linked to as each of them, and leads to the first.
    let others = part.figures.dropFirst()
    return """
      <a class="figure" id="\(first.anchor)" href="\(first.link.href(from: head.address))" title="\(first.link.text)">\
      \(each: others, { "<span id=\"\($0.anchor)\">" })\(words)\(each: others, { _ in "</span>" })</a>
      """
  }
}
