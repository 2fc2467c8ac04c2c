/// Which characters stand side by side in the sentences of facts and in their labels.
///
/// Letters and digits of any script count, those of ASCII as small letters; what is neither parts words, and no pair
/// reaches over it.
struct SentencePairs {
  /// The ids of facts that follow one another in a brief and stand in one sentence.
  struct Sentence {
    let brief: String
    var facts: [String]
  }

  private(set) var sentences: [Sentence] = []
  private var text = ""
  private var table = PairTable()

  /// Facts have to come in their order.
  mutating func add(_ fact: String, of brief: String, label: String, sentence: String) {
    if let last = sentences.last, last.brief == brief, text == sentence {
      sentences[sentences.count - 1].facts.append(fact)
    } else {
      sentences.append(Sentence(brief: brief, facts: [fact]))
      text = sentence
      add(sentence)
    }
    add(label)
  }

  private mutating func add(_ text: String) {
    let sentence = UInt32(truncatingIfNeeded: sentences.count)
    var before: UInt32 = 0
    for scalar in text.unicodeScalars {
      let unit = Self.folded(scalar.value)
      if before != 0, unit != 0 { table.insert(UInt64(before) << 32 | UInt64(unit), of: sentence) }
      before = unit
    }
  }

  /// 0 for what parts words.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: scalar
    case 0x41...0x5A: scalar | 0x20
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0xFE10...0xFE6F,
      0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF:
      0
    default: scalar
    }
  }

  /// Each pair once, ascending, with the numbers of its sentences, from 1, as a JSON array.
  func forEachPair(_ body: (String, String) -> Void) {
    for (pair, list) in table.lists {
      var text = String.UnicodeScalarView()
      for half in [pair >> 32, pair & 0xFFFF_FFFF] {
        if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: half)) { text.append(scalar) }
      }
      var json: [UInt8] = [UInt8(ascii: "[")]
      json.reserveCapacity(8 * list.count + 2)
      for number in list {
        if json.count > 1 { json.append(UInt8(ascii: ",")) }
        json.append(contentsOf: String(number).utf8)
      }
      json.append(UInt8(ascii: "]"))
      body(String(text), String(decoding: json, as: UTF8.self))
    }
  }
}
