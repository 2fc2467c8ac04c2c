/// The SHA-256 checksum of FIPS 180-4, to name files by their content; it keeps no secrets.
public struct SHA256: Sendable {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The bytes behind the last whole block, and before them what earlier blocks left.
  private var pending = SIMD64<UInt8>()
  /// In bytes.
  private var length = 0

  public init() {}

  /// The digest of `bytes` in 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    let used = length % Self.blockSize
    length += bytes.count
    if used > 0 {
      keep(UnsafeBufferPointer(rebasing: rest.prefix(Self.blockSize - used)), behind: used)
      rest = rest.dropFirst(Self.blockSize - used)
      guard used + bytes.count >= Self.blockSize else { return }
      digestPending()
    }
    let blocks = rest.count / Self.blockSize
    digest(UnsafeBufferPointer(rebasing: rest), blocks: blocks)
    keep(UnsafeBufferPointer(rebasing: rest.dropFirst(blocks * Self.blockSize)), behind: 0)
  }

  /// - Parameter bytes: no more than are left of a block behind the first `used`.
  private mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>, behind used: Int) {
    withUnsafeMutableBytes(of: &pending) {
      UnsafeMutableRawBufferPointer(rebasing: $0[used...]).copyBytes(from: bytes)
    }
  }

  /// The digest of all that was given to ``update(_:)``, in hexadecimal digits; the hash itself can go on.
  public func hexDigest() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    let words = digest()
    for index in words.indices {
      for shift in stride(from: 28, through: 0, by: -4) { text.append(digits[Int(words[index] >> UInt32(shift)) & 15]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest of all that was given to ``update(_:)``, the first 32 bits first; the hash itself can go on.
  public func digest() -> SIMD8<UInt32> {
    var last = self
    let used = length % Self.blockSize
    let isFull = used + 1 > Self.blockSize - 8
    withUnsafeMutableBytes(of: &last.pending) { pending in
      pending[used] = 0x80
      for index in used + 1..<Self.blockSize { pending[index] = 0 }
    }
    if isFull {
      last.digestPending()
      last.pending = SIMD64()
    }
    withUnsafeMutableBytes(of: &last.pending) {
      $0.storeBytes(of: (UInt64(length) &* 8).bigEndian, toByteOffset: Self.blockSize - 8, as: UInt64.self)
    }
    last.digestPending()
    return last.state
  }

  private static let blockSize = 64

  private mutating func digestPending() {
    let block = pending
    withUnsafeBytes(of: block) { digest($0.bindMemory(to: UInt8.self), blocks: 1) }
  }

  /// The compression function of section 6.2.2, over `blocks` blocks of 64 bytes.
  private mutating func digest(_ bytes: UnsafeBufferPointer<UInt8>, blocks: Int) {
    guard blocks > 0 else { return }
    var sum = state
    let raw = UnsafeRawBufferPointer(bytes)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        for block in 0..<blocks {
          for index in 0..<16 {
            let at = block &* 64 &+ index &* 4
            schedule[index] = UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self))
          }
          for index in 16..<64 {
            let near = schedule[index &- 2]
            let far = schedule[index &- 15]
            let nearMix = Self.rotate(near, 17) ^ Self.rotate(near, 19) ^ near &>> 10
            let farMix = Self.rotate(far, 7) ^ Self.rotate(far, 18) ^ far &>> 3
            schedule[index] = nearMix &+ schedule[index &- 7] &+ farMix &+ schedule[index &- 16]
          }
          var (a, b, c, d) = (sum[0], sum[1], sum[2], sum[3])
          var (e, f, g, h) = (sum[4], sum[5], sum[6], sum[7])
          // Eight steps bring every variable back to its place, so that none has to be moved.
          for at in stride(from: 0, to: 64, by: 8) {
            Self.step(a, b, c, &d, e, f, g, &h, constants[at] &+ schedule[at])
            Self.step(h, a, b, &c, d, e, f, &g, constants[at &+ 1] &+ schedule[at &+ 1])
            Self.step(g, h, a, &b, c, d, e, &f, constants[at &+ 2] &+ schedule[at &+ 2])
            Self.step(f, g, h, &a, b, c, d, &e, constants[at &+ 3] &+ schedule[at &+ 3])
            Self.step(e, f, g, &h, a, b, c, &d, constants[at &+ 4] &+ schedule[at &+ 4])
            Self.step(d, e, f, &g, h, a, b, &c, constants[at &+ 5] &+ schedule[at &+ 5])
            Self.step(c, d, e, &f, g, h, a, &b, constants[at &+ 6] &+ schedule[at &+ 6])
            Self.step(b, c, d, &e, f, g, h, &a, constants[at &+ 7] &+ schedule[at &+ 7])
          }
          sum = sum &+ SIMD8(a, b, c, d, e, f, g, h)
        }
      }
    }
    state = sum
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

  /// One of the 64 steps: of the eight variables two change.
  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ (e & (f ^ g))) &+ word
    let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) ^ (c & (a ^ b)))
    d = d &+ first
    h = first &+ second
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
