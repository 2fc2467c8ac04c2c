import SiteModel
import Templates

/// The open data as a SQLite database, with a search by pairs of characters.
///
/// A word of two characters is a pair, a longer one a row of pairs. The pairs stand in plain tables, which every SQLite
/// reads: FTS5 knows no Chinese words, its index takes more room, and its bytes may change with its version.
///
/// Tables are put in one after another, each row by row; what SQLite refuses, which it does for want of memory alone, leaves
/// no file.
final class DatabaseFile {
  private let database: Database?
  private var rows: RowInsertion?
  private var facts: FactColumns?
  private var pairs = SentencePairs()
  private var isWhole = true

  init() {
    database = try? Database()
    // Builds of SQLite differ in these; the last two only cost time where all is in memory.
    run(
      """
      PRAGMA page_size = \(Database.pageSize); PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE;
      PRAGMA secure_delete = ON; PRAGMA user_version = \(Self.userVersion); PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF; BEGIN;
      """)
  }

  /// The rows that follow are of this table.
  func begin(_ table: DataTable) {
    run(Self.definition(of: table))
    rows = insertion(into: table.name, columns: table.columns.count)
    facts = table.name == "facts" ? FactColumns(table) : nil
  }

  func add(_ row: [DataValue]) {
    insert(row, by: rows)
    facts?.add(row, to: &pairs)
  }

  /// All that was put in, with the search; nil where something could not be.
  func finish() -> SiteFile? {
    addSearch()
    run(Self.indexes + "COMMIT;")
    rows = nil
    guard isWhole, let bytes = try? database?.file() else { return nil }
    return SiteFile(path: Address.database.path, bytes: bytes)
  }

  private func run(_ statements: String) {
    do { try database?.run(statements) } catch { isWhole = false }
  }

  private func insertion(into table: String, columns: Int) -> RowInsertion? {
    guard isWhole, let database else { return nil }
    return try? RowInsertion(into: "\"\(table)\"", columns: columns, in: database)
  }

  private func insert(_ row: [DataValue], by insertion: RowInsertion?) {
    guard isWhole else { return }
    do {
      guard let insertion else {
        isWhole = false
        return
      }
      try insertion.add(row)
    } catch {
      isWhole = false
    }
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

  private func addSearch() {
    run(
      """
      CREATE TABLE "sentences" (
        "id" INTEGER PRIMARY KEY,
        "brief" TEXT NOT NULL REFERENCES "briefs" ("slug"),
        "facts" TEXT NOT NULL -- the ids of its facts, as a JSON array
      );
      CREATE TABLE "pairs" (
        "pair" TEXT NOT NULL PRIMARY KEY, -- two characters side by side in a sentence or label, small letters
        "sentences" TEXT NOT NULL -- their ids, as a JSON array
      ) WITHOUT ROWID;
      CREATE VIEW "search" AS
        SELECT p."pair", s."brief", f.value AS "id"
        FROM "pairs" p, json_each(p."sentences") n JOIN "sentences" s ON s."id" = n.value, json_each(s."facts") f;
      """)
    let sentences = insertion(into: "sentences", columns: 3)
    for (index, sentence) in pairs.sentences.enumerated() {
      insert([.integer(index + 1), .text(sentence.brief), .list(sentence.facts)], by: sentences)
    }
    let lists = insertion(into: "pairs", columns: 2)
    pairs.forEachPair { insert([.text($0), .text($1)], by: lists) }
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
  let id: Int
  let label: Int
  let sentence: Int

  init?(_ table: DataTable) {
    guard let brief = table.index(of: "brief"), let id = table.index(of: "id"), let label = table.index(of: "label"),
      let sentence = table.index(of: "sentence")
    else { return nil }
    self.brief = brief
    self.id = id
    self.label = label
    self.sentence = sentence
  }

  func add(_ cells: [DataValue], to pairs: inout SentencePairs) {
    guard case .text(let brief) = cells[brief], case .text(let id) = cells[id], case .text(let label) = cells[label],
      case .text(let sentence) = cells[sentence]
    else { return }
    pairs.add(id, of: brief, label: label, sentence: sentence)
  }
}
