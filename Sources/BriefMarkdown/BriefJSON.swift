import BriefModel

/// A brief as JSON for other programs, in the field names that `briefgen extract` promises.
///
/// `start` and `end` are bytes of the source's text as UTF-8, without a byte-order mark.
public enum BriefJSON {
  /// One line: a brief with the source it came from.
  public static func brief(_ brief: Brief) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.origin(brief.origin)
      json.article(brief, isWhole: false)
      json.leftOutAndMended([brief])
    }
    json.lineBreak()
    return json.bytes
  }
}
