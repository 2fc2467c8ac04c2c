import BriefModel

/// A piece of a page's source.
struct HTMLToken {
  enum Kind {
    case text, startTag, endTag
    /// A comment, a doctype, a script's code: nothing that a reader sees.
    case hidden
  }

  let kind: Kind
  let range: SourceRange
  /// Of a tag.
  var element = HTMLElement.other
}
