extension Unicode.Scalar {
  /// ASCII or full-width digit.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    default: nil
    }
  }

  /// The value of a Chinese numeral below ten.
  var chineseDigit: Int? {
    switch self {
    case "〇", "零": 0
    case "一": 1
    case "二", "两", "兩": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// The power of ten of a Chinese multiplier.
  var chinesePower: Int? {
    switch self {
    case "十": 1
    case "百": 2
    case "千": 3
    case "万", "萬": 4
    case "亿", "億": 8
    default: nil
    }
  }

  /// The value of a numeral as it is written on cheques (壹佰), where it is no other word's character.
  ///
  /// 肆, 伍, 陆 and 拾 are (队伍, 大陆, 收拾): see ``isFormalOrWord``.
  var formalDigit: Int? {
    switch self {
    case "壹": 1
    case "贰", "貳": 2
    case "叁": 3
    case "肆": 4
    case "伍": 5
    case "陆", "陸": 6
    case "柒": 7
    case "捌": 8
    case "玖": 9
    default: nil
    }
  }

  /// The power of ten of a multiplier as it is written on cheques.
  var formalPower: Int? {
    switch self {
    case "拾": 1
    case "佰": 2
    case "仟": 3
    default: nil
    }
  }

  /// A formal numeral that other words are written with too.
  var isFormalOrWord: Bool {
    switch self {
    case "肆", "伍", "陆", "陸", "拾": true
    default: false
    }
  }

  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3007: true
    default: false
    }
  }

  var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// Marks that end a sentence.
  var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "!", "?", "…": true
    // Between the cells of a row that is no table.
    case "|", "｜": true
    default: false
    }
  }

  /// Whether it is a sign that opens the items of a list: •, ✅, ●, ◆, ▶.
  var isBullet: Bool {
    switch value {
    case 0x2022, 0x25A0...0x25FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F300...0x1FAFF: true
    default: false
    }
  }

  /// Marks that end a clause; 、 is not among them, it joins.
  var endsClause: Bool {
    switch self {
    case "，", ",", "；", ";", "：", ":", "\n": true
    default: endsSentence
    }
  }

  /// Whether it lies where no mark does that ends a clause, opens or closes: most of a Chinese text.
  var isSurelyNoMark: Bool { (0x3020..<0xFF00).contains(value) }

  var isBlank: Bool { self == " " || self == "\u{3000}" || self == "\u{A0}" || self == "\t" }

  var opens: Bool {
    switch self {
    case "“", "‘", "《", "（", "(", "[", "【", "「", "『", "〔", "〈": true
    default: false
    }
  }

  var closes: Bool {
    switch self {
    case "”", "’", "》", "）", ")", "]", "】", "」", "』", "〕", "〉": true
    default: false
    }
  }
}
