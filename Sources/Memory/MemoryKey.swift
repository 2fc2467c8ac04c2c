import BriefMarkdown
import BriefModel

/// All that decides what is read out of a text, as one number: its bytes, its name, what an editor says beside it, and
/// the program with its catalogues.
struct MemoryKey: Hashable, Sendable {
  private let digest: SIMD8<UInt32>

  /// - Parameter sidecar: The bytes of the file beside the text; nil where there is none.
  init(of file: [UInt8], name: String, sidecar: [UInt8]?, version: [UInt8]) {
    var hash = SHA256()
    for part in [version, Array(name.utf8), sidecar ?? [], file] {
      // With the length before it, no part can go over into the next.
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update($0.bindMemory(to: UInt8.self)) }
      hash.update(part)
    }
    hash.update([sidecar == nil ? 0 : 1])
    digest = hash.digest()
  }

  init(_ reader: inout PackedReader) throws(PackedReader.Damage) {
    var digest = SIMD8<UInt32>()
    for index in digest.indices {
      guard let word = UInt32(exactly: try reader.number()) else { throw PackedReader.Damage() }
      digest[index] = word
    }
    self.digest = digest
  }

  func write(to writer: inout PackedWriter) {
    for index in digest.indices { writer.number(Int(digest[index])) }
  }
}
