/// What is still to be sent of an answer.
struct PendingBody {
  /// The file has not the bytes any more that were announced.
  struct Cut: Error {}

  /// In bytes: enough to keep a connection busy, and little for each of many that take their time.
  private static let partSize = 1 << 16

  private let body: Answer.Body
  private var rest: Range<Int>

  init(_ body: Answer.Body) {
    self.body = body
    switch body {
    case .bytes(let bytes): rest = bytes.indices
    case .part(_, let range): rest = range
    case .news: rest = 0..<0
    }
  }

  /// - Returns: nil at the end.
  mutating func next() throws(Cut) -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    let part = rest.prefix(Self.partSize)
    rest = part.endIndex..<rest.endIndex
    switch body {
    case .bytes(let bytes): return Array(bytes[part])
    case .part(let file, _):
      guard let bytes = file.read(part) else { throw Cut() }
      return bytes
    case .news: return nil
    }
  }
}
