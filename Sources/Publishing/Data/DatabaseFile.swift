import SiteModel
import Templates

/// The open data as a SQLite database, with a search by pairs of characters.
///
/// A word of two characters is a pair, a longer one a row of pairs. The pairs stand in plain tables, which every SQLite
/// reads: FTS5 knows no Chinese words, its index takes more room, and its bytes may change with its version.
struct DatabaseFile {
  let package: DataPackage

  /// Nil where SQLite refuses, which it does for want of memory alone.
  var file: SiteFile? {
    guard let bytes = try? bytes() else { return nil }
    return SiteFile(path: Address.database.path, bytes: bytes)
  }

  func bytes() throws(Database.Failure) -> [UInt8] {
    let database = try Database()
    // Builds of SQLite differ in these; the last two have nothing to say of a database in memory but cost time.
    try database.run(
      """
      PRAGMA page_size = \(Database.pageSize); PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE; PRAGMA secure_delete = ON;
      PRAGMA user_version = \(Self.userVersion); PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;
      """)
    var pairs = SentencePairs()
    for table in package.tables {
      try database.run(Self.definition(of: table))
      let rows = try RowInsertion(into: "\"\(table.name)\"", columns: table.columns.count, in: database)
      let facts = table.name == "facts" ? FactColumns(table) : nil
      for index in 0..<table.rowCount {
        let cells = table.row(index)
        try rows.add(cells)
        if let facts { facts.add(cells, to: &pairs) }
      }
    }
    try add(pairs, to: database)
    try database.run(Self.indexes + "COMMIT;")
    return try database.file()
  }

  /// 1.2.3 as 10203, the form that SQLite has room for.
  private static var userVersion: Int {
    DataPackage.version.split(separator: ".").reduce(0) { $0 * 100 + (Int($1) ?? 0) }
  }

  /// A comment behind each column says what it is.
  private static func definition(of table: DataTable) -> String {
    let keys =
      ["PRIMARY KEY (\(names(table.key)))"]
      + table.foreignKeys.map {
        "FOREIGN KEY (\(names($0.columns))) REFERENCES \"\($0.table)\" (\(names($0.targets)))"
      }
    let columns = table.columns.map { column in
      "  \"\(column.name)\" \(type(of: column.kind))\(column.isRequired ? " NOT NULL" : ""), -- \(column.title)\n"
    }
    return "CREATE TABLE \"\(table.name)\" (\n\(columns.joined())  \(keys.joined(separator: ",\n  "))\n);"
  }

  private static func names(_ columns: [String]) -> String {
    columns.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private static func type(of kind: DataColumn.Kind) -> String {
    switch kind {
    case .text, .date, .list: "TEXT"
    case .integer, .flag: "INTEGER"
    case .number: "NUMERIC"
    }
  }

  private func add(_ pairs: SentencePairs, to database: Database) throws(Database.Failure) {
    try database.run(
      """
      CREATE TABLE "sentences" (
        "id" INTEGER PRIMARY KEY,
        "brief" TEXT NOT NULL REFERENCES "briefs" ("slug"),
        "first" INTEGER NOT NULL, -- number of its first fact in facts
        "last" INTEGER NOT NULL -- number of its last
      );
      CREATE TABLE "pairs" (
        "pair" TEXT NOT NULL PRIMARY KEY, -- two characters side by side in a sentence or label, small letters
        "sentences" TEXT NOT NULL -- their ids, as a JSON array
      ) WITHOUT ROWID;
      CREATE VIEW "search" AS
        SELECT p."pair", f."brief", f."id"
        FROM "pairs" p, json_each(p."sentences") j
        JOIN "sentences" s ON s."id" = j.value
        JOIN "facts" f ON f."brief" = s."brief" AND f."number" BETWEEN s."first" AND s."last";
      """)
    let sentences = try RowInsertion(into: "\"sentences\"", columns: 4, in: database)
    for (index, sentence) in pairs.sentences.enumerated() {
      try sentences.add([
        .integer(index + 1), .text(sentence.brief), .integer(sentence.first), .integer(sentence.last),
      ])
    }
    let rows = try RowInsertion(into: "\"pairs\"", columns: 2, in: database)
    try pairs.forEachPair { pair, list throws(Database.Failure) in try rows.add([.text(pair), .text(list)]) }
  }

  private static let indexes = """
    CREATE INDEX "facts_by_indicator" ON "facts" ("indicator", "place");
    CREATE INDEX "facts_by_place" ON "facts" ("place");
    CREATE INDEX "observations_by_indicator" ON "observations" ("indicator", "place", "period");
    CREATE INDEX "documents_by_brief" ON "documents" ("brief");
    """
}

/// Where the cells stand that the search looks into.
private struct FactColumns {
  let brief: Int
  let number: Int
  let label: Int
  let sentence: Int

  init?(_ table: DataTable) {
    guard let brief = table.index(of: "brief"), let number = table.index(of: "number"),
      let label = table.index(of: "label"), let sentence = table.index(of: "sentence")
    else { return nil }
    self.brief = brief
    self.number = number
    self.label = label
    self.sentence = sentence
  }

  func add(_ cells: [DataValue], to pairs: inout SentencePairs) {
    guard case .text(let brief) = cells[brief], case .integer(let number) = cells[number],
      case .text(let label) = cells[label], case .text(let sentence) = cells[sentence]
    else { return }
    pairs.add(brief: brief, number: number, label: label, sentence: sentence)
  }
}
