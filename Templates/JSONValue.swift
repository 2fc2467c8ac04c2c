import Markup

/// A value of JSON.
public indirect enum JSONValue: Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([JSONValue])
  /// In this order; what has no value is left out.
  case thing([(name: String, value: JSONValue?)])

  public static func optional(_ text: String?) -> JSONValue? { text.map { .text($0) } }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// For people too: an item a line, those of a list or thing farther in.
  public var lines: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// As a block of JSON-LD, which no browser runs.
  var script: HTML {
    HTML(trusted: Array("<script type=\"application/ld+json\">".utf8) + bytes + Array("</script>\n".utf8))
  }

  /// - Parameter depth: how far in it stands; nil where all is one line.
  private func write(to bytes: inout [UInt8], depth: Int? = nil) {
    switch self {
    case .text(let text): JSONValue.write(text, to: &bytes)
    case .number(let number):
      bytes += (number.isFinite ? Int(exactly: number).map(String.init) ?? String(number) : "null").utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .list(let items):
      JSONValue.write("[", items, "]", to: &bytes, depth) { item, bytes, depth in
        item.write(to: &bytes, depth: depth)
      }
    case .thing(let properties):
      let present = properties.compactMap { name, value in value.map { (name: name, value: $0) } }
      JSONValue.write("{", present, "}", to: &bytes, depth) { property, bytes, depth in
        JSONValue.write(property.name, to: &bytes)
        bytes += (depth == nil ? ":" : ": ").utf8
        property.value.write(to: &bytes, depth: depth)
      }
    }
  }

  private static func write<Item>(
    _ open: String, _ items: [Item], _ close: String, to bytes: inout [UInt8], _ depth: Int?,
    _ item: (Item, inout [UInt8], Int?) -> Void
  ) {
    let below = depth.map { $0 + 1 }
    bytes += open.utf8
    for (index, one) in items.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      breakLine(in: &bytes, below)
      item(one, &bytes, below)
    }
    if !items.isEmpty { breakLine(in: &bytes, depth) }
    bytes += close.utf8
  }

  private static func breakLine(in bytes: inout [UInt8], _ depth: Int?) {
    guard let depth else { return }
    bytes += "\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
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
