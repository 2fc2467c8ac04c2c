import BriefMarkdown
import BriefModel

/// All that decides what comes out, as one number: of a text its bytes, its name, what an editor says beside it, and the
/// program with its catalogues.
struct MemoryKey: Hashable, Sendable {
  private let digest: SIMD8<UInt32>

  /// Of things in their order.
  init(of parts: [[UInt8]]) {
    var hash = SHA256()
    for part in parts {
      // With the length before it, no part can go over into the next.
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update($0.bindMemory(to: UInt8.self)) }
      hash.update(part)
    }
    digest = hash.digest()
  }

  init(of file: SourceFile, version: [UInt8]) {
    let isSaid: UInt8 = file.sidecar == nil ? 0 : 1
    self.init(of: [version, Array(file.name.utf8), [isSaid], file.sidecar ?? [], file.bytes])
  }

  init(_ reader: inout PackedReader) throws(PackedReader.Damage) {
    var digest = SIMD8<UInt32>()
    for index in digest.indices {
      guard let word = UInt32(exactly: try reader.number()) else { throw PackedReader.Damage() }
      digest[index] = word
    }
    self.digest = digest
  }

  var bytes: [UInt8] { withUnsafeBytes(of: digest) { Array($0) } }

  func write(to writer: inout PackedWriter) {
    for index in digest.indices { writer.number(Int(digest[index])) }
  }
}
