import BriefModel

/// A figure's value as a reader writes it, in three parts that are set in different sizes: 超过 5500 万元.
public struct ValueText: Hashable, Sendable, CustomStringConvertible {
  /// What bounds or orders the number: 超过, 约, 第, "5所→".
  public let prefix: String
  /// The number with its sign, never to be broken over a line.
  public let number: String
  /// Scale, unit and what bounds the number from behind: 万元, %以上.
  public let suffix: String

  public init(prefix: String = "", number: String, suffix: String = "") {
    self.prefix = prefix
    self.number = number
    self.suffix = suffix
  }

  public var description: String { prefix + number + suffix }
}

extension ValueText {
  /// - Parameter quote: the clause the number stands in; its own word for a bound (低于, 不超过) is kept.
  public init(_ quantity: Quantity, quote: String = "", in words: Words) {
    let amount = ScaledNumber(quantity)
    let unit = amount.scale + Self.unit(quantity)
    let bound = BoundWord(quantity, quote: quote, in: words)
    switch quantity.kind {
    case .rank:
      let isBest = quantity.qualifier == .atMost
      self.init(
        prefix: isBest ? words.best : bound.before + words.ordinal, number: amount.number,
        suffix: isBest ? unit : unit + bound.after)
    case .change where quantity.from == nil:
      let arrow = quantity.value < 0 ? "↓" : quantity.value > 0 ? "↑" : ""
      let isBare = bound.before.isEmpty
      self.init(
        prefix: isBare ? "" : arrow + bound.before, number: isBare ? arrow + amount.number : amount.number,
        suffix: unit + bound.after)
    case .share where Self.isFraction(quantity):
      self.init(prefix: bound.before, number: quantity.text, suffix: bound.after)
    default:
      let start = amount.from.map { $0 + unit + "→" } ?? ""
      let sign = quantity.value < 0 && quantity.kind != .change ? "−" : ""
      self.init(prefix: start + bound.before, number: sign + amount.number, suffix: unit + bound.after)
    }
  }

  /// 三分之一 is shown as printed: 33.33% would be more exact than the text. 百分之五 is 5%.
  private static func isFraction(_ quantity: Quantity) -> Bool {
    quantity.text.firstRange(ofBytes: "分之") != nil && !quantity.text.hasPrefix("百分之")
  }

  private static func unit(_ quantity: Quantity) -> String {
    switch quantity.unit {
    case "1": ""
    case "百分点": "个百分点"
    default: quantity.unit
    }
  }
}
