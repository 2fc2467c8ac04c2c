/// A data package as its descriptor says it is: Frictionless Data Package and Table Schema 1.0.
struct DataPackage {
  struct Field {
    let name: String
    let type: String
    let isRequired: Bool
    /// Nil where any value of the type may stand.
    let words: Set<String>?
  }

  struct ForeignKey {
    let fields: [String]
    /// The name of another table, and of its columns.
    let table: String
    let others: [String]
  }

  struct Resource {
    let name: String
    /// From the descriptor's folder.
    let path: String
    let size: Int?
    /// In hexadecimal digits.
    let sha256: String?
    let fields: [Field]
    let primaryKey: [String]
    let foreignKeys: [ForeignKey]
  }

  let resources: [Resource]

  /// Nil where it is no descriptor.
  init?(_ bytes: [UInt8]) {
    guard let resources = JSONCheck.object(in: bytes)?["resources"] as? [[String: Any]] else { return nil }
    self.resources = resources.compactMap(Self.resource)
    guard self.resources.count == resources.count, !resources.isEmpty else { return nil }
  }

  private static func resource(_ object: [String: Any]) -> Resource? {
    guard let name = object["name"] as? String, let path = object["path"] as? String else { return nil }
    let schema = object["schema"] as? [String: Any] ?? [:]
    let hash = (object["hash"] as? String).flatMap { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : nil }
    return Resource(
      name: name, path: path, size: object["bytes"] as? Int, sha256: hash,
      fields: (schema["fields"] as? [[String: Any]] ?? []).compactMap(field), primaryKey: names(schema["primaryKey"]),
      foreignKeys: (schema["foreignKeys"] as? [[String: Any]] ?? []).compactMap(foreignKey))
  }

  private static func field(_ object: [String: Any]) -> Field? {
    guard let name = object["name"] as? String else { return nil }
    let constraints = object["constraints"] as? [String: Any] ?? [:]
    return Field(
      name: name, type: object["type"] as? String ?? "string", isRequired: constraints["required"] as? Bool ?? false,
      words: (constraints["enum"] as? [String]).map(Set.init))
  }

  private static func foreignKey(_ object: [String: Any]) -> ForeignKey? {
    guard let reference = object["reference"] as? [String: Any], let table = reference["resource"] as? String else {
      return nil
    }
    return ForeignKey(fields: names(object["fields"]), table: table, others: names(reference["fields"]))
  }

  /// One name, or a list of them.
  private static func names(_ value: Any?) -> [String] {
    (value as? String).map { [$0] } ?? value as? [String] ?? []
  }
}

extension DataPackage.Field {
  /// Why a value cannot stand in the column; nil where it can.
  func fault(of value: String) -> String? {
    if value.isEmpty { return isRequired ? "is empty" : nil }
    if let words, !words.contains(value) { return "is \"\(value)\", which is none of its words" }
    let isOfType =
      switch type {
      case "integer": Int(value) != nil
      case "number": Double(value)?.isFinite ?? false
      case "boolean": value == "true" || value == "false"
      case "date": value.utf8.count == 10 && value.split(separator: "-").compactMap { Int($0) }.count == 3
      default: true
      }
    return isOfType ? nil : "is \"\(value)\", which is no \(type)"
  }
}
