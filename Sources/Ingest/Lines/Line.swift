import BriefModel

/// A line of the source, or several that a narrow column had broken and that were put together again.
struct Line {
  /// What a line was found to be.
  enum Role: Equatable {
    case text
    case dropped(DropReason)
    /// Names, outlets, dates and buttons, each with its place.
    case press(PressLine)
    /// All rows of a table; the line's words stand in its cells.
    case table(Table)
  }

  /// Where the line's words stand, without marks and outer white space; never empty, in source order.
  var pieces: [SourceRange]
  /// Empty lines before it.
  var gap: Int
  /// Columns of white space before it.
  var indent: Int
  /// 1 to 6 of a heading that markup shows as one, else 0.
  var level = 0
  /// Whether markup says that it belongs to a picture or a table.
  var isMarkedCaption = false
  /// Whether it is an item of a list: a paragraph of its own, however short.
  var isItem = false
  /// Whether it is known only as what is shown in a picture's place.
  var isDescription = false
  /// Whether markup says that it leads to another page.
  var isLinked = false
  /// What stands around the words without being any: marks of the source's markup, a paper's page numbers.
  var marks: [Document.Drop] = []
  var shape: Shape
  var role = Role.text
  /// Whether it began with what the line before it ends with, so that it goes on from there.
  var isOverlap = false
  /// Whether an editor says that it belongs to the article.
  var isKept = false

  var start: Int { pieces[0].start }
  var end: Int { pieces[pieces.count - 1].end }
  /// From its first word to its last.
  var range: SourceRange { SourceRange(start: start, end: end) }
  /// With its marks.
  var fullRange: SourceRange {
    SourceRange(start: min(start, marks.first?.range.start ?? start), end: max(end, marks.last?.range.end ?? end))
  }

  /// Calls `body` with every scalar of the line's words.
  func forEachScalar(in bytes: [UInt8], _ body: (Scalar, SourceRange) -> Void) {
    for piece in pieces { bytes.forEachScalar(in: piece, body) }
  }

  var isText: Bool { role == .text }
  var isDropped: Bool { if case .dropped = role { true } else { false } }
  var table: Table? { if case .table(let table) = role { table } else { nil } }
  var press: PressLine? { if case .press(let press) = role { press } else { nil } }

  /// Whether it could be a headline, a heading or a caption: few words, no complete sentence.
  ///
  /// Headlines of the press seldom pass 30 characters, captions seldom 50; neither has a full stop inside or at its end.
  var isShort: Bool { shape.characters <= 50 && shape.ending == .open && shape.stops == 0 }
  /// Whether nothing is missing at its end.
  var isComplete: Bool { shape.ending == .sentence || shape.ending == .item }
  /// Whether it is running text, complete or cut.
  var isProse: Bool { !isShort && level == 0 }
}
