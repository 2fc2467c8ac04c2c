import Markup
import SiteModel

extension PageWriter {
  func about(_ page: AboutPage) -> HTML {
    """
    <div class="prose">
    <h1>\(words.aboutHeading)</h1>
    <p class="lead">\(words.aboutLead)</p>
    \(each: words.aboutChapters, chapter)\(page.accuracy.map(accuracy))\(each: words.aboutUses, chapter)\
    <p>\(link(Link(words.dataLink, to: .data)))</p></div>
    """
  }

  private func accuracy(_ accuracy: Accuracy) -> HTML {
    """
    <section id="\(Accuracy.anchor)"><h2>\(words.accuracyHeading)</h2>
    \(each: accuracy.introduction, { "<p>\($0)</p>\n" })\(measures(accuracy.fields, words.accuracyField))\
    <h3>\(words.accuracyBands)</h3>
    <p>\(words.accuracyBandsIntro)</p>
    \(measures(accuracy.bands, words.accuracyMark))</section>

    """
  }

  private func measures(_ rows: [Accuracy.Row], _ title: String) -> HTML {
    """
    <table class="measures"><thead><tr><th scope="col">\(title)</th><th scope="col" class="share">\(words.accuracyShare)</th>\
    <th scope="col">\(words.accuracyAdvice)</th></tr></thead>
    <tbody>\(each: rows, measure)</tbody></table>

    """
  }

  private func measure(_ row: Accuracy.Row) -> HTML {
    """
    <tr><th scope="row">\(row.name)</th><td class="share"><b>\(row.share)</b> <small>\(row.count)</small></td>\
    <td><small>\(row.meaning)</small> \(row.advice)</td></tr>

    """
  }

  private func chapter(_ chapter: Words.Chapter) -> HTML {
    let terms: HTML? =
      chapter.terms.isEmpty
      ? nil
      : """
      <table class="terms"><thead><tr><th scope="col">\(words.aboutTerm)</th><th scope="col">\(words.aboutMeaning)</th></tr></thead>
      <tbody>\(each: chapter.terms, { "<tr><th scope=\"row\">\($0.term)</th><td>\($0.meaning)</td></tr>\n" })</tbody></table>

      """
    return """
      <section><h2>\(chapter.heading)</h2>
      \(each: chapter.paragraphs, { "<p>\($0)</p>\n" })\(terms)</section>

      """
  }
}
