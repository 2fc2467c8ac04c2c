/// Tells the tables of a page that hold data from those that only arrange it.
enum PageTables {
  private struct Survey {
    var rows = 0
    var cells = 0
    var filled = 0
    var labels = 0
    var longest = 0
    var holdsTable = false
  }

  /// Data are the tables of two rows and columns at least, most of their cells filled, none with more than a sentence or
  /// two, and none with another table in it.
  ///
  /// Sheets are those of labels with colons and their values, as stand above official papers.
  static func survey(_ tree: PageTree) -> (data: Set<Int>, sheets: Set<Int>) {
    var surveys: [Int: Survey] = [:]
    /// For each node the innermost table it stands in.
    var tables: [Int?] = []
    for (index, node) in tree.nodes.enumerated() {
      let outer = node.parent.flatMap { tables[$0] }
      tables.append(node.element == .table ? index : outer)
      switch node.element {
      case .table:
        surveys[index] = Survey()
        if let outer { surveys[outer]?.holdsTable = true }
      case .tr: if let outer { surveys[outer]?.rows += 1 }
      case .td, .th:
        guard let outer, var survey = surveys[outer] else { break }
        survey.cells += 1
        survey.filled += node.characters > 0 ? 1 : 0
        survey.labels += node.endsInColon ? 1 : 0
        survey.longest = max(survey.longest, node.characters)
        surveys[outer] = survey
      default: break
      }
    }
    let sheets = surveys.filter { $1.labels >= 2 && $1.labels * 3 >= $1.filled && !$1.holdsTable }
    let data = surveys.filter { index, survey in
      let node = tree.nodes[index]
      return sheets[index] == nil && survey.rows >= 2 && survey.cells >= survey.rows * 2
        && survey.filled * 2 >= survey.cells && survey.longest <= 120 && !survey.holdsTable
        && node.linked * 2 < node.characters
    }
    return (Set(data.keys), Set(sheets.keys))
  }
}
