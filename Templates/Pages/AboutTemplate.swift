import Markup
import SiteModel

extension PageWriter {
  func about() -> HTML {
    """
    <div class="prose">
    <h1>\(Words.aboutHeading)</h1>
    <p class="lead">\(Words.aboutLead)</p>
    \(each: Words.aboutChapters, chapter)</div>
    """
  }

  private func chapter(_ chapter: Words.Chapter) -> HTML {
    let terms: HTML? =
      chapter.terms.isEmpty
      ? nil
      : """
      <table class="terms"><thead><tr><th scope="col">\(Words.aboutTerm)</th><th scope="col">\(Words.aboutMeaning)</th></tr></thead>
      <tbody>\(each: chapter.terms, { "<tr><th scope=\"row\">\($0.term)</th><td>\($0.meaning)</td></tr>\n" })</tbody></table>

      """
    return """
      <section><h2>\(chapter.heading)</h2>
      \(each: chapter.paragraphs, { "<p>\($0)</p>\n" })\(terms)</section>

      """
  }
}
