import Markup
import SiteModel

/// What is put into the text of a brief so that its figures and their sentences can be linked to.
public enum BriefMarks {
  /// Markup around a stretch of a block.
  public struct Mark: Sendable, Hashable {
    /// Index into the brief's blocks.
    public let block: Int
    /// In bytes of the block's text as UTF-8.
    public let range: Range<Int>
    public let open: String
    public let close: String
  }

  /// In text order, the outer before the inner; they nest properly.
  public static func marks(for page: BriefPage) -> [Mark] {
    page.marks.map { mark in
      let (open, close) = tags(mark)
      return Mark(block: mark.block, range: mark.range, open: open.description, close: close.description)
    }
  }

  private static func tags(_ mark: TextMark) -> (open: HTML, close: HTML) {
    switch mark.kind {
    case .sentence:
      return ("<span class=\"sentence\" id=\"\(mark.id)\">", "</span>")
    case .heading:
      return ("<span id=\"\(mark.id)\">", "</span>")
    case .figure(let facts):
      // A number that stands for several measures can be linked to as each of them, and leads to the card of the first.
      let others = facts.dropFirst()
      return (
        """
        <a class="figure" id="\(mark.id)" href="#\(facts.first.map(FigureCard.anchor) ?? "")">\
        \(each: others, { "<span id=\"\(TextMark.figureID($0))\">" })
        """,
        "\(each: others, { _ in "</span>" })</a>"
      )
    }
  }
}
