import BriefModel

/// Writes the words of a page as a text: a line a block, an empty line between paragraphs, a row of a table a line.
struct PageTranscriber {
  private let tree: PageTree
  private let fates: [PageRegions.Fate]
  private let settings: [PageSetting]
  /// Whether the ends of lines in the source end lines, as in a text with some tags in it.
  private let keepsLines: Bool
  private var writer: TranscriptWriter

  /// Of the words written last.
  private var block: Int?
  private var reason: DropReason?
  private var table: PageTable?
  private var tableNode: Int?

  init(
    _ tree: PageTree, fates: [PageRegions.Fate], source: [UInt8], references: CharacterReference, keepsLines: Bool
  ) {
    self.tree = tree
    self.fates = fates
    self.keepsLines = keepsLines
    let tables = PageTables.survey(tree)
    settings = PageSetting.all(of: tree, tables: tables.data, sheets: tables.sheets)
    writer = TranscriptWriter(source, references: references)
  }

  consuming func transcript() -> Transcript {
    for index in tree.tokens.indices { read(index) }
    finishTable()
    writer.endLine(gap: 0)
    return writer.transcript
  }

  private mutating func read(_ index: Int) {
    let token = tree.tokens[index]
    let owner = tree.owners[index]
    guard owner >= 0, fates[owner] != .unseen else {
      if owner < 0, token.kind == .text { write(token.range, PageSetting(), nil) }
      return
    }
    if let tableNode, settings[owner].table != tableNode { finishTable() }
    switch token.kind {
    case .text: write(token.range, settings[owner], reason(of: owner))
    case .startTag: start(token, owner)
    case .endTag, .hidden: break
    }
    if token.kind == .startTag, index > 0 { setApart(from: index - 1, owner) }
  }

  private func reason(of node: Int) -> DropReason? {
    if case .furniture(let reason) = fates[node] { reason } else { nil }
  }

  private mutating func start(_ token: HTMLToken, _ owner: Int) {
    switch token.element {
    case .br where settings[owner].cell == nil: writer.endLine(gap: 0)
    case .br: writer.addBlank()
    case .img: describePicture(owner)
    case .tr where tableNode != nil && settings[owner].cell == nil: startRow()
    case .td where settings[owner].cell == owner, .th where settings[owner].cell == owner: startCell(owner)
    default: break
    }
  }

  /// Moves on to the block that the words stand in, and writes them.
  private mutating func write(_ range: SourceRange, _ setting: PageSetting, _ reason: DropReason?) {
    if setting.table != nil, setting.cell == nil, tree.bytes[range.start..<range.end].contains(where: { $0 > 0x20 }) {
      finishTable()
    }
    if setting.block != block || reason != self.reason {
      let isBlank = !tree.bytes[range.start..<range.end].contains { $0 > 0x20 }
      if isBlank {
        if setting.cell != nil { writer.addBlank() }
        return
      }
      if setting.cell == nil || setting.block == setting.table {
        writer.endLine(gap: isItem(setting.block) && isItem(block) ? 0 : 1)
      } else {
        writer.addBlank()
      }
      block = setting.block
      self.reason = reason
    }
    var note = Transcript.Note(range: range)
    note.level = setting.level
    note.isCaption = setting.isCaption
    note.isItem = setting.isItem
    note.reason = reason
    writer.write(
      range, note, isLinked: setting.isLinked, isRaised: setting.isRaised,
      keepsLines: (keepsLines || setting.isPreformatted) && setting.cell == nil)
    let offset = writer.offset
    if setting.table != nil { table?.extend(to: offset) }
  }

  private func isItem(_ node: Int?) -> Bool {
    guard let node else { return false }
    return [.li, .dd, .dt, .tr, .td].contains(tree.nodes[node].element)
  }

  /// What browsers show in the place of a picture says what is on it, where nothing else does.
  private mutating func describePicture(_ node: Int) {
    let parent = tree.nodes[node].parent
    if let figure = parent, tree.nodes[figure].hasCaption { return }
    guard settings[node].cell == nil, reason(of: node) == nil, !settings[node].isLinked,
      let words = HTMLAttributes(of: tree.nodes[node].tag, in: tree.bytes)["alt"], isDescription(words)
    else { return }
    writer.endLine(gap: 1)
    var note = Transcript.Note(range: words)
    note.isCaption = true
    note.isDescription = true
    writer.write(words, note, isLinked: false, isRaised: false, keepsLines: false)
    writer.endLine(gap: 1)
  }

  /// A name of a file or a word like 图片 describes nothing.
  private func isDescription(_ range: SourceRange) -> Bool {
    let words = tree.bytes[range.start..<range.end]
    let wide = words.count { $0 >= 0xE0 }
    return (6...80).contains(wide) && wide * 3 * 2 > words.count
  }

  private mutating func startRow() {
    writer.endLine(gap: 0)
    let offset = writer.offset
    table?.startRow(at: offset)
  }

  private mutating func startCell(_ node: Int) {
    if tableNode == nil {
      tableNode = settings[node].table
      table = PageTable()
      writer.endLine(gap: 1)
      startRow()
    }
    writer.addTab()
    block = node
    reason = reason(of: node)
    let attributes = HTMLAttributes(of: tree.nodes[node].tag, in: tree.bytes)
    let (offset, columns, rows) = (writer.offset, number(attributes["colspan"]), number(attributes["rowspan"]))
    table?.startCell(at: offset, columns: columns, rows: rows)
  }

  private mutating func finishTable() {
    guard let table, tableNode != nil else { return }
    writer.endLine(gap: 1)
    writer.add(table.arranged)
    self.table = nil
    tableNode = nil
  }

  private func number(_ range: SourceRange?) -> Int {
    guard let range else { return 1 }
    return Int(String(decoding: tree.bytes[range.start..<min(range.end, range.start + 4)], as: UTF8.self)) ?? 1
  }

  /// Parts two elements that touch, `<span class="date">…</span><span class="source">`: the page's style parts them.
  private mutating func setApart(from last: Int, _ node: Int) {
    guard tree.tokens[last].kind == .endTag, tree.owners[last] >= 0, let block = settings[node].block,
      tree.nodes[block].characters <= 80, tree.nodes[block].prose == 0, settings[node].level == 0
    else { return }
    if isApart(tree.owners[last]), isApart(node) { writer.addBlank() }
  }

  /// Whether a page's builder, and not the editor of its text, put the element there.
  private func isApart(_ node: Int) -> Bool {
    let element = tree.nodes[node].element
    guard !element.isBlock, !element.isLettering else { return false }
    guard element == .span else { return element != .br && element != .img }
    let attributes = HTMLAttributes(of: tree.nodes[node].tag, in: tree.bytes)
    return attributes["class"] != nil || attributes["id"] != nil
  }
}
