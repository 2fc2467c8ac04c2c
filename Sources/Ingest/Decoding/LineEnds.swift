/// The ends of lines, which systems write in three ways.
enum LineEnds {
  /// The text with LF for every CRLF and CR.
  static func unified(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: 0x0D) else { return bytes }
    return [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      bytes.withUnsafeBufferPointer { bytes in
        _ = output.update(fromContentsOf: bytes[..<first])
        var end = first
        var wasReturn = false
        for byte in bytes[first...] {
          if byte != 0x0A || !wasReturn {
            output[end] = byte == 0x0D ? 0x0A : byte
            end += 1
          }
          wasReturn = byte == 0x0D
        }
        count = end
      }
    }
  }
}
