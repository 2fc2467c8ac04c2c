import BriefModel
import Lexicon

/// Reads the facts out of a table: a number a cell, named by its row and its column.
///
/// A row that has more or fewer cells than the header gives none: its numbers cannot be put under a column for certain.
struct TableReader: Sendable {
  /// What stands around the table in its article.
  struct Surroundings {
    /// The captions right above the table, the nearest last.
    var captions: [Passage] = []
    /// The text that leads to the table, and when it speaks of.
    var leadIn = Passage("")
    var period: Period?
    var heading = ""
    var ownThemes = FactThemes.Own.none
    /// The code of the article's own division.
    var place: String?
    /// The divisions named in the table, in text order, by scalars.
    var mentions: [(code: String, range: Range<Int>)] = []
  }

  let units: UnitReader
  let words: FigureWords
  let tableWords: TableWords
  let indicators: IndicatorMatcher
  let themes: FactThemes
  let gazetteer: Gazetteer
  let odds: ReadingOdds

  /// A row of more cells is no row of a printed table; each of its numbers would be read with all the others around it.
  private static let mostColumns = 60

  /// The facts in text order. Their block, id and place in the source are the caller's to give; until then `source`
  /// holds the number's bytes in the block.
  ///
  /// - Parameter record: is told of each fact how its fields were found.
  func facts(
    in passage: Passage, periods: PeriodReader, around surroundings: Surroundings,
    record: ((FigureTrace) -> Void)? = nil
  ) -> [Fact] {
    let grid = TableGrid(passage)
    guard let header = grid.rows.first, header.count <= Self.mostColumns else { return [] }
    let (columns, firstRow) = TableColumn.columns(
      of: grid, units: units, words: words, tableWords: tableWords, periods: periods)
    let captions = surroundings.captions.map { TableLabel($0, units: units, periods: periods) }
    let caption = Caption(
      name: captions.lazy.reversed().compactMap { self.subject(ofTitle: $0.name) }.first ?? "",
      unit: surroundings.captions.lazy.reversed().compactMap { TableLabel.unit(inCaption: $0, units) }.first,
      period: captions.last { $0.period != nil }?.period ?? surroundings.period)
    let columnPlaces = columns.indices.map { firstRow == 1 ? place(of: grid.rows[0][$0], surroundings) : nil }
    let farTheme = farTheme(surroundings)
    let isRowSubject = columns.contains { $0.role == .label && tableWords.subject.holds($0.header.name) }
    var facts: [Fact] = []
    for row in grid.rows.indices.dropFirst(firstRow) where grid.rows[row].count == columns.count {
      let cells = grid.rows[row]
      let subject = subject(of: cells, columns, periods)
      let place = columns.indices.lazy.filter { columns[$0].role == .label }
        .compactMap { self.place(of: cells[$0], surroundings) }.first
      let rowText = passage.text(grid.range(of: row))
      for (index, column) in columns.enumerated() where column.role == .value {
        let unit =
          column.header.unit ?? subject.unit ?? implied(by: column.header.name) ?? implied(by: subject.name)
          ?? caption.unit
        guard let number = TableNumber(cells[index].text, units: units, words: words, around: unit) else { continue }
        var header = column.header
        if tableWords.before.holds(header.name) {
          // 上年同期 is as long as the table's time: without that it says no year.
          header.period = (subject.period ?? caption.period).flatMap { $0.yearEarlier }
          if header.period != nil { header.name = "" }
        }
        let names = Names(
          row: subject, column: header, caption: caption.name, place: place ?? columnPlaces[index],
          isRowPlace: place != nil, isRowSubject: isRowSubject)
        let isBefore = header.period == nil && tableWords.before.holds(header.name)
        let period = isBefore ? nil : header.period ?? subject.period ?? caption.period
        guard
          let (fact, phrase) = fact(
            number, names, period: period, row: rowText, surroundings, farTheme: farTheme)
        else { continue }
        facts.append(placed(fact, number, in: cells[index], of: passage))
        record?(FigureTrace(passage: passage, period: nil, place: nil, phrase: phrase))
      }
    }
    return facts
  }

