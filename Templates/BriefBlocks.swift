import BriefModel

/// The tags of a brief's blocks, where they are not those that Markdown gives them.
public enum BriefBlocks {
  /// A caption tells of a picture: it is no quotation, though Markdown has no other form for it.
  public static func tags(of kind: BlockKind) -> (open: String, close: String)? {
    kind == .caption ? ("<p class=\"caption\">", "</p>") : nil
  }
}
