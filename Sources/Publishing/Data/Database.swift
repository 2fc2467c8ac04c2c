import BriefMarkdown
import CSQLite
import SiteModel

/// A SQLite database in memory, on its way to be a file.
///
/// The same statements give the same bytes with any version of SQLite that writes format 3: what builds of it may choose
/// is set, and what it leaves lying about in a page or says of itself is struck out. `Tests/Data` holds several versions
/// against each other.
final class Database {
  /// What SQLite says is wrong.
  struct Failure: Error {
    let message: String
  }

  fileprivate let handle: OpaquePointer

  init() throws(Failure) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_MEMORY
    let result = sqlite3_open_v2(":memory:", &handle, flags, nil)
    guard result == SQLITE_OK, let handle else {
      sqlite3_close(handle)
      throw Failure(message: String(cString: sqlite3_errstr(result)))
    }
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  func run(_ statements: String) throws(Failure) {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  fileprivate var failure: Failure { Failure(message: String(cString: sqlite3_errmsg(handle))) }

  /// The database as the bytes of a file.
  func file() throws(Failure) -> [UInt8] {
    var count: sqlite3_int64 = 0
    guard let pages = sqlite3_serialize(handle, "main", &count, 0) else { throw failure }
    defer { sqlite3_free(pages) }
    var bytes = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, used in
      buffer.baseAddress?.update(from: pages, count: Int(count))
      used = Int(count)
    }
    guard bytes.count >= Self.headerSize else { throw failure }
    // The version of the library that wrote last, and the change it wrote (File Format, 1.3); no reader needs them.
    bytes.replaceSubrange(92..<100, with: repeatElement(0, count: 8))
    Self.clearGaps(in: &bytes)
    return bytes
  }

  static let pageSize = 4096
  private static let headerSize = 100

  /// Writes zeros between the pointers and the cells of each page of a tree (File Format, 1.6): what was there before
  /// cells moved, or memory that nobody wrote to.
  private static func clearGaps(in bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      func number(at index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
      for page in stride(from: 0, through: bytes.count - pageSize, by: pageSize) {
        let header = page == 0 ? headerSize : page
        let pointers: Int
        switch bytes[header] {
        case 2, 5: pointers = header + 12
        case 10, 13: pointers = header + 8
        // A page of a long row begins with the number of the next one, below 2 to the 24th.
        default: continue
        }
        let gap = pointers + 2 * number(at: header + 3)
        let cells = page + number(at: header + 5)
        guard gap < cells, cells <= page + pageSize else { continue }
        bytes[gap..<cells].update(repeating: 0)
      }
    }
  }
}

/// A statement that puts in one row after another.
final class RowInsertion {
  /// Where a text stands in ``texts``.
  private enum Bound {
    case none
    case integer(Int)
    case number(Double)
    case text(Range<Int>)
  }

  private let database: Database
  private let statement: OpaquePointer
  private var texts: [UInt8] = []
  private var bound: [Bound] = []

  /// - Parameter table: as SQL names it.
  init(into table: String, columns: Int, in database: Database) throws(Database.Failure) {
    let places = repeatElement("?", count: columns).joined(separator: ",")
    var statement: OpaquePointer?
    let sql = "INSERT INTO \(table) VALUES (\(places))"
    guard sqlite3_prepare_v2(database.handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw database.failure
    }
    self.database = database
    self.statement = statement
  }

  deinit { sqlite3_finalize(statement) }

  func add(_ cells: [DataValue]) throws(Database.Failure) {
    // All texts of a row side by side first: SQLite reads them from there, and copies each but once.
    texts.removeAll(keepingCapacity: true)
    bound.removeAll(keepingCapacity: true)
    for cell in cells {
      switch cell {
      case .none: bound.append(.none)
      case .integer(let number): bound.append(.integer(number))
      case .number(let number): bound.append(.number(number))
      case .flag(let flag): bound.append(.integer(flag ? 1 : 0))
      case .text(let text): keep(text)
      case .list(let items): keep(JSONWriter.list(items))
      }
    }
    let result = texts.withUnsafeBytes { texts in
      for (index, value) in bound.enumerated() { bind(value, at: Int32(index + 1), texts) }
      return sqlite3_step(statement)
    }
    guard result == SQLITE_DONE, sqlite3_reset(statement) == SQLITE_OK else { throw database.failure }
  }

  private func keep(_ text: String) {
    let start = texts.count
    texts.append(contentsOf: text.utf8)
    bound.append(.text(start..<texts.count))
  }

  private func bind(_ value: Bound, at index: Int32, _ texts: UnsafeRawBufferPointer) {
    switch value {
    case .none: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .number(let number):
      // Versions differ in whether a whole number of floating point is kept as an integer.
      if let whole = Int64(exactly: number) {
        sqlite3_bind_int64(statement, index, whole)
      } else {
        sqlite3_bind_double(statement, index, number)
      }
    case .text(let range):
      // Without a destructor, SQLite takes the bytes to stay where they are: they do until the row is in.
      let start = texts.baseAddress.map { ($0 + range.lowerBound).assumingMemoryBound(to: CChar.self) }
      if let start, !range.isEmpty {
        sqlite3_bind_text(statement, index, start, Int32(range.count), nil)
      } else {
        sqlite3_bind_text(statement, index, "", 0, nil)
      }
    }
  }
}
