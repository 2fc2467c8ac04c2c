import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is open for reading, and stays what it is when another is put in its place.
final class OpenFile: Sendable {
  /// In bytes.
  let size: Int
  private let descriptor: Int32

  /// Takes the descriptor over.
  init(_ descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }

  /// - Returns: The bytes of the range; nil where the file does not have them any more.
  func read(_ range: Range<Int>) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let part = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = pread(descriptor, part.baseAddress, part.count, off_t(range.lowerBound + count))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          isWhole = false
          return
        }
        count += read
      }
    }
    return isWhole ? bytes : nil
  }

  /// The checksum of its bytes; nil where they cannot be read.
  func checksum() -> String? {
    var hash = SHA256()
    for start in stride(from: 0, to: size, by: 1 << 16) {
      guard let bytes = read(start..<min(start + 1 << 16, size)) else { return nil }
      hash.update(bytes)
    }
    return hash.hexDigest()
  }
}
