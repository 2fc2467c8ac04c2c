import BriefModel

/// Turns a file's bytes into UTF-8 text, in whatever encoding Chinese newsrooms write.
///
/// A byte-order mark decides, then what the caller says. Without either the bytes do: UTF-16 shows in the halves of its
/// characters, UTF-8 in its strict pattern. What is neither is what the page declares, else GB18030, which holds GBK and
/// GB 2312, or Big5, whichever makes common characters of it.
struct SourceDecoder {
  struct Decoded {
    /// Lines end in LF.
    let bytes: [UInt8]
    let encoding: TextEncoding
  }

  /// The file as the user named it, for the messages.
  let path: String
  /// What the file was said to be encoded in.
  var encoding: TextEncoding?
  /// Whether the file may declare its own encoding, as pages do.
  var isPage = false

  func decode(_ file: [UInt8]) throws(Diagnostic) -> Decoded {
    if let kind = Self.signature(of: file) {
      throw error("the file is \(kind), not text", help: "give the article's text, saved as UTF-8")
    }
    let (encoding, start) = try recognise(file)
    let text = file[start...]
    let bytes =
      switch encoding {
      case .utf8: try utf8(Array(text))
      case .utf16LE, .utf16BE: try utf16(text, bigEndian: encoding == .utf16BE)
      case .gb18030, .big5: try doubleByte(Array(text), encoding)
      }
    try refuseBinary(bytes)
    return Decoded(bytes: LineEnds.unified(bytes), encoding: encoding)
  }

  /// The encoding of the file, and where its text begins behind a byte-order mark.
  private func recognise(_ file: [UInt8]) throws(Diagnostic) -> (TextEncoding, start: Int) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if let encoding { return (encoding, 0) }
    if let bigEndian = Self.looksLikeUTF16(file) { return (bigEndian ? .utf16BE : .utf16LE, 0) }
    try refuseBinary(file)
    let check = UTF8Check(file)
    guard let bad = check.firstInvalid, !check.isMostlyUTF8 else { return (.utf8, 0) }
    if isPage, let declared = DeclaredEncoding.find(in: file), declared != .utf8 { return (declared, 0) }
    if let encoding = DoubleByteSurvey(file).encoding { return (encoding, 0) }
    throw error(
      "the encoding is not known: byte \(Self.hex(file[bad])) is no UTF-8, and read as GB18030 or Big5 the text makes "
        + "no sense", at: LinePositions(file).position(of: bad), help: "save the text again as UTF-8")
  }

  private func utf8(_ bytes: [UInt8]) throws(Diagnostic) -> [UInt8] {
    guard let bad = UTF8Check(bytes).firstInvalid else { return bytes }
    throw invalid(bytes[bad], at: bad, .utf8, behind: bytes)
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
    throw error(
      "the file is binary: \(controls) of its \(bytes.count) bytes are control characters",
      at: LinePositions(bytes).position(of: first), help: "give the article's text, saved as UTF-8")
  }

  /// - Parameters:
  ///   - offset: in bytes of the text, which begins behind a byte-order mark.
  ///   - decoded: what was read before, or more.
  func invalid(
    _ byte: UInt8, at offset: Int, _ encoding: TextEncoding, behind decoded: [UInt8], length: Int? = nil
  ) -> Diagnostic {
    error(
      "byte \(Self.hex(byte)) at offset \(offset) is not valid \(encoding.rawValue.uppercased())",
      at: LinePositions(decoded).position(of: length ?? offset), help: "mend the text there, or save it again as UTF-8")
  }

  func error(_ message: String, at place: (line: Int, column: Int)? = nil, help: String) -> Diagnostic {
    Diagnostic(.error, path: path, line: place?.line, column: place?.column, message: message, help: help)
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }
}
