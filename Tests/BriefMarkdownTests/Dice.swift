import TestSupport

/// Throws out of which values are made.
struct Dice: RandomNumberGenerator {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[Int(next() % UInt64(items.count))] }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A few pieces out of which markup, escapes and broken text come about.
  mutating func hostileText(of count: ClosedRange<Int> = 0...7) -> String {
    (0..<number(count)).map { _ in pick(Dice.pieces) }.joined()
  }

  mutating func maybe<Value>(_ value: (inout Dice) -> Value) -> Value? {
    next() & 1 == 0 ? nil : value(&self)
  }

  mutating func list<Value>(_ value: (inout Dice) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in value(&self) }
  }

  static let pieces =
    [
      "\\", "`", "``", "```", "*", "**", "_", "__", "[", "]", "](", ")", "(", "<", ">", "<b>", "</p>", "<!--", "-->",
      "&",
      "&amp;", "&#", "&#32;", "&lt", ";", "!", "![", "#", "##", " #", "# ", "=", "==", "~", "~~~", "+", "+ ", "-", "- ",
      "--", "---", "- - -", "1.", "1. ", "1) ", "12345678.", "1234567890. ", "|", ":", "{{x}}", "]]>", "\"", "'", "  ",
      " ", "a", "Z", "0", "7", "校", "，", "。", "（", "\u{3000}", "\u{A0}", "é", "e\u{301}", "𠮷", "javascript:",
      "http://x",
      "\u{0}", "\u{1}", "\t", "\n", "\r\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{2028}", "\u{FFFE}",
      "\u{FFFF}",
      "\u{FFFD}", "---\n", "\n\n", "<script>", "{%", "$", "^", "@", "/", "%",
    ]
}
