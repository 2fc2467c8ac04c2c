/// Han characters as packed UTF-8, see ``UTF8Scalar/packed(in:at:length:)``.
public enum Han {
  /// Whether a scalar is a Han character of the basic block or its first extension (U+3400 to U+9FFF).
  @inlinable @inline(__always)
  public static func contains(_ packed: UInt32) -> Bool {
    (0xE39080...0xE4B6BF).contains(packed) || (0xE4B880...0xE9BFBF).contains(packed)
  }

  /// Whether the scalar at `offset` is a Han character.
  @inlinable @inline(__always)
  public static func stands(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset >= 0, offset + 3 <= text.count else { return false }
    return contains(UTF8Scalar.packed(in: text, at: offset, length: 3))
  }
}
