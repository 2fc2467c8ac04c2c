/// Which addresses elsewhere gave a page not long ago: they are not asked for again.
public struct LinkMemory: Equatable, Sendable {
  /// In seconds: a week.
  private static let patience = 7 * 24 * 3600

  private var answered: [String: Int] = [:]
  private let now: Int

  /// - Parameters:
  ///   - bytes: what ``bytes`` gave earlier; a line that is damaged is forgotten.
  ///   - now: in seconds since 1970.
  public init(_ bytes: [UInt8] = [], now: Int) {
    self.now = now
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 2, let time = Int(fields[1]), (now - Self.patience...now).contains(time) else { continue }
      answered[fields[0]] = time
    }
  }

  func isKnown(_ address: String) -> Bool { answered[address] != nil }

  mutating func remember(_ address: String) { answered[address] = now }

  /// An address and its time a line.
  public var bytes: [UInt8] {
    Array(answered.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }.joined().utf8)
  }
}
