import BriefModel

/// Turns a file's bytes into UTF-8 text, in whatever encoding Chinese newsrooms write.
///
/// A byte-order mark decides. Without one the bytes do: UTF-16 shows in the halves of its characters, UTF-8 in its
/// strict pattern, and what is neither is GB18030, which holds GBK and GB 2312, if its characters are common ones.
struct SourceDecoder {
  struct Decoded {
    let bytes: [UInt8]
    /// As the IANA names it, in lower case.
    let encoding: String
  }

  /// The file as the user named it, for the messages.
  let path: String

  func decode(_ file: [UInt8]) throws(Diagnostic) -> Decoded {
    if let kind = Self.signature(of: file) {
      throw error("the file is \(kind), not text", help: "give the article's text, saved as UTF-8")
    }
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(file.dropFirst(3))) }
    if file.starts(with: [0xFF, 0xFE]) { return try utf16(file, from: 2, bigEndian: false) }
    if file.starts(with: [0xFE, 0xFF]) { return try utf16(file, from: 2, bigEndian: true) }
    if let bigEndian = Self.looksLikeUTF16(file) { return try utf16(file, from: 0, bigEndian: bigEndian) }
    try refuseBinary(file)
    let check = UTF8Check(file)
    guard let bad = check.firstInvalid else { return Decoded(bytes: file, encoding: "utf-8") }
    if check.isMostlyUTF8 { throw invalid(in: file, at: bad, encoding: "UTF-8") }
    return try gb18030(file)
  }

  private func utf8(_ bytes: [UInt8]) throws(Diagnostic) -> Decoded {
    try refuseBinary(bytes)
    if let bad = UTF8Check(bytes).firstInvalid { throw invalid(in: bytes, at: bad, encoding: "UTF-8") }
    return Decoded(bytes: bytes, encoding: "utf-8")
  }

  /// The signatures of the files that are most often taken for a text by their name.
  private static func signature(of file: [UInt8]) -> String? {
    let signatures: [(name: String, bytes: [UInt8])] = [
      ("a PNG picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
      ("a GIF picture", Array("GIF8".utf8)), ("a PDF document", Array("%PDF-".utf8)),
      ("a Word, Excel or ZIP file", [0x50, 0x4B, 0x03, 0x04]), ("an old Word or Excel file", [0xD0, 0xCF, 0x11, 0xE0]),
      ("a gzip archive", [0x1F, 0x8B, 0x08]),
    ]
    return signatures.first { file.starts(with: $0.bytes) }?.name
  }

  /// A stray control character is damage that ingest drops and reports; one in a hundred bytes is no text at all.
  private func refuseBinary(_ bytes: [UInt8]) throws(Diagnostic) {
    var controls = 0
    var first: Int?
    for (index, byte) in bytes.enumerated() where byte < 0x20 && !(0x09...0x0D).contains(byte) {
      controls += 1
      if first == nil { first = index }
    }
    guard let first, controls > 8, controls > bytes.count / 100 else { return }
    let place = LinePositions(bytes).position(of: first)
    throw error(
      "the file is binary: \(controls) of its \(bytes.count) bytes are control characters", at: place,
      help: "give the article's text, saved as UTF-8")
  }

  func invalid(in bytes: [UInt8], at offset: Int, encoding: String) -> Diagnostic {
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return error(
      "byte 0x\(digits.count < 2 ? "0" : "")\(digits) at offset \(offset) is not valid \(encoding)",
      at: LinePositions(bytes).position(of: offset),
      help: "mend the text there, or save it again as UTF-8")
  }

  func error(_ message: String, at place: (line: Int, column: Int)? = nil, help: String) -> Diagnostic {
    Diagnostic(.error, path: path, line: place?.line, column: place?.column, message: message, help: help)
  }
}
