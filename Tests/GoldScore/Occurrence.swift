import BriefModel

/// Finds the number a record names.
enum Occurrence {
  /// Where `text` stands in `bytes` for the `nth` time, from 1, those that overlap counted too; nil where it does not.
  static func range(of text: String, nth: Int, in bytes: [UInt8]) -> SourceRange? {
    let text = Array(text.utf8)
    guard let first = text.first, nth > 0 else { return nil }
    var left = nth
    for start in bytes.indices where bytes[start] == first && bytes[start...].starts(with: text) {
      left -= 1
      if left == 0 { return SourceRange(start: start, end: start + text.count) }
    }
    return nil
  }
}
