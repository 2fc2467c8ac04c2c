/// Finished markup as UTF-8. What is interpolated into it is escaped, unless it is ``HTML`` itself.
///
/// The literal parts are trusted: they are written in the templates. Everything else is data, whatever it looks like.
/// Attribute values in the literals must stand in double quotes; then the same escaping is right for text and attributes.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  public private(set) var bytes: [UInt8]

  public init() {
    bytes = []
  }

  /// Takes markup that another writer has already made safe.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  public init(stringLiteral value: String) {
    bytes = Array(value.utf8)
  }

  public init(stringInterpolation: Interpolation) {
    bytes = stringInterpolation.bytes
  }

  /// Text, escaped.
  public init(text: String) {
    bytes = []
    bytes.append(escaping: text)
  }

  public var isEmpty: Bool { bytes.isEmpty }

  public static func += (left: inout HTML, right: HTML) {
    left.bytes.append(contentsOf: right.bytes)
  }
}

extension HTML: CustomStringConvertible {
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence<HTML> {
  /// The pieces one after another, with `separator` between them.
  public func joined(separator: HTML = HTML()) -> HTML {
    var whole = HTML()
    var isFirst = true
    for piece in self {
      if !isFirst { whole += separator }
      whole += piece
      isFirst = false
    }
    return whole
  }
}
