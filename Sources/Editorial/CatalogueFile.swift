import BriefModel

/// The lines of an editor's catalogue.
public struct CatalogueFile: Sendable {
  public let catalogue: Catalogue
  /// As the user named it.
  public let path: String
  public let bytes: [UInt8]

  public init(_ catalogue: Catalogue, path: String, bytes: [UInt8]) {
    self.catalogue = catalogue
    self.path = path
    self.bytes = bytes
  }

  /// Who writes more wrong lines than these has misunderstood something, and is told so by the first.
  static let mostProblems = 50

  /// The lines that say anything, and what is wrong with those that cannot be told into fields.
  var rows: (rows: [CatalogueRow], problems: [Diagnostic]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ([], [wrongEncoding]) }
    var rows: [CatalogueRow] = []
    var problems: [Diagnostic] = []
    var columns = catalogue.columns
    var isFirst = true
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = index == 0 ? line.trimmingPrefix("\u{FEFF}") : line
      let fields = Self.fields(of: line)
      if line.first == "#" || fields.allSatisfy(\.text.isEmpty) { continue }
      let isHeader = isFirst && fields[0].text == columns[0]
      isFirst = false
      do throws(Diagnostic) {
        let row = try CatalogueRow(fields, columns: columns, at: FilePosition(path: path, line: index + 1))
        if isHeader { columns = try row.header(of: catalogue) } else { rows.append(row) }
      } catch {
        problems.append(error)
        // Without its columns, nothing in the file can be told.
        if isHeader { return ([], problems) }
        guard problems.count < Self.mostProblems else { break }
      }
    }
    return (rows, problems)
  }

  /// The fields of a line, without the blanks around them, and the columns they begin at, in characters from 1.
  private static func fields(of line: Substring) -> [CatalogueRow.Field] {
    var column = 1
    return line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
      defer { column += field.unicodeScalars.count + 1 }
      let blanks = field.prefix(while: \.isWhitespace)
      let isText = { (character: Character) in !character.isWhitespace }
      let text = field[blanks.endIndex...]
      let end = text.lastIndex(where: isText).map(text.index(after:)) ?? text.startIndex
      return CatalogueRow.Field(text: String(text[..<end]), column: column + blanks.unicodeScalars.count)
    }
  }

  /// Where the first byte stands that no UTF-8 has.
  private var wrongEncoding: Diagnostic {
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    decoding: while true {
      switch decoder.decode(&rest) {
      case .scalarValue("\n"): (line, column) = (line + 1, 1)
      case .scalarValue: column += 1
      case .emptyInput, .error: break decoding
      }
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return Diagnostic(
      .error, path: path, line: line, column: column, message: "is not UTF-8 text\(isUTF16 ? ", but UTF-16" : "")",
      help: "save it as UTF-8; a spreadsheet asks for the encoding when it exports text with tabs")
  }
}
