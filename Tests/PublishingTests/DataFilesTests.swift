import BriefMarkdown
import BriefModel
import Foundation
import SiteModel
import Templates
import Testing

@testable import Publishing

@Suite struct DataFilesTests {
  private let package: DataPackage
  private let files: [String: [UInt8]]

  init() async {
    let site = DataFixture.site()
    package = site.dataPackage
    files = await Dictionary(uniqueKeysWithValues: DataFiles(site: site).make { $0 }.map { ($0.path, $0.bytes) })
  }

  @Test func `CSV has every cell of every table, texts and numbers as they are`() throws {
    for table in package.tables {
      let bytes = try #require(files["data/\(table.name).csv"])
      #expect(bytes.starts(with: CSVWriter.byteOrderMark))
      let rows = CSVText(bytes).rows
      #expect(rows.first?.map(\.text) == table.columns.map(\.name))
      #expect(rows.count == table.rowCount + 1)
      for (index, row) in rows.dropFirst().enumerated() {
        for (cell, value) in zip(row, table.row(index)) {
          #expect(Self.read(cell, like: value) == Self.plain(value), "\(table.name) \(index)")
        }
      }
    }
  }

  @Test func `a build that is given up makes no more of them`() async throws {
    let table = try #require(package["facts"])
    let made = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      let site = DataFixture.site()
      let parts = await TableFiles(table: table, hasJSON: true).files { _ in }
      return await (DataFiles(site: site).make { $0.path }, parts.count)
    }.value
    #expect(made == ([], 0))
  }

  @Test func `JSON has every cell, and leaves out what has no value`() throws {
    for name in DataPackage.records {
      let table = try #require(package[name])
      let bytes = try #require(files["data/\(name).json"])
      let rows = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
      #expect(rows.count == table.rowCount)
      for (index, row) in rows.enumerated() {
        for (column, value) in zip(table.columns, table.row(index)) {
          #expect(Self.read(row[column.name], like: value) == value, "\(name) \(index) \(column.name)")
        }
        #expect(row.count == table.row(index).count { $0 != .none })
      }
    }
  }

  @Test func `the database has every cell, and is sound`() throws {
    let database = try ReadDatabase(try #require(files["data/briefgen.sqlite"]))
    #expect(try database.texts("PRAGMA integrity_check") == ["ok"])
    #expect(try database.texts("PRAGMA foreign_key_check") == [])
    #expect(try database.texts("PRAGMA user_version") == ["10000"])
    for table in package.tables {
      let rows = try database.rows("SELECT * FROM \"\(table.name)\" ORDER BY rowid")
      #expect(rows.count == table.rowCount)
      for (index, row) in rows.enumerated() {
        #expect(
          row.map(Self.numbered) == table.row(index).map { Self.numbered(Self.plain($0)) }, "\(table.name) \(index)")
      }
    }
  }

  @Test func `numbers are those of the briefs' own JSON, digit for digit`() throws {
    let facts = try #require(package["facts"])
    let value = try #require(facts.index(of: "value"))
    let cells = CSVText(try #require(files["data/facts.csv"])).rows.dropFirst().map { $0[value].text }
    let briefs = [DataFixture.hostile, DataFixture.plain].map {
      String(decoding: BriefJSON.brief($0), as: UTF8.self)
    }
    let printed = briefs.flatMap { $0.components(separatedBy: "\"value\": ").dropFirst() }.map {
      String($0.prefix { $0 != "," })
    }
    #expect(cells == printed)
    #expect(cells.prefix(3) == ["-48.8", "0.1", "1.0e+300"])
  }

  @Test func `facts are found by two characters that stand side by side in sentence or label`() throws {
    let database = try ReadDatabase(try #require(files["data/briefgen.sqlite"]))
    func found(_ pair: String) throws -> [String] {
      try database.texts("SELECT brief, id FROM search WHERE pair = '\(pair)' ORDER BY 1, 2")
    }
    #expect(try found("计划") == ["b 0000000a", "b 0000000b", "b 0000000c"])
    #expect(try found("校车").count == 8)
    #expect(try found("sc").count == 8)
    #expect(try found("l校").count == 8)
    #expect(try found("车5") == [], "a comma stands between them")
  }

  @Test func `the order in which briefs come makes no difference`() async {
    let turned = DataFixture.site([DataFixture.plain, DataFixture.hostile])
    let again = await DataFiles(site: turned).make { $0 }
    #expect(Dictionary(uniqueKeysWithValues: again.map { ($0.path, $0.bytes) }) == files)
  }

  @Test func `a site without briefs has tables without rows`() async throws {
    let empty = await DataFiles(site: DataFixture.site([])).make { $0 }
    #expect(empty.map(\.path).sorted() == files.keys.sorted())
    let json = try #require(empty.first { $0.path == "data/facts.json" })
    #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String] == [])
    let database = try ReadDatabase(try #require(empty.first { $0.path == "data/briefgen.sqlite" }).bytes)
    #expect(try database.texts("PRAGMA integrity_check") == ["ok"])
  }

  @Test func `districts are points of longitude and latitude, or none`() throws {
    let bytes = try #require(files["data/districts.geojson"])
    let map = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let features = try #require(map["features"] as? [[String: Any]])
    #expect(features.map { $0["id"] as? String } == ["990101", "999999"])
    let point = try #require(features[0]["geometry"] as? [String: Any])
    let position = try #require(point["coordinates"] as? [Double])
    #expect((117.1...117.2).contains(position[0]) && (36...36.1).contains(position[1]))
    #expect(features[1]["geometry"] is NSNull)
    let properties = try #require(features[0]["properties"] as? [String: Any])
    #expect(properties["school-buses"] as? Double == 55)
    #expect(properties["school-buses_period"] as? String == "2025")
  }

  // MARK: Reading back

  /// A list as the text that tables without lists have.
  private static func plain(_ value: DataValue) -> DataValue {
    if case .list(let items) = value { .text(JSONWriter.list(items)) } else { value }
  }

  /// All numbers in one form: SQLite keeps whole ones as integers.
  private static func numbered(_ value: DataValue) -> DataValue {
    switch value {
    case .integer(let number): .number(Double(number))
    case .flag(let flag): .number(flag ? 1 : 0)
    default: value
    }
  }

  private static func read(_ cell: CSVText.Cell, like value: DataValue) -> DataValue {
    switch value {
    case .none: cell.text.isEmpty && !cell.isQuoted ? .none : .text(cell.text)
    case .text, .list: .text(cell.text.hasPrefix("'") ? String(cell.text.dropFirst()) : cell.text)
    case .integer: Int(cell.text).map(DataValue.integer) ?? .text(cell.text)
    case .number: Double(cell.text).map(DataValue.number) ?? .text(cell.text)
    case .flag: .flag(cell.text == "true")
    }
  }

  private static func read(_ json: Any?, like value: DataValue) -> DataValue {
    switch (value, json) {
    case (.none, nil): .none
    case (.text, let text as String): .text(text)
    case (.integer, let number as Int): .integer(number)
    case (.number, let number as Double): .number(number)
    case (.flag, let flag as Bool): .flag(flag)
    case (.list, let items as [String]): .list(items)
    default: .text("\(String(describing: json))")
    }
  }
}
