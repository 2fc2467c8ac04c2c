/// One input file, read and decoded.
public struct Source: Sendable {
  /// The file's name without its folder, `000_3e9b.txt`.
  public let name: String
  /// The text as UTF-8, without a byte-order mark; every ``SourceRange`` counts in it.
  public let bytes: [UInt8]
  /// The encoding of the file, as the IANA names it, in lower case.
  public let encoding: String
  /// SHA-256 of the file as it lay on the disk, in lower-case hexadecimal digits.
  public let sha256: String

  public init(name: String, bytes: [UInt8], encoding: String, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.sha256 = sha256
  }
}
