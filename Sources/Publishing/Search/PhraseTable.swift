/// Stretches that a site's text is made of, each with a code of one or two printable ASCII characters: text written in
/// codes takes a third of its size, and is read back by replacing each code on its own.
///
/// The characters are the digits of ``PackedNumbers``. The last 33 are codes by themselves, the other 60 begin a code of
/// two. Characters beyond ASCII that no phrase holds stand for themselves.
struct PhraseTable: Sendable {
  private static let single = 33
  private static let leads = 60
  private static let digits = 93

  static let capacity = single + leads * digits

  /// By code.
  let phrases: [String]
  private let trie: PhraseTrie
  /// By phrase; the second character is 0 where there is none.
  private let codes: [(UInt8, UInt8)]

  /// - Parameter phrases: the most frequent first; no more than ``capacity``. What stands in a text by itself and is
  ///   ASCII has to be among them.
  init(_ phrases: [String]) {
    self.phrases = phrases
    trie = PhraseTrie(phrases)
    codes = phrases.indices.map { index in
      var code = PackedNumbers()
      if index < Self.single {
        code.append(digit: Self.leads + index)
      } else {
        code.append(digit: (index - Self.single) / Self.digits)
        code.append(digit: (index - Self.single) % Self.digits)
      }
      return (code.bytes[0], code.bytes.count > 1 ? code.bytes[1] : 0)
    }
  }

  func encode(_ text: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.count / 2)
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if let (phrase, end) = trie.longestMatch(in: text, at: index) {
          let (first, second) = codes[phrase]
          encoded.append(first)
          if second != 0 { encoded.append(second) }
          index = end
        } else {
          if text[index] >= 0x80 { encoded.append(text[index]) }
          index += 1
        }
      }
    }
    return encoded
  }

  /// As one text, with U+001F between phrases.
  var script: [UInt8] { Array(phrases.joined(separator: "\u{1F}").utf8) }
}
