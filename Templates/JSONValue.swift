import Markup

/// A value of JSON.
public indirect enum JSONValue {
  case text(String)
  case number(Double)
  case list([JSONValue])
  /// In this order; what has no value is left out.
  case thing([(name: String, value: JSONValue?)])

  public static func optional(_ text: String?) -> JSONValue? { text.map { .text($0) } }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// As a block of JSON-LD, which no browser runs.
  var script: HTML {
    HTML(trusted: Array("<script type=\"application/ld+json\">".utf8) + bytes + Array("</script>\n".utf8))
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): JSONValue.write(text, to: &bytes)
    case .number(let number):
      bytes += (number.isFinite ? Int(exactly: number).map(String.init) ?? String(number) : "null").utf8
    case .list(let items):
      bytes += "[".utf8
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += ",".utf8 }
        item.write(to: &bytes)
      }
      bytes += "]".utf8
    case .thing(let properties):
      bytes += "{".utf8
      var isFirst = true
      for case (let name, let value?) in properties {
        if !isFirst { bytes += ",".utf8 }
        isFirst = false
        JSONValue.write(name, to: &bytes)
        bytes += ":".utf8
        value.write(to: &bytes)
      }
      bytes += "}".utf8
    }
  }

  /// A string (RFC 8259, section 7). `<` and `"` are written in digits, so that no text is taken for the end of
  /// the script that it stands in, or of an attribute.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\""): bytes += "\\u0022".utf8
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case 0..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 0x10..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
