import BriefModel

extension SourceDecoder {
  /// Whether `file` is UTF-16 without a byte-order mark, and if so whether big-endian; nil where it is not.
  ///
  /// In Chinese text nearly every unit is a CJK ideograph (high byte 4E to 9F), CJK punctuation (30, FF, 20) or ASCII
  /// (high byte 0). The high bytes then stand at every second place and the low bytes are spread over all values.
  static func looksLikeUTF16(_ file: [UInt8]) -> Bool? {
    let sample = file.prefix(4096)
    guard file.count % 2 == 0, sample.count >= 8 else { return nil }
    var plausible = (even: 0, odd: 0)
    var ideographs = (even: 0, odd: 0)
    var zeros = 0
    for (index, byte) in sample.enumerated() {
      let isIdeograph = (0x4E...0x9F).contains(byte)
      let isPlausible = isIdeograph || byte == 0 || byte == 0x20 || byte == 0x30 || byte == 0xFF
      if byte == 0 { zeros += 1 }
      if index % 2 == 0 {
        plausible.even += isPlausible ? 1 : 0
        ideographs.even += isIdeograph ? 1 : 0
      } else {
        plausible.odd += isPlausible ? 1 : 0
        ideographs.odd += isIdeograph ? 1 : 0
      }
    }
    // A line end or a digit in UTF-16 has a zero byte; no other encoding of text has.
    guard zeros > 0 else { return nil }
    let units = sample.count / 2
    let enough = units * 95 / 100
    if plausible.odd > enough, plausible.odd > plausible.even { return false }
    if plausible.even > enough, plausible.even > plausible.odd { return true }
    return nil
  }

  func utf16(_ file: ArraySlice<UInt8>, bigEndian: Bool) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count * 3 / 2)
    var index = file.startIndex
    func unit(at index: Int) -> UInt32 {
      bigEndian
        ? UInt32(file[index]) << 8 | UInt32(file[index + 1]) : UInt32(file[index + 1]) << 8 | UInt32(file[index])
    }
    while index + 1 < file.endIndex {
      var scalar = unit(at: index)
      var length = 2
      if (0xD800..<0xDC00).contains(scalar), index + 3 < file.endIndex {
        let low = unit(at: index + 2)
        if (0xDC00..<0xE000).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          length = 4
        }
      }
      guard let valid = Unicode.Scalar(scalar) else {
        throw broken(at: index - file.startIndex, after: bytes, bigEndian)
      }
      bytes.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
      index += length
    }
    guard index == file.endIndex else { throw broken(at: index - file.startIndex, after: bytes, bigEndian) }
    return bytes
  }

  private func broken(at offset: Int, after decoded: [UInt8], _ bigEndian: Bool) -> Diagnostic {
    error(
      "the bytes at offset \(offset) are not valid UTF-16\(bigEndian ? "BE" : "LE")",
      at: LinePositions(decoded).position(of: decoded.count), help: "mend the text there, or save it again as UTF-8")
  }
}
