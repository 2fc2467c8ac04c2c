import BriefModel

/// The blocks of an article before their text is set.
struct Body {
  struct Block {
    var kind: BlockKind
    var pieces: [SourceRange]
  }

  var blocks: [Block] = []
  var joins = 0
}
