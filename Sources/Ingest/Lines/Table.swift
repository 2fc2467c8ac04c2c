import BriefModel

/// A table that is drawn with bars or tabs.
struct Table: Equatable {
  /// A cell: its stretches of the source, without outer white space; empty where nothing stands in it.
  typealias Cell = [SourceRange]

  struct Row: Equatable {
    var cells: [Cell]
    /// Where the bars between the cells stand, one less than these.
    var bars: [SourceRange]
    var start: Int
  }

  var rows: [Row]
}
