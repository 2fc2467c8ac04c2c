import Markup
import SiteModel

extension PageWriter {
  /// How each figure of a brief was read, one click away.
  func readings(_ page: BriefPage) -> HTML? {
    guard !page.readings.isEmpty else { return nil }
    let about = Link(Words.howLink, to: .about, fragment: Accuracy.anchor)
    return """
      <section class="how" data-nosnippet="" aria-labelledby="how-heading"><h2 id="how-heading">\(Words.how)</h2>
      <p>\(Words.howNote)\(link(about))</p>
      <details><summary>\(Words.howList(page.readings.count))</summary>
      <ol>\(each: page.readings, reading)</ol></details>
      </section>

      """
  }

  private func reading(_ note: ReadingNote) -> HTML {
    """
    <li id="\(ReadingNote.anchor(note.figure.id))">\(link(note.figure.source, HTML(text: note.figure.label))) \
    \(value(note.figure.value)) <small>\(note.clauses.joined(separator: "；"))。\(note.vouching)。</small></li>

    """
  }
}
