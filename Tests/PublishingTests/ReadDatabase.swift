import CSQLite
import SiteModel
import Testing

/// A database file opened for reading.
final class ReadDatabase {
  private var handle: OpaquePointer?
  private let bytes: UnsafeMutablePointer<UInt8>

  init(_ file: [UInt8]) throws {
    bytes = .allocate(capacity: file.count)
    bytes.update(from: file, count: file.count)
    let count = Int64(file.count)
    try #require(sqlite3_open(":memory:", &handle) == SQLITE_OK)
    try #require(
      sqlite3_deserialize(handle, "main", bytes, count, count, UInt32(SQLITE_DESERIALIZE_READONLY)) == SQLITE_OK)
  }

  deinit {
    sqlite3_close(handle)
    bytes.deallocate()
  }

  func rows(_ query: String) throws -> [[DataValue]] {
    var statement: OpaquePointer?
    try #require(
      sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK, "\(String(cString: sqlite3_errmsg(handle)))")
    defer { sqlite3_finalize(statement) }
    var rows: [[DataValue]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { value(statement, $0) })
    }
    return rows
  }

  func texts(_ query: String) throws -> [String] {
    try rows(query).map { row in
      row.map { value in
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        default: ""
        }
      }.joined(separator: " ")
    }
  }

  private func value(_ statement: OpaquePointer?, _ column: Int32) -> DataValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: return .number(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      let count = Int(sqlite3_column_bytes(statement, column))
      let text = UnsafeBufferPointer(start: sqlite3_column_text(statement, column), count: count)
      return .text(String(decoding: text, as: UTF8.self))
    default: return .none
    }
  }
}
