/// A set of 256 bits that says of a scalar, by its low byte, that it is surely not in a set.
struct LowByteSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      let bit: UInt64 = 1 << UInt64(scalar.value & 63)
      switch scalar.value & 192 {
      case 0: bits.0 |= bit
      case 64: bits.1 |= bit
      case 128: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  func mayHold(_ scalar: Unicode.Scalar) -> Bool {
    let word =
      switch scalar.value & 192 {
      case 0: bits.0
      case 64: bits.1
      case 128: bits.2
      default: bits.3
      }
    return word & (1 << UInt64(scalar.value & 63)) != 0
  }
}
