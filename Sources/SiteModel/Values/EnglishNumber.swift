import BriefModel

/// The digits of a quantity as English writes them: in millions and beyond where Chinese writes 万 or 亿, else whole, with
/// commas. The decimal point is moved in the digits as they are printed, so that nothing is rounded.
struct EnglishNumber: Hashable {
  let number: String
  let from: String?
  /// " million", or empty.
  let scale: String

  private static let scales: [(exponent: Int, name: String)] = [
    (exponent: 12, name: " trillion"), (9, " billion"), (6, " million"),
  ]

  init(_ quantity: Quantity) {
    let magnitude = quantity.value.magnitude
    let printed = PrintedNumber(quantity.text).flatMap {
      ($0.value - magnitude).magnitude <= magnitude * 1e-9 ? $0 : nil
    }
    let digits = printed?.digits ?? Decimal.text(magnitude)
    let exponent = printed?.scale.exponent ?? 0
    let isScaled = (printed?.scale ?? Scale.fitting(magnitude)) != .one
    let scale = isScaled ? Self.scales.first { magnitude >= Self.power($0.exponent) } : nil
    let shift = -(scale?.exponent ?? 0)
    func text(_ digits: String, _ places: Int) -> String { Self.grouped(Self.moved(digits, by: places)) }
    let main = text(digits, exponent + shift)
    number = quantity.to.map { main + "–" + text(Decimal.text($0.magnitude), shift) } ?? main
    from = quantity.from.map { text(Decimal.text($0.magnitude), shift) }
    self.scale = scale?.name ?? ""
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// - Parameters:
  ///   - digits: with a decimal point or without.
  ///   - places: to the right; to the left where negative.
  private static func moved(_ digits: String, by places: Int) -> String {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard places != 0, parts.count < 3, parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return digits
    }
    var all = Array(parts.joined().utf8)
    var point = (parts.first?.utf8.count ?? 0) + places
    if point <= 0 {
      all.insert(contentsOf: repeatElement(0x30, count: 1 - point), at: 0)
      point = 1
    }
    if point > all.count { all += repeatElement(0x30, count: point - all.count) }
    var whole = all[..<point]
    var fraction = all[point...]
    while whole.count > 1, whole.first == 0x30 { whole.removeFirst() }
    while fraction.last == 0x30 { fraction.removeLast() }
    return String(decoding: fraction.isEmpty ? whole : whole + [0x2E] + fraction, as: UTF8.self)
  }

  /// 12,486; a fraction stays as it is.
  private static func grouped(_ number: String) -> String {
    let whole = number.utf8.prefix { (0x30...0x39).contains($0) }
    guard whole.count > 3 else { return number }
    var grouped: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(0x2C) }
      grouped.append(digit)
    }
    return String(decoding: grouped + number.utf8.dropFirst(whole.count), as: UTF8.self)
  }
}
