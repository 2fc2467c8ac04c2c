extension HTML {
  public struct Interpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) {
      bytes.append(utf8Of: literal)
    }

    /// Text: escaped.
    public mutating func appendInterpolation(_ text: String) {
      bytes.append(escaping: text)
    }

    public mutating func appendInterpolation(_ number: Int) {
      bytes.append(utf8Of: String(number))
    }

    /// Markup: as it is; nothing where there is none.
    public mutating func appendInterpolation(_ html: HTML?) {
      guard let html else { return }
      bytes.append(contentsOf: html.bytes)
    }

    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    /// Each element of `items`, as `body` writes it.
    public mutating func appendInterpolation<Items: Sequence>(each items: Items, _ body: (Items.Element) -> HTML) {
      for item in items { bytes.append(contentsOf: body(item).bytes) }
    }

    /// ` name="value"`, or nothing where there is no value.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
      guard let value else { return }
      bytes.append(0x20)
      name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(0x3D)
      bytes.append(0x22)
      bytes.append(escaping: value)
      bytes.append(0x22)
    }
  }
}
