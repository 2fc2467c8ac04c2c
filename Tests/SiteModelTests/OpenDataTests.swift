import BriefModel
import Testing

@testable import SiteModel

@Suite struct OpenDataTests {
  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31"), ("2021/", "2021-01-01", nil), ("2021/2025", "2021-01-01", "2025-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2024-10-23", "2024-10-23", "2024-10-23"), ("2023-13", nil, nil), ("2023-02-30", nil, nil), ("0000", nil, nil),
  ])
  func `a period has a first and a last day where they are of the calendar`(
    _ period: String, _ first: String?, _ last: String?
  ) throws {
    let period = try #require(Period(period))
    #expect(period.firstDay == first)
    #expect(period.lastDay == last)
  }

  /// Places whose positions in both are published with implementations of GCJ-02.
  @Test(arguments: [
    (31.17530398364597, 121.531541859215, 31.1774276, 121.5272106),
    (22.540796131694766, 113.9171764808363, 22.543847, 113.912316),
    (39.91334545536069, 116.38404722455657, 39.911954, 116.377817),
  ])
  func `GCJ-02 becomes WGS 84 to about a metre`(
    _ gcj02: Double, _ gcj02Longitude: Double, _ latitude: Double, _ longitude: Double
  ) {
    let point = GeoPoint(gcj02Latitude: gcj02, longitude: gcj02Longitude)
    #expect((point.latitude - latitude).magnitude < 1.1e-5)
    #expect((point.longitude - longitude).magnitude < 1.1e-5)
  }

  private static func buses(_ number: String, _ change: @escaping (inout Fact) -> Void = { _ in }) -> (
    sentence: String, number: String, fact: (inout Fact) -> Void
  ) {
    (
      "校车\(number)辆。", number,
      { fact in
        fact.indicator = "school-buses"
        fact.quantity.unit = "辆"
        fact.period = Period(year: 2025)
        change(&fact)
      }
    )
  }

  @Test func `an indicator has one row for each division and period, of the surest fact, with how far others differ`()
    throws
  {
    let site = Fixture.site([
      Fixture.brief(
        "a",
        facts: [
          Self.buses("50") { $0.reading.confidence = 0.5 }, Self.buses("55"),
          Self.buses("60") { $0.reading.confidence = 0.4 },
          Self.buses("70") { $0.period = Period(year: 2024) }, Self.buses("80") { $0.period = nil },
          Self.buses("9") { $0.place = "990102" },
          // None of these can be compared.
          Self.buses("1") { $0.partOf = "校车" }, Self.buses("2") { $0.quantity.unit = "条" },
          Self.buses("3") { $0.quantity.kind = .change },
        ])
    ])
    let table = try #require(site.dataPackage["observations"])
    #expect(
      rows(of: table, ["place", "period", "value", "facts", "lowest", "highest"]) == [
        "990101  80.0 1 80.0 80.0", "990101 2024 70.0 1 70.0 70.0", "990101 2025 55.0 3 50.0 60.0",
        "990102 2025 9.0 1 9.0 9.0",
      ])
  }

  @Test func `an editor's word stands for a row before a surer reading`() throws {
    let site = Fixture.site([
      Fixture.brief(
        "a",
        facts: [
          Self.buses("55"),
          Self.buses("50") {
            $0.reading.confidence = 0.1
            $0.editing = FactEditing(verdict: .confirmed, by: EditorsWord(who: "王敏"))
          },
        ])
    ])
    let table = try #require(site.dataPackage["observations"])
    #expect(rows(of: table, ["value", "facts"]) == ["50.0 2"])
  }

  @Test func `keys tell all rows apart, and foreign keys lead to a row`() throws {
    let site = Fixture.site([
      Fixture.brief("a", place: "987654", facts: [Self.buses("55"), Self.buses("50") { $0.indicator = "unheard-of" }]),
      Fixture.brief("b", place: nil, themes: [ThemeWeight(id: "buses", weight: 1)], facts: [Self.buses("51")]),
    ])
    let package = site.dataPackage
    for table in package.tables {
      let keys = rows(of: table, table.key)
      #expect(Set(keys).count == table.rowCount, "\(table.name)")
      for foreign in table.foreignKeys {
        let targets = try #require(package[foreign.table])
        let known = Set(rows(of: targets, foreign.targets))
        let named = rows(of: table, foreign.columns).filter { !$0.isEmpty }
        #expect(named.allSatisfy(known.contains), "\(table.name) \(foreign.columns)")
      }
    }
  }

  @Test func `required columns are never empty, and those of few values have no other`() {
    let package = Fixture.site([Fixture.brief("a", facts: [Self.buses("55"), Self.buses("9") { $0.place = "1" }])])
      .dataPackage
    for table in package.tables {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
      for index in 0..<table.rowCount {
        for (column, value) in zip(table.columns, table.row(index)) {
          if column.isRequired { #expect(value != .none, "\(table.name) \(column.name)") }
          if case .text(let text) = value, !column.terms.isEmpty {
            #expect(column.terms.map(\.value).contains(text), "\(table.name) \(column.name)")
          }
        }
      }
    }
  }

  /// What programs rely on, by version. Where this fails, tables have changed: raise ``DataPackage/version`` by its rules,
  /// and put its digest here.
  @Test func `a change of the tables is a change of their version`() {
    let shape = Fixture.site([]).dataPackage.tables.map { table in
      let columns = table.columns.map { column in
        "\(column.name) \(column.kind) \(String(describing: column.unit)) \(column.isRequired) \(column.terms.map(\.value))"
      }
      return "\(table.name) \(table.key) \(table.foreignKeys)\n" + columns.joined(separator: "\n")
    }
    let digest = SHA256.hexDigest(of: Array(shape.joined(separator: "\n").utf8)).prefix(16)
    #expect([DataPackage.version: digest] == ["1.0.0": "950a5a2f53e7f567"])
  }

  private func rows(of table: DataTable, _ columns: [String]) -> [String] {
    (0..<table.rowCount).map { index in
      let row = table.row(index)
      return columns.map { name in
        switch table.index(of: name).map({ row[$0] }) {
        case .text(let text): text
        case .integer(let number): String(number)
        case .number(let number): "\(number)"
        default: ""
        }
      }.joined(separator: " ")
    }
  }
}
