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
      // The name is in the language of the page, the table in that of the text.
      words.language == .chinese
        ? (tableBox(words.table, language: nil), "</div>")
        : (
          tableBox(words.table, language: words.language) + "<div lang=\"\(Language.chinese.rawValue)\">",
          "</div></div>"
        )
    case .heading, .paragraph: nil
    }
  }

  private static func tableBox(_ name: String, language: Language?) -> String {
    let box: HTML =
      "<div class=\"table\" role=\"group\" aria-label=\"\(name)\"\(attribute: "lang", language?.rawValue) tabindex=\"0\">"
    return box.description
  }
}
