import BriefModel
import Publishing

/// The lines of a file, to be shown beside what is wrong with them.
struct FileLines {
  private let bytes: [UInt8]
  private let positions: LinePositions

  /// Nil where the file cannot be shown: it is gone, too large to be looked at, or holds bytes that are no text.
  init?(_ path: String) {
    guard FileSystem.kind(of: path) == .file, let bytes = try? FileSystem.read(path, upTo: 16 << 20) else { return nil }
    // A column counts the characters behind a byte-order mark.
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    positions = LinePositions(self.bytes)
  }

  /// From 1, without its end; nil for a line that is not there or is no UTF-8.
  func line(_ number: Int) -> String? {
    guard (1...positions.count).contains(number) else { return nil }
    let range = positions.range(ofLine: number)
    let line = bytes[range.start..<range.end].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(0) ? nil : String(validating: line, as: UTF8.self)
  }
}
