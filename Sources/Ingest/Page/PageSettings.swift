/// What holds for the words that stand in a node of a page, from it and the nodes it stands in.
struct PageSetting {
  /// The innermost block; nil outside all.
  var block: Int?
  /// The innermost table whose cells are data, and the cell in it.
  var table: Int?
  var cell: Int?
  /// Of the heading it stands in, else 0.
  var level = 0
  var isCaption = false
  var isItem = false
  var isLinked = false
  /// Whether blanks and line ends count.
  var isPreformatted = false
  var isRaised = false

  /// For each node of a page.
  ///
  /// - Parameters:
  ///   - tables: the nodes of tables whose cells are data.
  ///   - sheets: those of tables whose cells are labels, and their values, which stand in one line.
  static func all(of tree: PageTree, tables: Set<Int>, sheets: Set<Int>) -> [PageSetting] {
    var all: [PageSetting] = []
    /// Of the sheet that is being read, its last label.
    var sheet: Int?
    var label: Int?
    all.reserveCapacity(tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      var setting = node.parent.map { all[$0] } ?? PageSetting()
      let element = node.element
      if tables.contains(index) { (setting.table, setting.cell) = (index, nil) }
      if sheets.contains(index) { (sheet, label) = (index, nil) }
      if element.isBlock {
        setting.block = index
        if element == .td || element == .th, let sheet, node.isWithin(sheet, of: tree) {
          if node.endsInColon { label = index } else { setting.block = label ?? index }
        }
        if element == .td || element == .th, setting.cell == nil, setting.table != nil { setting.cell = index }
      }
      if element == .li { setting.isItem = true }
      if element.headingLevel > 0 { setting.level = element.headingLevel }
      if element == .figcaption || element == .caption { setting.isCaption = true }
      if node.isLink { setting.isLinked = true }
      if element == .pre { setting.isPreformatted = true }
      if element == .sup { setting.isRaised = true }
      all.append(setting)
    }
    return all
  }
}

extension PageTree.Node {
  /// Whether it is a cell of a table: that stands in it, with rows and parts of the table between.
  fileprivate func isWithin(_ table: Int, of tree: PageTree) -> Bool {
    var node = parent
    for _ in 0..<3 {
      guard let index = node else { return false }
      if index == table { return true }
      node = tree.nodes[index].parent
    }
    return false
  }
}
