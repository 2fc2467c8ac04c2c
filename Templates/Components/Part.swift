import Markup

extension PageWriter {
  /// A part of a page under a heading of its own.
  ///
  /// - Parameter id: of the heading.
  func part(_ id: String, _ heading: String, _ content: HTML) -> HTML {
    """
    <section class="part" aria-labelledby="\(id)"><h2 id="\(id)">\(heading)</h2>
    \(content)</section>

    """
  }
}
