/// A colour of the screen, and how well it can be told from another.
struct Colour: Equatable {
  /// Red, green and blue, 0 to 255.
  let parts: [UInt8]

  /// `#rrggbb`; nil for anything else.
  init?(_ text: String) {
    let digits = Array(text.utf8.dropFirst())
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
    let parts = stride(from: 0, to: 6, by: 2).compactMap { index -> UInt8? in
      guard digits[index] != UInt8(ascii: "+"), digits[index] != UInt8(ascii: "-") else { return nil }
      return UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
    }
    guard parts.count == 3 else { return nil }
    self.parts = parts
  }

  private init(parts: [UInt8]) { self.parts = parts }

  /// `#rrggbb`
  var text: String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The ratio of two colours' luminances, 1 to 21 (WCAG 2.2, relative luminance and contrast ratio).
  func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    let linear = parts.map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power of 2.4: the fifth root of the twelfth, by Newton's steps.
  private static func power(_ value: Double) -> Double {
    let squared = value * value
    let twelfth = squared * squared * squared * squared * squared * squared
    var root = 1.0
    for _ in 0..<60 { root -= (root - twelfth / (root * root * root * root)) / 5 }
    return root
  }

  /// The nearest mixture with another colour, in steps of a hundredth, that can be told from all of `grounds`.
  ///
  /// - Parameter contrast: as much as that.
  func mixed(with other: Colour, until contrast: Double, from grounds: [Colour]) -> Colour {
    for step in 0...100 {
      let mixture = Colour(
        parts: zip(parts, other.parts).map { UInt8((Int($0) * (100 - step) + Int($1) * step + 50) / 100) })
      if grounds.allSatisfy({ mixture.contrast(with: $0) >= contrast }) { return mixture }
    }
    return other
  }
}
