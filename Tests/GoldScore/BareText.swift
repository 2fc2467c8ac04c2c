/// A text as texts are compared: without white space, half-width punctuation made full-width.
struct BareText: Equatable {
  let scalars: [Unicode.Scalar]

  init(_ text: String?) {
    scalars = (text ?? "").unicodeScalars.compactMap { scalar in
      Self.isBlank(scalar) ? nil : Self.fullWidth[scalar] ?? scalar
    }
  }

  var isEmpty: Bool { scalars.isEmpty }

  func begins(with other: BareText) -> Bool { scalars.starts(with: other.scalars) }

  func ends(with other: BareText) -> Bool { scalars.reversed().starts(with: other.scalars.reversed()) }

  func contains(_ other: BareText) -> Bool {
    guard let first = other.scalars.first else { return true }
    return scalars.indices.contains { start in
      scalars[start] == first && scalars[start...].starts(with: other.scalars)
    }
  }

  private static let fullWidth: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）",
  ]

  /// White space as Unicode has it, and the four separators of ASCII.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
