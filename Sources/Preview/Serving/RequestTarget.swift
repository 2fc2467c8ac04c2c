/// The path of a request, decoded once and taken apart.
///
/// What is left are names of files and folders as they stand on the disk, none of which leads anywhere but down.
struct RequestTarget: Equatable {
  enum Refusal: Error {
    /// No address of a site looks like that.
    case malformed
    /// It names what is never served: `..`, a hidden file, a folder without a name.
    case hidden
  }

  /// Decoded; none is empty, begins with a dot, or holds a slash, a backslash or a control character.
  let names: [String]
  /// Whether it ends in a slash.
  let isFolder: Bool

  /// - Parameter target: As it stands in the request: a path, with a query or without.
  init(_ target: String) throws(Refusal) {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard path.first == UInt8(ascii: "/") else { throw .malformed }
    var parts = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts = parts.dropLast() }
    var names: [String] = []
    for part in parts { names.append(try Self.name(part)) }
    self.names = names
  }

  private static func name(_ part: Substring.UTF8View.SubSequence) throws(Refusal) -> String {
    guard let bytes = decoded(part), let name = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    let isPlain = bytes.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
    guard isPlain else { throw .malformed }
    guard let first = bytes.first, first != UInt8(ascii: ".") else { throw .hidden }
    return name
  }

  /// - Returns: nil where a percent sign has no two hexadecimal digits behind it.
  private static func decoded(_ part: Substring.UTF8View.SubSequence) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = part.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
