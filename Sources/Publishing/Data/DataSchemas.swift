import BriefModel
import SiteModel
import Templates

/// What the JSON files hold, for programs that check them.
struct DataSchemas {
  let package: DataPackage
  let words: Words

  var files: [SiteFile] {
    let records = DataPackage.records.compactMap { package[$0] }.map { ($0.name, schema(of: $0)) }
    let all =
      records + [
        ("districts", districts), ("extract", ArticleSchema.extract), ("brief", ArticleSchema.brief),
        ("report", ReportSchema.report),
      ]
    return all.map { SiteFile(path: Address.schema($0.0).path, bytes: $0.1.lines) }
  }

  private func schema(of table: DataTable) -> JSONValue {
    JSONSchema.file(
      table.name, version: DataPackage.version, title: table.title, description: table.description,
      .list(of: .object(table.columns.map { .init($0.name, self.schema(of: $0), isRequired: $0.isRequired) })))
  }

  private func schema(of column: DataColumn) -> JSONSchema {
    let schema: JSONSchema =
      switch column.kind {
      case .text: column.terms.isEmpty ? .text : .one(of: column.terms.map(\.value))
      case .integer: .integer
      case .number: .number
      case .flag: .flag
      case .list: .list(of: .text)
      case .date: .date
      }
    return schema.with("title", .text(column.title)).described(words.described(column))
  }

  /// Stricter than RFC 7946, which this file keeps to: points alone, with the properties that it has.
  private var districts: JSONValue {
    let position = JSONSchema.list(of: .number).with("minItems", .number(2)).with("maxItems", .number(2))
    let properties = JSONSchema.object(
      [
        .init("code", .text), .init("name", .text),
        .init("level", JSONSchema.one(of: ["province", "prefecture", "county"]).orNull),
        .init("province", JSONSchema.text.orNull), .init("city", JSONSchema.text.orNull),
        .init("point", JSONSchema.text.orNull), .init("briefs", .integer(from: 0)), .init("facts", .integer(from: 0)),
        .init("page", JSONSchema.text.orNull),
      ], others: JSONSchema.scalar.described(words.dataDistrictFigures))
    let feature = JSONSchema.object([
      .init("type", .constant("Feature")), .init("id", .text),
      .init(
        "geometry",
        JSONSchema.object([.init("type", .constant("Point")), .init("coordinates", position)]).orNull),
      .init("properties", properties),
    ])
    return JSONSchema.file(
      "districts", version: DataPackage.version, title: words.dataDistricts, description: words.dataDistrictsMeaning,
      .object([.init("type", .constant("FeatureCollection")), .init("features", .list(of: feature))]))
  }
}

extension JSONSchema {
  /// A value, or the time it is of.
  fileprivate static let scalar = any(of: ["number", "string", "null"])
}
