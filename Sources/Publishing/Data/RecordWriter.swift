import BriefMarkdown
import SiteModel

/// Rows as the items of a JSON array, an object a line, without what has no value.
struct RecordWriter {
  private var json = JSONWriter()
  /// Each column's name as it is written.
  private let keys: [[UInt8]]

  init(_ table: DataTable) {
    keys = table.columns.map { Array("\"\($0.name)\": ".utf8) }
  }

  var bytes: [UInt8] { json.bytes }

  /// - Parameter isFirst: whether no row of the table stands before it.
  mutating func row(_ cells: [DataValue], isFirst: Bool) {
    json.lineBreak(afterComma: !isFirst)
    json.object { json in
      for (key, cell) in zip(keys, cells) {
        if case .none = cell { continue }
        json.key(written: key)
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