  /// The theme of what stands farther off than a cell's row: the text that leads to the table, its heading, the article.
  private func farTheme(_ around: Surroundings) -> String? {
    let own = around.ownThemes
    return themes.best(of: own, in: around.leadIn.text(0..<around.leadIn.count))
      ?? themes.best(of: own, in: around.heading) ?? own.ids.first
  }

  private struct Caption {
    /// Where it can name what is counted.
    var name: String
    var unit: String?
    var period: Period?
  }

  /// What names a figure.
  private struct Names {
    var row: TableLabel
    var column: TableLabel
    var caption: String
    /// The division that the row or the column is for, and whether nothing else stands in its cell.
    var place: (code: String, isWhole: Bool)?
    /// Whether the row is for it, not the column.
    var isRowPlace: Bool
    /// Whether the row says whose the number is, not what it counts.
    var isRowSubject: Bool
  }

  private func fact(
    _ number: TableNumber, _ names: Names, period: Period?, row: String, _ around: Surroundings, farTheme: String?
  ) -> (fact: Fact, phrase: Int?)? {
    let read = label(names)
    let label = read.text
    guard !label.isEmpty else { return nil }
    let said = Passage(names.row.name + names.column.name)
    let all = 0..<said.count
    let isRank = number.isRank || number.unit == nil && tableWords.rank.holds(names.column.name)
    let isShare = number.dimension == .share
    let isCompared = words.compared.first(in: all, of: said) != nil
    let falls = words.fall.first(in: all, of: said) != nil
    let changes = falls || isCompared || words.rise.first(in: all, of: said) != nil
    let isChange = number.dimension == .points || number.isSigned || changes && (isShare || isCompared)
    let kind: QuantityKind = isRank ? .rank : isChange ? .change : isShare ? .share : .level
    let isFall = kind == .change && falls && !number.isSigned && words.rise.first(in: all, of: said) == nil
    let quantity = Quantity(
      value: isFall ? -number.value : number.value, to: number.to, text: "", unit: isRank ? "名" : number.unit ?? "1",
      qualifier: number.qualifier, kind: kind)
    // 同比 is against the year before, where the figure speaks of a whole year.
    let year = period.flatMap { $0.start == $0.end && $0.start.utf8.count == 4 ? $0.firstYear : nil }
    let baseline = kind == .change && isCompared ? year.map { String($0 - 1) } : nil
    let words = Passage(label)
    // A short name in a table leaves out what would tell a part from the whole: only the indicator's own is surely it.
    let phrase = indicators.phrase(
      for: .init(
        label: label, passage: words, near: 0..<words.count,
        words: Occurrences(of: indicators.words, in: words), sentenceStart: 0, end: words.count, quantity: quantity))
    let indicator = phrase.flatMap { indicators.catalogue[indicators.catalogue.phrases[$0].indicator] }
      .flatMap { $0.name == label ? $0 : nil }
    let fact = Fact(
      id: "", indicator: indicator?.id,
      theme: indicator?.theme
        ?? themes.theme(of: label, own: around.ownThemes) ?? themes.best(of: around.ownThemes, in: row)
        ?? themes.best(of: around.ownThemes, in: names.caption) ?? farTheme,
      label: label, quantity: quantity, period: period,
      place: names.place.flatMap { $0.code == around.place ? nil : $0.code },
      baseline: baseline,
      reading: FactReading(
        rule: read.rule, period: period == nil ? .none : .table, place: names.place == nil ? .article : .table,
        odds: odds),
      quote: quote(row), sentence: row, block: 0, range: 0..<0,
      source: SourceRange(start: 0, end: 0))
    return (fact, indicator == nil ? nil : phrase)
  }

  /// The fact with its number as printed and its place in the block, in bytes.
  private func placed(_ fact: Fact, _ number: TableNumber, in cell: TableGrid.Cell, of passage: Passage) -> Fact {
    func bytes(_ range: Range<Int>) -> Range<Int> {
      passage.bytes(range.lowerBound + cell.range.lowerBound..<range.upperBound + cell.range.lowerBound)
    }
    var fact = fact
    fact.quantity.text = cell.text.text(number.number)
    fact.range = bytes(number.range)
    fact.source = SourceRange(start: bytes(number.number).lowerBound, end: bytes(number.number).upperBound)
    return fact
  }

