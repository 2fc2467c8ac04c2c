/// A fingerprint of 128 bits by which a file's content is known again; it keeps no secrets.
///
/// Two lanes of the multiply-and-fold step of wyhash (Wang Yi, wyhash final version 4), with its constants: each step takes
/// sixteen bytes, multiplies to 128 bits and folds the halves.
public struct ContentHash: Hashable, Sendable {
  let first: UInt64
  let second: UInt64

  public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  public init(_ bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { ContentHash(of: $0) }
  }

  init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  private init(of bytes: UnsafeRawBufferPointer) {
    var first = Self.secrets.0
    var second = Self.secrets.1
    let whole = bytes.count & ~15
    for offset in stride(from: 0, to: whole, by: 16) {
      let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      first = Self.fold(low ^ Self.secrets.1, high ^ first)
      second = Self.fold(high ^ Self.secrets.2, low ^ second)
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for (index, byte) in bytes[whole...].enumerated() {
      if index < 8 { low |= UInt64(byte) << UInt64(8 * index) } else { high |= UInt64(byte) << UInt64(8 * index - 64) }
    }
    first = Self.fold(low ^ Self.secrets.1, high ^ first)
    second = Self.fold(high ^ Self.secrets.2, low ^ second)
    let length = UInt64(bytes.count)
    self.first = Self.fold(first ^ Self.secrets.3, second ^ length)
    self.second = Self.fold(second ^ Self.secrets.0, first ^ length)
  }

  private static let secrets: (UInt64, UInt64, UInt64, UInt64) = (
    0x2d35_8dcc_aa6c_78a5, 0x8bb8_4b93_962e_acc9, 0x4b33_a62e_d433_d4a3, 0x4d5a_2da5_1de1_aa47
  )

  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    // The factors stay in, so that a zero does not wipe out what came before.
    return product.high ^ product.low ^ one ^ other
  }
}

extension ContentHash: CustomStringConvertible {
  /// In 32 hexadecimal digits.
  public var description: String { Self.digits(first) + Self.digits(second) }

  private static func digits(_ word: UInt64) -> String {
    let text = String(word, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
