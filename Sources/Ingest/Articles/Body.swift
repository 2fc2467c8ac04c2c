import BriefModel

/// The blocks of an article before their text is set.
struct Body {
  struct Block {
    var kind: BlockKind
    var pieces: [SourceRange]
    /// What its pieces are the cells of, in a block of that kind.
    var table: Table?
  }

  var blocks: [Block] = []
  var joins = 0
}
