/// One input file, read and decoded.
public struct Source: Sendable {
  /// The file's name without its folder, `000_3e9b.txt`.
  public let name: String
  /// The text as UTF-8 without a byte-order mark, its lines ended by LF; every ``SourceRange`` counts in it.
  public let bytes: [UInt8]
  /// The encoding of the file, a raw value of ``TextEncoding``.
  public let encoding: String
  /// SHA-256 of ``bytes``, in lower-case hexadecimal digits: the same text has the same, however it was saved.
  public let sha256: String

  public init(name: String, bytes: [UInt8], encoding: String, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.sha256 = sha256
  }
}
