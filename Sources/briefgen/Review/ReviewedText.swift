import BriefModel

/// A text under review.
struct ReviewedText {
  let path: String
  let reader: SourceReader
  private(set) var source: Source
  /// What is doubtful in it now, in its order.
  private(set) var doubts: [Doubt]
  /// What was asked and left as it is.
  private var passed: [Doubt] = []
  private var lines: LinePositions

  init(path: String, reader: SourceReader) throws(SourceFailure) {
    self.path = path
    self.reader = reader
    (source, doubts) = try reader.doubts(in: path)
    lines = LinePositions(source.bytes)
  }

  /// What was not asked yet.
  var open: [Doubt] { doubts.filter { doubt in !passed.contains { $0.isSame(as: doubt) } } }

  mutating func pass(_ doubt: Doubt) { passed.append(doubt) }

  /// Reads the text anew: an answer can settle other doubts, and bring up new ones.
  mutating func update() throws(SourceFailure) {
    (source, doubts) = try reader.doubts(in: path)
    lines = LinePositions(source.bytes)
  }

  /// `path:line`
  func place(of doubt: Doubt) -> String { "\(path):\(lines.line(of: doubt.offset))" }
}
