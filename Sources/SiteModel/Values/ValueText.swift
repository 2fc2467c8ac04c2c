import BriefModel

/// A figure's value as a reader writes it, in three parts that are set in different sizes: 超过 5500 万元.
public struct ValueText: Hashable, Sendable, CustomStringConvertible {
  /// What bounds or orders the number: 超过, 约, 第, "5所→".
  public let prefix: String
  /// The number with its sign, never to be broken over a line.
  public let number: String
  /// Scale, unit and what bounds the number from behind: 万元, %以上.
  public let suffix: String
  /// The value in Chinese, where another language writes its number with another power of ten: 5500万元 beside 55 million
  /// yuan; else nil.
  public let printed: String?

  public init(prefix: String = "", number: String, suffix: String = "", printed: String? = nil) {
    self.prefix = prefix
    self.number = number
    self.suffix = suffix
    self.printed = printed
  }

  public var description: String { prefix + number + suffix }
}

extension ValueText {
  /// - Parameter quote: the clause the number stands in; its own word for a bound (低于, 不超过) is kept.
  public init(_ quantity: Quantity, quote: String = "", in words: Words) {
    let bound = BoundWord(quantity, quote: quote)
    switch words.language {
    case .chinese: self.init(chinese: quantity, bound)
    case .english: self.init(english: quantity, bound, in: words)
    }
  }

  private init(chinese quantity: Quantity, _ bound: BoundWord) {
    let amount = ScaledNumber(quantity)
    let unit = amount.scale + Self.unit(quantity)
    switch quantity.kind {
    case .rank:
      let isBest = quantity.qualifier == .atMost
      self.init(
        prefix: isBest ? "前" : bound.before + "第", number: amount.number, suffix: isBest ? unit : unit + bound.after)
    case .change where quantity.from == nil:
      let arrow = Self.arrow(quantity)
      let isBare = bound.before.isEmpty
      self.init(
        prefix: isBare ? "" : arrow + bound.before, number: isBare ? arrow + amount.number : amount.number,
        suffix: unit + bound.after)
    case .share where Self.isFraction(quantity):
      self.init(prefix: bound.before, number: quantity.text, suffix: bound.after)
    default:
      let start = amount.from.map { $0 + unit + "→" } ?? ""
      self.init(prefix: start + bound.before, number: Self.sign(quantity) + amount.number, suffix: unit + bound.after)
    }
  }

  private init(english quantity: Quantity, _ bound: BoundWord, in words: Words) {
    let amount = EnglishNumber(quantity)
    let unit = words.suffix(ofUnit: quantity.unit, isOne: amount.number == "1")
    let word = bound.english(quantity.qualifier)
    let before = word.isEmpty ? "" : word + " "
    let isScaled = !quantity.text.isEmpty && !ScaledNumber(quantity).scale.isEmpty
    let printed = isScaled ? ValueText(chinese: quantity, bound).description : nil
    switch quantity.kind {
    case .rank:
      let isBest = quantity.qualifier == .atMost
      self.init(prefix: isBest ? "top " : before + "No. ", number: amount.number, printed: printed)
    case .share where Self.isFraction(quantity):
      self.init(prefix: before, number: quantity.text)
    default:
      let isChange = quantity.kind == .change && quantity.from == nil
      self.init(
        prefix: (amount.from.map { $0 + "→" } ?? "") + before,
        number: (isChange ? Self.arrow(quantity) : Self.sign(quantity)) + amount.number, suffix: amount.scale + unit,
        printed: printed)
    }
  }

  private static func arrow(_ quantity: Quantity) -> String {
    quantity.value < 0 ? "↓" : quantity.value > 0 ? "↑" : ""
  }

  private static func sign(_ quantity: Quantity) -> String {
    quantity.value < 0 && quantity.kind != .change ? "−" : ""
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
