import BriefModel
import SiteModel
import Templates

/// `datapackage.json`: what the tables are, for programs (Frictionless Data Package, version 1).
struct PackageDescriptor {
  /// By which a table's file is known to be whole.
  struct Sum {
    let size: Int
    let sha256: String

    init(of file: SiteFile) {
      size = file.bytes.count
      sha256 = SHA256.hexDigest(of: file.bytes)
    }
  }

  let package: DataPackage
  let settings: SiteSettings
  let words: Words
  /// Of the files of the tables, by the table's name.
  let sums: [String: Sum]

  var file: SiteFile { SiteFile(path: Address.dataPackage.path, bytes: descriptor.lines) }

  private var descriptor: JSONValue {
    .thing([
      ("profile", .text("tabular-data-package")), ("name", .text("briefgen-data")),
      ("title", .text(words.dataTitle(of: settings.title))), ("description", .text(settings.description)),
      ("version", .text(DataPackage.version)), ("homepage", .optional(settings.address)),
      ("licenses", .list([licence])), ("sources", .list(sources)), ("contributors", contributors),
      ("resources", .list(package.tables.map(resource))),
    ])
  }

  /// By the identifier of the Open Definition where the site's licence is written like one: CC BY 4.0 is `CC-BY-4.0`.
  private var licence: JSONValue {
    let title = settings.licence ?? words.noLicence
    let name = title.replacing(" ", with: "-")
    let isIdentifier = name.utf8.allSatisfy { $0 < 0x80 && ($0 == 0x2D || $0 == 0x2E || $0 > 0x2F) }
    return .thing([("name", .text(isIdentifier ? name : "notspecified")), ("title", .text(title))])
  }

  /// The media that printed the texts, as far as they say so; each text stands in its own table.
  private var sources: [JSONValue] {
    let table = package["sources"]
    let texts = JSONValue.thing([
      ("title", .text(words.dataSources(table?.rowCount ?? 0))),
      ("path", .optional(settings.address.map { Address.sources.absolute(under: $0) })),
    ])
    guard let briefs = package["briefs"], let publisher = briefs.index(of: "publisher") else { return [texts] }
    let publishers = Set(
      (0..<briefs.rowCount).compactMap { index -> String? in
        guard case .text(let name) = briefs.row(index)[publisher] else { return nil }
        return name
      })
    return [texts] + publishers.sorted().map { .thing([("title", .text($0))]) }
  }

  private var contributors: JSONValue? {
    settings.publisher.map { .list([.thing([("title", .text($0)), ("role", .text("publisher"))])]) }
  }

  private func resource(_ table: DataTable) -> JSONValue {
    let path = Address.csv(table.name)
    let sum = sums[table.name]
    return .thing([
      ("profile", .text("tabular-data-resource")), ("name", .text(table.name)),
      ("path", .text(path.relative(from: .dataPackage))), ("title", .text(table.title)),
      ("description", .text(table.description)), ("format", .text("csv")), ("mediatype", .text("text/csv")),
      ("encoding", .text("utf-8")), ("bytes", sum.map { .number(Double($0.size)) }),
      ("hash", .optional(sum.map { "sha256:" + $0.sha256 })),
      (
        "dialect",
        .thing([
          ("delimiter", .text(",")), ("lineTerminator", .text("\r\n")), ("quoteChar", .text("\"")),
          ("doubleQuote", .flag(true)), ("header", .flag(true)),
        ])
      ),
      (
        "schema",
        .thing([
          ("fields", .list(table.columns.map(field))), ("missingValues", .list([.text("")])),
          ("primaryKey", .list(table.key.map(JSONValue.text))),
          ("foreignKeys", table.foreignKeys.isEmpty ? nil : .list(table.foreignKeys.map { key($0, of: table) })),
        ])
      ),
    ])
  }

  private func field(_ column: DataColumn) -> JSONValue {
    let constraints: [(name: String, value: JSONValue?)] = [
      ("required", column.isRequired ? .flag(true) : nil),
      ("enum", column.terms.isEmpty ? nil : .list(column.terms.map { .text($0.value) })),
    ]
    var unit: [(name: String, value: JSONValue?)] = []
    switch column.unit {
    case .named(let name): unit = [("unit", .text(name))]
    case .column(let name): unit = [("unitField", .text(name))]
    case nil: break
    }
    return .thing(
      [
        ("name", .text(column.name)), ("type", .text(Self.type(of: column.kind))), ("title", .text(column.title)),
        ("description", .text(words.described(column))),
      ] + unit + [("constraints", constraints.contains { $0.value != nil } ? .thing(constraints) : nil)])
  }

  private static func type(of kind: DataColumn.Kind) -> String {
    switch kind {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    case .flag: "boolean"
    case .list: "array"
    case .date: "date"
    }
  }

  private func key(_ key: DataTable.ForeignKey, of table: DataTable) -> JSONValue {
    .thing([
      ("fields", .list(key.columns.map(JSONValue.text))),
      (
        "reference",
        .thing([
          ("resource", .text(key.table == table.name ? "" : key.table)),
          ("fields", .list(key.targets.map(JSONValue.text))),
        ])
      ),
    ])
  }
}
