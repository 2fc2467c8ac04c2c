/// Where a byte stands, as an editor shows it.
struct TextPosition: Equatable {
  /// From 1.
  var line = 1
  /// In characters, from 1.
  var column = 1

  /// - Parameter offset: a byte of `bytes`; all before it is valid UTF-8.
  init(of offset: Int, in bytes: [UInt8]) {
    var afterCarriageReturn = false
    for byte in bytes.prefix(offset) {
      if byte == 0x0A && afterCarriageReturn {
        afterCarriageReturn = false
      } else if byte == 0x0A || byte == 0x0D {
        line += 1
        column = 1
        afterCarriageReturn = byte == 0x0D
      } else {
        if byte & 0xC0 != 0x80 { column += 1 }
        afterCarriageReturn = false
      }
    }
  }
}
