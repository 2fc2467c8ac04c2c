import BriefModel
import Templates

extension SiteCheck {
  private static let descriptor = "data/datapackage.json"

  /// The data package against its own descriptor.
  func dataFindings() -> [Finding] {
    guard let file = folder.files.first(where: { $0.path == Self.descriptor }) else { return [] }
    guard let package = DataPackage(file.bytes) else {
      return [
        Finding(
          .dataPackage, path: folder.place(file.path), "is no descriptor of a data package", help: SiteFolder.buildAnew)
      ]
    }
    let files = Dictionary(folder.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var tables: [String: CSVTable] = [:]
    var findings: [Finding] = []
    for resource in package.resources {
      guard let bytes = files["data/\(resource.path)"] else {
        findings.append(
          Finding(
            .dataPackage, path: folder.place(file.path), "names \(resource.path), which is not there",
            help: SiteFolder.buildAnew))
        continue
      }
      let digest = SHA256.hexDigest(of: bytes)
      let isSame = (resource.size ?? bytes.count) == bytes.count && (resource.sha256 ?? digest) == digest
      if !isSame {
        findings.append(
          Finding(
            .dataPackage, path: place(of: resource), "is not the file that the package describes",
            help: SiteFolder.buildAnew))
      }
      guard resource.path.hasSuffix(".csv") else { continue }
      let table = CSVTable(bytes)
      tables[resource.name] = table
      findings += faults(of: table, resource)
    }
    return findings + package.resources.flatMap { danglingKeys(of: $0, in: tables) }
  }

  private func place(of resource: DataPackage.Resource) -> String { folder.place("data/\(resource.path)") }

  private func fault(_ resource: DataPackage.Resource, _ line: Int, _ message: String) -> Finding {
    Finding(.dataSchema, path: place(of: resource), at: (line, 1), message, help: SiteFolder.buildAnew)
  }

  private func faults(of table: CSVTable, _ resource: DataPackage.Resource) -> [Finding] {
    let names = resource.fields.map(\.name)
    guard table.header == names else {
      return [fault(resource, 1, "has other columns than the package says: \(names.joined(separator: ", "))")]
    }
    var keys: Set<[String]> = []
    return table.rows.flatMap { row -> [Finding] in
      guard row.fields.count == names.count else {
        return [fault(resource, row.line, "has \(row.fields.count) fields, and the table \(names.count) columns")]
      }
      var found = zip(resource.fields, row.fields).compactMap { field, value in
        field.fault(of: value).map { fault(resource, row.line, "\"\(field.name)\" \($0)") }
      }
      if !resource.primaryKey.isEmpty, let key = table.values(of: resource.primaryKey, in: row),
        !keys.insert(key).inserted
      {
        found.append(fault(resource, row.line, "has the key of another row: \(key.joined(separator: ", "))"))
      }
      return found
    }
  }

  /// Rows that name a row of another table which is not there.
  private func danglingKeys(of resource: DataPackage.Resource, in tables: [String: CSVTable]) -> [Finding] {
    guard let table = tables[resource.name] else { return [] }
    return resource.foreignKeys.flatMap { key -> [Finding] in
      guard let other = tables[key.table] else { return [] }
      let known = Set(other.rows.compactMap { other.values(of: key.others, in: $0) })
      return table.rows.compactMap { row in
        guard let values = table.values(of: key.fields, in: row), !known.contains(values) else { return nil }
        return fault(resource, row.line, "names \(values.joined(separator: ", ")), which is not in \(key.table)")
      }
    }
  }
}
