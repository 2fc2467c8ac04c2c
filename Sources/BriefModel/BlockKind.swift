/// What a block of a body is.
public enum BlockKind: Hashable, Sendable {
  /// A section heading; level 2 is the highest below the headline.
  case heading(level: Int)
  case paragraph
  /// The words under or beside a picture, or its credit: kept where they stood, but not body.
  case caption
  /// A table: its text holds a row a line, the first of them the header, and the cells of a row with `|` between them;
  /// no cell holds either mark.
  case table
}
