/// Steps over UTF-8 without decoding it.
public enum UTF8Scalar {
  /// The bytes of the scalar at `offset`: what its first byte says, as far as continuation bytes follow; at least 1.
  @inlinable @inline(__always)
  public static func length(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = text[offset]
    guard lead >= 0xC0 else { return 1 }
    // Nearly all of a Chinese text.
    if lead & 0xF0 == 0xE0, offset + 2 < text.count, text[offset + 1] & 0xC0 == 0x80, text[offset + 2] & 0xC0 == 0x80 {
      return 3
    }
    let end = min(offset + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), text.count)
    var next = offset + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    return next - offset
  }

  /// The scalar's bytes in one number, the first highest.
  @inlinable @inline(__always)
  public static func packed(in text: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int) -> UInt32 {
    if length == 3 {
      return UInt32(text[offset]) << 16 | UInt32(text[offset + 1]) << 8 | UInt32(text[offset + 2])
    }
    var value: UInt32 = 0
    for index in offset..<offset + length { value = value << 8 | UInt32(text[index]) }
    return value
  }

  /// The scalar at `offset` in one number; 0 behind the text's end.
  @inlinable @inline(__always)
  public static func packed(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    offset < text.count ? packed(in: text, at: offset, length: length(in: text, at: offset)) : 0
  }

  /// The code point of the scalar of `length` bytes at `offset`; for bytes that are no UTF-8 a number that is none.
  @inlinable @inline(__always)
  public static func decoded(in text: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int) -> UInt32 {
    let lead = UInt32(text[offset])
    switch length {
    case 3 where lead < 0xF0:
      return (lead & 0x0F) << 12 | bits(in: text, at: offset + 1) << 6 | bits(in: text, at: offset + 2)
    case 1 where lead < 0x80:
      return lead
    case 2 where lead < 0xE0:
      return (lead & 0x1F) << 6 | bits(in: text, at: offset + 1)
    case 4:
      return (lead & 0x07) << 18 | bits(in: text, at: offset + 1) << 12 | bits(in: text, at: offset + 2) << 6
        | bits(in: text, at: offset + 3)
    default:
      return UInt32.max
    }
  }

  /// The code point of the scalar at `offset`, as ``decoded(in:at:length:)`` gives it, and where it ends.
  @inlinable @inline(__always)
  public static func next(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, end: Int) {
    let length = length(in: text, at: offset)
    return (decoded(in: text, at: offset, length: length), offset + length)
  }

  /// What a continuation byte adds.
  @inlinable @inline(__always)
  static func bits(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 { UInt32(text[offset] & 0x3F) }

  /// Where the scalar that ends at `offset` begins; 0 at the text's beginning.
  @inlinable @inline(__always)
  public static func start(before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = offset - 1
    while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return max(0, start)
  }

  /// The code point of packed UTF-8; a meaningless number for bytes that are none.
  @inlinable @inline(__always)
  public static func codePoint(ofPacked packed: UInt32) -> UInt32 {
    switch packed {
    case ..<0x100: packed
    case ..<0x1_0000: (packed >> 8 & 0x1F) << 6 | packed & 0x3F
    case ..<0x100_0000: (packed >> 16 & 0x0F) << 12 | (packed >> 8 & 0x3F) << 6 | packed & 0x3F
    default: (packed >> 24 & 0x07) << 18 | (packed >> 16 & 0x3F) << 12 | (packed >> 8 & 0x3F) << 6 | packed & 0x3F
    }
  }
}
