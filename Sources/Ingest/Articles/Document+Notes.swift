import BriefModel

/// What the markup of a source says of its lines.
extension Document {
  mutating func readNotes(_ notes: [Transcript.Note]) {
    var next = 0
    for index in lines.indices {
      while next < notes.count, notes[next].range.end <= lines[index].start { next += 1 }
      guard next < notes.count else { return }
      let note = notes[next]
      guard note.range.start <= lines[index].start else { continue }
      lines[index].level = note.level
      lines[index].isMarkedCaption = note.isCaption
      lines[index].isItem = note.isItem
      lines[index].isDescription = note.isDescription
      lines[index].isLinked = note.isLinked
      if let reason = note.reason { lines[index].role = .dropped(reason) }
    }
  }

  /// Makes one line of the rows of each table that the markup shows.
  mutating func readTables(_ tables: [Table]) {
    guard !tables.isEmpty else { return }
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var next = 0
    for line in lines {
      while next < tables.count, end(of: tables[next]) <= line.start { next += 1 }
      guard next < tables.count, let start = tables[next].rows.first?.start, start <= line.start, !line.isDropped else {
        kept.append(line)
        continue
      }
      if kept.last?.table != nil, kept.last?.start == start { continue }
      kept.append(tableLine(tables[next], gap: line.gap))
    }
    lines = kept
  }

  private func end(of table: Table) -> Int {
    table.rows.lazy.flatMap(\.cells).flatMap { $0 }.map(\.end).max() ?? 0
  }

  private mutating func tableLine(_ table: Table, gap: Int) -> Line {
    let rows = table.rows.map { row in
      var row = row
      row.cells = row.cells.map { cell in
        cell.compactMap { piece in
          let words = bytes.trimmed(piece)
          return words.isEmpty ? nil : words
        }
      }
      return row
    }
    let whole = SourceRange(start: table.rows[0].start, end: end(of: table))
    var line = Line(pieces: [whole], gap: gap, indent: 0, shape: Shape(of: [], in: bytes))
    line.role = .table(Table(rows: rows))
    return line
  }

  /// Drops the descriptions of pictures that repeat what stands elsewhere: many sites give every picture the headline.
  mutating func dropRepeatedDescriptions() {
    guard lines.contains(where: \.isDescription) else { return }
    var printed: Set<ArraySlice<UInt8>> = []
    for line in lines where !line.isDescription { printed.insert(bytes[line.start..<line.end]) }
    for index in lines.indices where lines[index].isDescription && lines[index].isText {
      if !printed.insert(bytes[lines[index].start..<lines[index].end]).inserted {
        lines[index].role = .dropped(.markup)
      }
    }
  }

  /// Marks the line that a page's title begins with as its headline: no machinery makes the two agree but on it. A title
  /// goes on with the names of the site's parts.
  mutating func markHeadline(_ declared: Transcript.Declared) {
    guard let title = declared.title else { return }
    guard let first = lines.firstIndex(where: { isTitled($0, title.utf8) }) else {
      declaresTitle = declared.isAuthors
      return
    }
    // Of several, as in a bar and above the text, the last before the text counts; the others repeat it.
    let body = lines.indices.first { $0 > first && lines[$0].isText && lines[$0].isProse && !isTitled($0, title.utf8) }
    let headline = lines[..<(body ?? lines.count)].lastIndex { isTitled($0, title.utf8) } ?? first
    for index in lines[..<headline].indices where lines[index].level == 1 { lines[index].level = 0 }
    lines[headline].level = 1
    lines[headline].isLinked = false
  }

  private func isTitled(_ line: Line, _ title: [UInt8]) -> Bool {
    guard line.isText, line.pieces.count == 1, (6...60).contains(line.shape.characters) else { return false }
    var at = 0
    for byte in bytes[line.start..<line.end] where byte > 0x20 {
      while at < title.count, title[at] <= 0x20 { at += 1 }
      guard at < title.count, title[at] == byte else { return false }
      at += 1
    }
    guard at < title.count else { return true }
    let next = title.scalar(at: at).scalar
    return next.isDash || next.isWhiteSpace || next == "_" || next == "|" || next == "｜"
  }

  private func isTitled(_ index: Int, _ title: [UInt8]) -> Bool { isTitled(lines[index], title) }

  /// Drops the lines that lead to other pages: before the text bars of the site, behind it lists of other articles. One
  /// within the text whose sentences are no list may be a source that it names.
  mutating func dropLinks() {
    guard lines.contains(where: \.isLinked) else { return }
    let isBody = lines.map { !$0.isLinked && $0.isText && $0.level == 0 && $0.isProse && $0.isComplete }
    guard let first = isBody.firstIndex(of: true), let last = isBody.lastIndex(of: true) else { return }
    for index in lines.indices where lines[index].isLinked && lines[index].isText {
      if index < first {
        lines[index].role = .dropped(.navigation)
      } else if index > last {
        lines[index].role = .dropped(.recommendations)
      } else if !isBody[index - 1] || !isBody[index + 1] || !lines[index].isProse {
        lines[index].role = .dropped(.recommendations)
      }
    }
  }
}
