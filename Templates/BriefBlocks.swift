import BriefModel
import Markup
import SiteModel

/// The tags of a brief's blocks, where they are not those that Markdown gives them.
public enum BriefBlocks {
  /// A caption tells of a picture: it is no quotation, though Markdown has no other form for it. A table may be wider than
  /// the page: it scrolls in a box of its own, which the keyboard reaches too.
  public static func tags(of kind: BlockKind, in words: Words) -> (open: String, close: String)? {
    switch kind {
    case .caption: ("<p class=\"caption\">", "</p>")
    case .table:
      (
        ("<div class=\"table\" role=\"group\" aria-label=\"\(words.table)\" tabindex=\"0\">" as HTML).description,
        "</div>"
      )
    case .heading, .paragraph: nil
    }
  }
}
