import BriefModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SourceDecoder {
  func gb18030(_ file: [UInt8]) throws(Diagnostic) -> Decoded {
    guard Self.looksLikeChinese(file) else {
      let bad = UTF8Check(file).firstInvalid ?? 0
      throw error(
        "the encoding is not known: byte 0x\(String(file[bad], radix: 16, uppercase: true)) is no UTF-8, "
          + "and read as GB18030 the text makes no sense",
        at: LinePositions(file).position(of: bad), help: "save the text again as UTF-8")
    }
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      throw error("this system cannot convert GB18030", help: "save the text again as UTF-8")
    }
    defer { iconv_close(converter) }
    // Two bytes become at most three, four at most four, one at most one.
    let capacity = file.count * 3 / 2 + 16
    var input = file
    var consumed = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      input.withUnsafeMutableBytes { input in
        var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var fromLeft = input.count
        var toLeft = capacity
        _ = iconv(converter, &from, &fromLeft, &to, &toLeft)
        consumed = input.count - fromLeft
        count = capacity - toLeft
      }
    }
    guard consumed == file.count else {
      throw error(
        "byte 0x\(String(file[consumed], radix: 16, uppercase: true)) at offset \(consumed) is not valid GB18030",
        at: LinePositions(bytes).position(of: bytes.count), help: "mend the text there, or save it again as UTF-8")
    }
    return Decoded(bytes: bytes, encoding: "gb18030")
  }

  /// Whether the bytes, read as GB18030, are mostly the characters that Chinese is written with.
  ///
  /// GB 2312 puts punctuation at A1 to A3 and its 3,755 commonest characters, which make up over 99% of running text,
  /// at B0 to D7. Bytes of another encoding fall anywhere between 81 and FE.
  private static func looksLikeChinese(_ file: [UInt8]) -> Bool {
    var pairs = 0
    var common = 0
    var index = 0
    while index + 1 < file.count {
      guard file[index] >= 0x80 else {
        index += 1
        continue
      }
      pairs += 1
      let lead = file[index]
      if file[index + 1] >= 0xA1, (0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead) { common += 1 }
      index += 2
    }
    return pairs > 0 && common * 10 >= pairs * 8
  }
}
