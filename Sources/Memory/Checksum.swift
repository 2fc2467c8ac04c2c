/// Sixty-four bits that a cut, a flipped bit or bytes of other origin do not leave as they were.
///
/// Against accidents, not against people; ten times as fast as a digest that stands both.
struct Checksum {
  private(set) var value: UInt64 = 0

  init(of bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var index = 0
      while index + 8 <= raw.count {
        add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      for byte in raw[index...] { add(UInt64(byte)) }
    }
    if isDone == nil { for byte in bytes { add(UInt64(byte)) } }
    add(UInt64(bytes.count))
  }

  /// Each step can be undone, so that no two words lead from one value to the same next one.
  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x9FB2_1C65_1E98_DF25
    value ^= value >> 32
  }
}
