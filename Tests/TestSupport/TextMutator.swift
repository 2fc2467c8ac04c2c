/// Makes texts that no one wrote out of such that someone did: bytes flipped, cut, doubled and shuffled, signs that rules
/// heed put anywhere, encodings changed and broken.
public struct TextMutator: Sendable {
  private let samples: [[UInt8]]

  /// - Parameter samples: in UTF-8; not empty.
  public init(samples: [[UInt8]]) {
    self.samples = samples
  }

  /// The text of a number, the same at every run.
  public func text(_ number: UInt64) -> [UInt8] {
    var random = SplitMix(seed: number)
    var text = cutting(&random)
    if Int.random(in: 0..<4, using: &random) == 0 { text += cutting(&random) }
    for _ in 0..<Int.random(in: 0...24, using: &random) { change(&text, &random) }
    return Int.random(in: 0..<12, using: &random) == 0 ? encoded(text, &random) : text
  }

  /// Some hundreds of bytes of a sample, from a line's beginning on, or all of it.
  private func cutting(_ random: inout SplitMix) -> [UInt8] {
    let sample = samples[Int.random(in: 0..<samples.count, using: &random)]
    guard Int.random(in: 0..<5, using: &random) > 0, !sample.isEmpty else { return sample }
    let start = Int.random(in: 0..<sample.count, using: &random)
    let line = sample[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Array(sample[line...].prefix(Int.random(in: 20...2500, using: &random)))
  }

  private func change(_ text: inout [UInt8], _ random: inout SplitMix) {
    let index = Int.random(in: 0...text.count, using: &random)
    let length = Int.random(in: 1...(Bool.random(using: &random) ? 6 : 200), using: &random)
    let stretch = index..<min(text.count, index + length)
    switch Int.random(in: 0..<14, using: &random) {
    case 0 where !stretch.isEmpty: text[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1 where !stretch.isEmpty: text[index] = UInt8.random(in: 0...255, using: &random)
    case 2: text.removeSubrange(stretch)
    case 3: text.insert(contentsOf: text[stretch], at: Int.random(in: 0...text.count, using: &random))
    case 4: text.insert(contentsOf: (0..<length).flatMap { _ in text[stretch] }.prefix(4000), at: index)
    case 5: shuffleLines(of: &text, &random)
    case 6: text = text.filter { $0 != UInt8(ascii: "\n") }
    default:
      let sign = Array(Self.signs[Int.random(in: 0..<Self.signs.count, using: &random)].utf8)
      let times = Int.random(in: 0..<20, using: &random) == 0 ? length * 4 : 1
      text.insert(contentsOf: repeatElement(sign, count: times).joined(), at: scalarStart(in: text, before: index))
    }
  }

  /// Mostly between characters: what is broken at random is only ever the same replacement character.
  private func scalarStart(in text: [UInt8], before index: Int) -> Int {
    var start = index
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func shuffleLines(of text: inout [UInt8], _ random: inout SplitMix) {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines.shuffle(using: &random)
    text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private func encoded(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    let isBigEndian = Bool.random(using: &random)
    var units = Array(String(decoding: text, as: UTF8.self).utf16)
    if Bool.random(using: &random) { units.insert(0xFEFF, at: 0) }
    var bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    guard !bytes.isEmpty else { return text }
    if Bool.random(using: &random) { bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random)) }
    return bytes
  }

  /// What rules of every kind look for.
  private static let signs =
    [
      "，", "。", "、", "；", "：", "！", "？", "……", "“", "”", "‘", "’", "《", "》", "（", "）", "【", "】", "「", "」", "—", "～",
      ",", ".", ";", ":", "(", ")", "[", "]", "\"", "|", "+", "-", "%", "％", "‰", "㎡", "m²", "#", "*", "**", "_", "<p>",
      "</p>", "<br/>", "<table>", "<td>", "<!--", "-->", "<script>", "&nbsp;", "&#20013;", "&gt;", "\\", "`", "{{",
      "}}",
      "\n", "\r\n", "\n\n", "\t", " ", "\u{3000}", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{0}",
      "\u{1B}", "\u{FFFD}", "\u{E000}", "e\u{301}", "𠮷", "👨‍👩‍👧",
    ] + [
      "0", "1", "9", "10", "100%", "3.14", "1,050,000", "１２", "9999999999999999999", "一", "两", "十", "百", "千", "万", "亿",
      "零", "半", "余", "多", "几", "数", "第", "前", "近", "约", "超", "不低于", "以上", "分之", "成", "倍", "个百分点", "元", "万元", "所", "个",
      "名", "人", "人次", "岁", "年", "月", "日", "2024年", "2021—2025年", "“十四五”期间", "今年", "去年", "以来", "同比", "增长", "下降", "从",
      "由", "至", "到", "较", "比", "其中", "分别", "累计", "达", "为", "占", "率", "荣获", "被评为", "全国先进单位", "校长", "局长", "记者", "说",
      "通讯员 张三", "来源：", "责任编辑：", "附件1", "表1", "单位：万元", "枣庄市", "山亭区", "峰城区", "全市", "全县", "省教育厅", "《方案》", "学校",
      "医院", "萬", "億", "縣", "學校", "點",
    ]
}
