import BriefModel

/// A brief as a Markdown file: `briefs/SLUG.md`.
///
/// The body holds the text, a block a line, of a table a row a line; the front matter everything else. It is YAML that any reader takes, in a strict
/// form that ours reads by bytes: a key and a JSON value a line, of long lists an item a line.
/// What is read from a written brief equals the brief, whatever stands in it.
public enum BriefDocument {
  public static func write(_ brief: Brief) -> [UInt8] {
    var file = FrontMatter.write(brief)
    appendBody(of: brief, to: &file)
    return file
  }

  /// The body of a written brief: what a page's text is made of.
  public static func body(of file: [UInt8]) -> ArraySlice<UInt8> {
    var lines = Lines(file)
    guard lines.next().map({ FrontMatter.isFence(file[$0]) }) == true else { return file[...] }
    while let line = lines.next() {
      if FrontMatter.isFence(file[line]) { return file[lines.start...] }
    }
    return []
  }

  /// - Parameter path: What errors call the file.
  /// - Throws: What keeps the file from being a brief, at its line and column.
  public static func read(_ file: [UInt8], path: String) throws(Diagnostic) -> Brief {
    var json = JSONReader(file, path: path)
    guard json.isValidText else { throw json.failure("is not UTF-8 text") }
    var (brief, records, body) = try FrontMatter.read(&json)
    brief.blocks = try readBlocks(records, from: body, in: json)
    return brief
  }

  private static func appendBody(of brief: Brief, to file: inout [UInt8]) {
    for block in brief.blocks {
      file.append(UInt8(ascii: "\n"))
      append(block.kind, block.visibleText, to: &file)
      file.append(UInt8(ascii: "\n"))
    }
  }

  private static func append(_ kind: BlockKind, _ text: [UInt8], to file: inout [UInt8]) {
    file.append(contentsOf: prefix(of: kind))
    switch kind {
    case .heading: MarkdownText.appendHeading(text, to: &file)
    case .paragraph, .caption: MarkdownText.appendParagraph(text, to: &file)
    case .table: PipeTable(text: String(decoding: text, as: UTF8.self)).append(to: &file)
    }
  }

  /// Text is escaped, so that the only block quotes are captions. Markdown has six levels of headings.
  private static func prefix(of kind: BlockKind) -> [UInt8] {
    switch kind {
    case .heading(let level): [UInt8](repeating: UInt8(ascii: "#"), count: min(max(level, 1), 6)) + [0x20]
    case .paragraph, .table: []
    case .caption: [UInt8(ascii: ">"), 0x20]
    }
  }

  /// The blocks named in the front matter, with their text from the body, which must be in the form that is written.
  private static func readBlocks(
    _ records: [FrontMatter.BlockRecord], from body: Int, in json: JSONReader
  ) throws(Diagnostic) -> [Brief.Block] {
    let file = json.bytes
    var lines = Lines(file, from: body)
    var blocks: [Brief.Block] = []
    blocks.reserveCapacity(records.count)
    for record in records {
      guard let blank = lines.next(), blank.isEmpty, var line = lines.next() else {
        throw json.failure("the body ends before its \(records.count) blocks do", at: file.count, help: help)
      }
      if record.kind == .table {
        while let next = lines.peek(), !next.isEmpty { line = line.lowerBound..<(lines.next() ?? next).upperBound }
      }
      let prefix = prefix(of: record.kind)
      guard file[line].starts(with: prefix) else {
        throw json.failure("the front matter has another kind of block here", at: line.lowerBound, help: help)
      }
      let text = plain(record.kind, file[line].dropFirst(prefix.count))
      var canonical: [UInt8] = []
      append(record.kind, text, to: &canonical)
      guard canonical.elementsEqual(file[line]) else {
        let same = zip(canonical, file[line]).prefix { $0 == $1 }.count
        throw json.failure("Markdown that is no plain text", at: line.lowerBound + same, help: help)
      }
      blocks.append(
        Brief.Block(
          kind: record.kind, text: record.text ?? String(decoding: text, as: UTF8.self), source: record.source))
    }
    guard lines.next() == nil else {
      throw json.failure("text that the front matter has no block for", at: lines.previous, help: help)
    }
    return blocks
  }

  /// The block's text without markup; of what is no table where one should be, as much as a table can hold.
  private static func plain(_ kind: BlockKind, _ markdown: ArraySlice<UInt8>) -> [UInt8] {
    guard kind == .table else { return MarkdownText.plain(markdown) }
    let lines = markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return PipeTable(lines: lines) { MarkdownText.plain($0) }?.text ?? []
  }

  private static let help =
    "a brief is read only in the form that briefgen writes; build the site again to have it written"
}
