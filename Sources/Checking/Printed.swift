/// Words as they are printed: blanks that a scan put into them and the width of digits make no difference.
public enum Printed {
  public static func isSame(_ one: String, _ other: String) -> Bool { folded(one).elementsEqual(folded(other)) }

  /// Whether a text has words in it, as the figure 第一名 its number 一.
  static func holds(_ text: String, _ words: String) -> Bool { folded(text).firstRange(of: folded(words)) != nil }

  private static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map {
      (0xFF01...0xFF5E).contains($0.value) ? $0.value - 0xFEE0 : $0.value
    }
  }
}
