import BriefMarkdown
import SiteModel

/// Rows as the items of a JSON array, an object a line, without what has no value.
struct RecordWriter {
  private var json = JSONWriter()
  private let columns: [String]

  init(_ table: DataTable) {
    columns = table.columns.map(\.name)
  }

  var bytes: [UInt8] { json.bytes }

  /// - Parameter isFirst: whether no row of the table stands before it.
  mutating func row(_ cells: [DataValue], isFirst: Bool) {
    json.lineBreak(afterComma: !isFirst)
    json.object { json in
      for (name, cell) in zip(columns, cells) {
        if case .none = cell { continue }
        json.key(named: name)
        switch cell {
        case .none: json.null()
        case .text(let text): json.string(text)
        case .integer(let number): json.integer(number)
        case .number(let number): json.number(number)
        case .flag(let flag): json.boolean(flag)
        case .list(let items): json.array(items)
        }
      }
    }
  }
}
