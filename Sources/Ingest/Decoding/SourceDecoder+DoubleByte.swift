import BriefModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SourceDecoder {
  /// Converts GB18030 or Big5.
  func doubleByte(_ file: [UInt8], _ encoding: TextEncoding) throws(Diagnostic) -> [UInt8] {
    // The Hong Kong supplement is not known everywhere, and rarely needed.
    let names = encoding == .big5 ? ["BIG5-HKSCS", "CP950", "BIG5"] : ["GB18030"]
    let converters = names.lazy.map { iconv_open("UTF-8", $0) }
    guard let converter = converters.first(where: { $0 != iconv_t(bitPattern: -1) }) else {
      throw error("this system cannot convert \(encoding.rawValue.uppercased())", help: "save the text again as UTF-8")
    }
    defer { iconv_close(converter) }
    // Two bytes become at most three, four at most four, one at most one; of Big5's, a few become two characters of two.
    let capacity = file.count * 2 + 16
    var input = file
    var consumed = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      input.withUnsafeMutableBytes { input in
        var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var fromLeft = input.count
        var toLeft = capacity
        _ = iconv(converter, &from, &fromLeft, &to, &toLeft)
        // What the converter holds back in case a mark follows.
        _ = iconv(converter, nil, nil, &to, &toLeft)
        consumed = input.count - fromLeft
        count = capacity - toLeft
      }
    }
    guard consumed == file.count else {
      throw invalid(file[consumed], at: consumed, encoding, behind: bytes, length: bytes.count)
    }
    return bytes
  }
}