  /// The row as printed, or its first 40 characters.
  private func quote(_ row: String) -> String { String(row.unicodeScalars.prefix(40)) }

  // MARK: Names

  /// What a row is about: the words of its first cells, with the time and the unit that it gives.
  private func subject(
    of cells: [TableGrid.Cell], _ columns: [TableColumn], _ periods: PeriodReader
  ) -> TableLabel {
    var subject = TableLabel(Passage(""), units: units, periods: periods)
    for (cell, column) in zip(cells, columns) {
      switch column.role {
      case .label: subject.append(TableLabel(cell.text, units: units, periods: periods))
      case .time: subject.period = TableLabel(cell.text, units: units, periods: periods).period ?? subject.period
      case .unit: subject.unit = cell.isEmpty ? nil : cell.text.text(0..<cell.text.count)
      case .value, .index: break
      }
    }
    return subject
  }

  /// What a table is on by its title: `表2　各县区新增学位情况` gives 各县区新增学位; nil where it is no title of one.
  private func subject(ofTitle title: String) -> String? {
    let text = Passage(title)
    var start = text[0] == "附" ? 1 : 0
    if text[start] == "表" {
      start += 1
      while text[start].digit != nil || text[start].chineseDigit != nil || text[start] == "：" || text[start].isBlank {
        start += 1
      }
    } else {
      start = 0
    }
    let length = tableWords.title.length(endingAt: text.count, notBefore: min(start, text.count), in: text) ?? 0
    let name = start < text.count - length ? text.text(start..<text.count - length) : ""
    return (2...20).contains(name.count) && !name.contains("单位") ? name : nil
  }

  private func label(_ names: Names) -> LabelReading {
    let column = tableWords.generic.holds(names.column.name) ? "" : names.column.name
    let row = names.row.name
    // The division is the fact's place: it need not be in its name.
    if names.place?.isWhole == true {
      let rest = names.isRowPlace ? column : row
      if !rest.isEmpty { return .init(rest, .tableCell) }
      if !names.caption.isEmpty { return .init(names.caption, .tableHeader) }
    }
    if row.isEmpty && column.isEmpty {
      return .init(names.caption.isEmpty ? names.column.name : names.caption, .tableHeader)
    }
    if tableWords.total.holds(row) { return .init((column.isEmpty ? names.caption : column) + row, .tableCell) }
    let other = column.isEmpty && names.isRowSubject ? names.caption : column
    return .init(row + other, row.isEmpty || other.isEmpty ? .tableHeader : .tableCell)
  }

  /// The unit that a name gives: 招聘场数, 服务人次, 完成率.
  private func implied(by name: String) -> String? {
    let text = Passage(name)
    if tableWords.share.length(endingAt: text.count, in: text) != nil { return "%" }
    let end = text[text.count - 1] == "数" ? text.count - 1 : text.count
    for start in max(0, end - 2)..<max(0, end) {
      guard let unit = units.entry(at: start, in: text), unit.end == end else { continue }
      if end < text.count || unit.entry.dimension == .visits { return unit.entry.printed }
    }
    return nil
  }

  // MARK: Places

  /// The division that a cell names: the whole cell its name, or a part of the article's division in it.
  private func place(of cell: TableGrid.Cell, _ around: Surroundings) -> (code: String, isWhole: Bool)? {
    var low = 0
    var high = around.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if around.mentions[middle].range.lowerBound < cell.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < around.mentions.count, around.mentions[low].range.upperBound <= cell.range.upperBound else {
      return nil
    }
    let mention = around.mentions[low]
    if mention.range == cell.range { return (mention.code, true) }
    let isPart = gazetteer.ancestors(of: mention.code).contains { $0.code == around.place }
    return isPart ? (mention.code, false) : nil
  }
}
