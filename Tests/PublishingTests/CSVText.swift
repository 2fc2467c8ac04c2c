/// Reads comma-separated values as RFC 4180 has them, so that the tests rely on another hand than the writer's.
struct CSVText {
  /// A cell, and whether quotes stood around it.
  typealias Cell = (text: String, isQuoted: Bool)

  /// Without the byte-order mark.
  let rows: [[Cell]]

  init(_ bytes: [UInt8]) {
    var rows: [[Cell]] = []
    var row: [Cell] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func end() {
      row.append((String(decoding: cell, as: UTF8.self), isQuoted))
      (cell, isQuoted) = ([], false)
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\"") where cell.isEmpty && !isQuoted:
        isQuoted = true
        index += 1
        while index < bytes.count {
          if bytes[index] == UInt8(ascii: "\"") {
            guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
            index += 1
          }
          cell.append(bytes[index])
          index += 1
        }
      case UInt8(ascii: ","): end()
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        end()
        rows.append(row)
        row = []
        index += 1
      default: cell.append(bytes[index])
      }
      index += 1
    }
    self.rows = rows
  }
}
