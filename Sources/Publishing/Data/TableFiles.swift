import SiteModel
import Templates

/// A table as CSV and, where it is wanted, as JSON.
///
/// Each row is made once, whatever it is written as: rows are made and written in parallel, some thousands at a time,
/// while those before them go on to where else they are wanted.
struct TableFiles {
  /// Enough rows to be worth a task, few enough to go round.
  private static let partSize = 250
  /// Parts that are in memory as rows at a time.
  private static let batchSize = 16

  private struct Part: Sendable {
    let csv: [UInt8]
    let json: [UInt8]
    let rows: [[DataValue]]
  }

  let table: DataTable
  let hasJSON: Bool

  /// - Parameter take: Called with all rows in their order.
  /// - Returns: Nothing where the task is cancelled.
  func files(take: ([DataValue]) -> Void) async -> [SiteFile] {
    var csv = CSVWriter()
    csv.header(table.columns)
    var csvBytes = CSVWriter.byteOrderMark + csv.bytes
    var json = Array("[".utf8)
    let starts = Array(stride(from: 0, to: table.rowCount, by: Self.partSize))
    let batches = stride(from: 0, to: starts.count, by: Self.batchSize).map {
      Array(starts[$0..<min($0 + Self.batchSize, starts.count)])
    }
    var made = await parts(batches.first ?? [])
    for index in batches.indices {
      if Task.isCancelled { return [] }
      async let next = parts(index + 1 < batches.count ? batches[index + 1] : [])
      for part in made {
        csvBytes.append(contentsOf: part.csv)
        json.append(contentsOf: part.json)
        for row in part.rows { take(row) }
      }
      if index == 0 {
        // Room for all rows, as long as these are and a little more.
        let batchCount = table.rowCount / (made.count * Self.partSize) + 1
        csvBytes.reserveCapacity(csvBytes.count * batchCount)
        json.reserveCapacity(json.count * batchCount)
      }
      made = await next
    }
    json.append(contentsOf: "\n]\n".utf8)
    let files = [SiteFile(path: Address.csv(table.name).path, bytes: csvBytes)]
    return hasJSON ? files + [SiteFile(path: Address.records(table.name).path, bytes: json)] : files
  }

  private func parts(_ starts: [Int]) async -> [Part] {
    await starts.mapInParallel { start in part(start..<min(start + Self.partSize, table.rowCount)) }
  }

  private func part(_ range: Range<Int>) -> Part {
    var csv = CSVWriter()
    var json = RecordWriter(table)
    var rows: [[DataValue]] = []
    rows.reserveCapacity(range.count)
    for index in range {
      let row = table.row(index)
      csv.row(row)
      if hasJSON { json.row(row, isFirst: index == 0) }
      rows.append(row)
    }
    return Part(csv: csv.bytes, json: json.bytes, rows: rows)
  }
}
