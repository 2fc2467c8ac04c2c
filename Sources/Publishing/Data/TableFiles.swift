import SiteModel
import Templates

/// A table as CSV and, where it is wanted, as JSON.
struct TableFiles {
  /// Enough rows to be worth a task, few enough to go round.
  private static let chunk = 1000

  let table: DataTable
  let hasJSON: Bool

  func files() async -> [SiteFile] {
    let parts = await stride(from: 0, to: table.rowCount, by: Self.chunk).map { $0 }.mapInParallel { start in
      rows(start..<min(start + Self.chunk, table.rowCount))
    }
    var csv = CSVWriter.byteOrderMark
    var header = CSVWriter()
    header.header(table.columns)
    csv.reserveCapacity(parts.reduce(header.bytes.count + csv.count) { $0 + $1.csv.count })
    csv.append(contentsOf: header.bytes)
    for part in parts { csv.append(contentsOf: part.csv) }
    let file = SiteFile(path: Address.csv(table.name).path, bytes: csv)
    guard hasJSON else { return [file] }
    var json: [UInt8] = []
    json.reserveCapacity(parts.reduce(8) { $0 + $1.json.count })
    json.append(contentsOf: "[".utf8)
    for part in parts { json.append(contentsOf: part.json) }
    json.append(contentsOf: "\n]\n".utf8)
    return [file, SiteFile(path: Address.records(table.name).path, bytes: json)]
  }

  private func rows(_ range: Range<Int>) -> (csv: [UInt8], json: [UInt8]) {
    var csv = CSVWriter()
    var json = RecordWriter(table)
    for index in range {
      let cells = table.row(index)
      csv.row(cells)
      if hasJSON { json.row(cells, isFirst: index == 0) }
    }
    return (csv.bytes, json.bytes)
  }
}
