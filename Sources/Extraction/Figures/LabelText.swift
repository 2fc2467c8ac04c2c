import Lexicon

/// The finishing of a label's text.
enum LabelText {
  static let limit = 20

  /// Without marks at its ends, criteria in figures, stray brackets and quotation marks; at most ``limit`` characters.
  static func tidied(_ text: String) -> String {
    var printed = [Unicode.Scalar](text)
    // 重点项目|项目
    if printed.count >= 4, printed.suffix(2) == printed.dropLast(2).suffix(2) { printed.removeLast(2) }
    // 票价最高5元 is the 最高票价.
    for degree in ["最高", "最低"] where text.hasSuffix(degree) && printed.count >= 4 {
      return tidied(degree + text.dropLast(2))
    }
    if isTidy(printed) { return string(printed) }
    var scalars = withoutCriteria(withoutFormulas(printed))
    // 投入了运营车辆
    if let done = scalars.indices.first(where: {
      scalars[$0] == "了" && $0 > 1 && $0 + 2 < scalars.count && scalars[$0 + 1] != "解"
        && !"为除".unicodeScalars.contains(scalars[$0 - 1])
    }) {
      scalars.remove(at: done)
    }
    scalars.removeAll { $0.isBlank || $0 == "\n" || $0 == "%" || $0 == "％" }
    scalars = withoutHaving(scalars)
    scalars = withoutListHead(withoutSubject(balanced(scalars)))
    let edge = Self.edge
    while let last = scalars.last, edge.contains(last), !isVerbal(scalars) { scalars.removeLast() }
    while let first = scalars.first, edge.contains(first), first != "以", first != "和" { scalars.removeFirst() }
    if scalars.count > limit {
      let tail = scalars.suffix(limit)
      // Cut at a mark or 的 inside where there is one, so that no word is cut in two.
      if let cut = tail.dropLast(6).lastIndex(where: { "、，的或（）”".unicodeScalars.contains($0) }) {
        scalars =
          scalars[cut] == "、"
          ? withoutLastOfRow(tail[(cut + 1)...], endingLike: scalars[cut - 1]) : Array(tail[(cut + 1)...])
      } else {
        scalars = fromWord(scalars, at: scalars.count - limit)
      }
      scalars = balanced(scalars)
    }
    return String(scalars)
  }

  /// 义务|教育薄弱环节改善项目, and not 务教育: no label begins within a word.
  private static func fromWord(_ scalars: [Unicode.Scalar], at cut: Int) -> [Unicode.Scalar] {
    let text = Array(string(scalars).utf8)
    let boundary = string(scalars[..<cut]).utf8.count
    let end = text.withUnsafeBufferPointer { CommonWords.shared.word(across: boundary, in: $0)?.upperBound }
    return Array(String(decoding: text[(end ?? boundary)...], as: UTF8.self).unicodeScalars)
  }

  /// What no label begins or ends with, 以 and 和 at the beginning aside.
  private static let edge = Array("，、；：。,;:的了着和与及以等—-·！!？?".unicodeScalars)

  /// 海曙区、鄞州区、旅游度假区|生活垃圾中转站: of several, the last has it no more than the others.
  private static func withoutLastOfRow(_ rest: ArraySlice<Unicode.Scalar>, endingLike end: Unicode.Scalar)
    -> [Unicode.Scalar]
  {
    guard "区县市镇乡".unicodeScalars.contains(end),
      let last = rest.dropFirst().prefix(8).lastIndex(of: end), rest.endIndex - last > 4
    else { return Array(rest) }
    return Array(rest[(last + 1)...])
  }

  /// Most labels are words alone, which nothing has to be taken from.
  private static func isTidy(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, let last = scalars.last, scalars.count <= limit else { return false }
    return !edge.contains(first) && !edge.contains(last)
      && scalars.allSatisfy { $0.isHan && $0 != "累" && $0 != "等" && $0 != "有" && $0 != "了" }
  }

  /// 镇中心小学现有教学班 is 镇中心小学教学班.
  private static func withoutHaving(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count > 6 else { return scalars }
    // 卫生院有医生 is 卫生院医生.
    if let index = scalars.firstIndex(of: "有"), index > 2, index + 2 < scalars.count,
      // 村卫生室、所有学校
      scalars[index - 1] != "所" || scalars[index - 2].isHan,
      "院校园站心室馆所社队村".unicodeScalars.contains(scalars[index - 1])
    {
      return Array(scalars[..<index] + scalars[(index + 1)...])
    }
    for index in 2..<(scalars.count - 3)
    where scalars[index + 1] == "有" && "现共设建配".unicodeScalars.contains(scalars[index]) {
      return Array(scalars[..<index] + scalars[(index + 2)...])
    }
    return scalars
  }

  /// 惠及, 涉及: the last sign joins nothing.
  private static func isVerbal(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count > 1, scalars[scalars.count - 1] == "及" else { return false }
    return "惠涉普".unicodeScalars.contains(scalars[scalars.count - 2])
  }

  /// The pollutants that are printed by a formula with a number, by their names in the standard (GB 3095—2012).
  private static let formulas: [(formula: [Unicode.Scalar], name: [Unicode.Scalar])] = [
    ("PM2.5", "细颗粒物"), ("PM₂.₅", "细颗粒物"), ("PM10", "可吸入颗粒物"), ("PM₁₀", "可吸入颗粒物"),
  ].map { (Array($0.unicodeScalars), Array($1.unicodeScalars)) }

  /// PM2.5年均浓度 is 细颗粒物年均浓度, 细颗粒物（PM2.5）平均浓度 is 细颗粒物平均浓度.
  private static func withoutFormulas(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let mark = scalars.firstIndex(of: "P"), mark + 1 < scalars.count, scalars[mark + 1] == "M",
      let found = formulas.first(where: { scalars[mark...].starts(with: $0.formula) })
    else { return scalars }
    let end = mark + found.formula.count
    if mark > 0, end < scalars.count, scalars[mark - 1].opens, scalars[end].closes {
      return Array(scalars[..<(mark - 1)] + scalars[(end + 1)...])
    }
    return Array(scalars[..<mark] + found.name + scalars[end...])
  }

  /// “拯救老屋行动”累计修缮老屋 is 修缮老屋: what stands before 累计 did it.
  private static func withoutSubject(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let mark = scalars.firstIndex(of: "累"), mark > 0, mark + 5 < scalars.count, scalars[mark + 1] == "计",
      !(scalars[mark + 2] == "投" && scalars.count - mark < 8)
    else { return scalars }
    return Array(scalars[(mark + 2)...])
  }

  /// 茶艺、电商、藤铁工艺等职业技能培训 is 职业技能培训: examples go where the label is long.
  private static func withoutListHead(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count > 12, let mark = scalars.lastIndex(of: "等"), scalars.count - mark > 4,
      scalars[..<mark].contains("、") || scalars[..<mark].contains("”")
    else { return scalars }
    return Array(scalars[(mark + 1)...])
  }

  /// 35周岁以下青年 is 青年: a label holds no number.
  static func withoutCriteria(_ text: String) -> String {
    String(withoutCriteria([Unicode.Scalar](text)))
  }

  /// A contest's name without the sponsor in quotation marks and the 第N届 before it.
  static func contest(_ text: String) -> String {
    var rest = [Unicode.Scalar](text)
    if rest.first == "“", let close = rest.firstIndex(of: "”"), close + 2 < rest.count { rest.removeFirst(close + 1) }
    if let ordinal = rest.firstIndex(of: "第"), let session = rest.firstIndex(of: "届"), ordinal < session,
      session - ordinal < 6
    {
      rest.removeSubrange(0...session)
    }
    // 山东省, 枣庄市: which contest it was shows without them.
    if rest.count > 10, let ending = [2, 3].first(where: { "省市县区".unicodeScalars.contains(rest[$0]) }),
      rest[ending + 1].isHan
    {
      rest.removeFirst(ending + 1)
    }
    return String(rest)
  }

  private static func withoutCriteria(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var index = 0
    var depth = 0
    while index < scalars.count {
      if scalars[index].opens { depth += 1 }
      if scalars[index].closes { depth = max(0, depth - 1) }
      // 5A级 and 2型糖尿病 are names.
      let isName = index + 1 < scalars.count && (scalars[index + 1].isLatinLetter || scalars[index + 1] == "型")
      guard depth == 0, scalars[index].digit != nil, !isName else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      while index < scalars.count,
        scalars[index].digit != nil || "周岁年以上下及余多万亿.．至到—".unicodeScalars.contains(scalars[index])
      { index += 1 }
      // 110千伏变电站
      if scalars[index...].starts(with: "千伏".unicodeScalars) { index += 2 }
      // 50万元以上的村: the unit goes with its number.
      let bound = scalars[index...].prefix(5)
      if let mark = bound.indices.dropLast().first(where: {
        scalars[$0] == "以" && "上下内".unicodeScalars.contains(scalars[$0 + 1])
      }) {
        index = mark + 2
        if index < scalars.count, scalars[index] == "的" { index += 1 }
      }
    }
    return kept
  }

  private static func balanced(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept = scalars
    var open: [Int] = []
    var stray: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar.opens { open.append(index) } else if scalar.closes { if open.popLast() == nil { stray.append(index) } }
    }
    for index in (open + stray).sorted(by: >) { kept.remove(at: index) }
    return kept
  }

  /// 乡镇（街道） is 乡镇.
  static func withoutBracket(_ label: String) -> String {
    guard label.hasSuffix("）") || label.hasSuffix(")") else { return label }
    return String(label.prefix { $0 != "（" && $0 != "(" })
  }

  /// 各级代表性传承人 is 代表性传承人 where one grade of them is named.
  static func withoutGrade(_ label: String) -> String {
    for grade in ["各级各类", "各级", "各类", "现有", "国家级以上", "省级以上", "市级以上", "县级以上", "区级以上", "规模以上"]
    where label.hasPrefix(grade) && label.count > grade.count + 1 {
      return String(label.dropFirst(grade.count))
    }
    return label
  }

  /// A part's words before its head noun; what both share stands once (肢体残疾 + 持证残疾人: 肢体残疾人).
  static func merged(_ part: String, _ noun: String) -> String {
    let first = Array(part.unicodeScalars)
    let second = Array(noun.unicodeScalars)
    for length in stride(from: min(first.count, second.count), through: 2, by: -1) {
      let tail = Array(first.suffix(length))
      for start in 0...(second.count - length) where Array(second[start..<(start + length)]) == tail {
        return part + string(second[(start + length)...])
      }
    }
    let room = limit - first.count
    let head = second.count <= room ? noun : string(second.suffix(4))
    return part + head
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  static func isRate(_ text: String) -> Bool {
    switch text.unicodeScalars.last {
    case "率", "比", "度", "面": true
    case "例", "重": text.hasSuffix("比例") || text.hasSuffix("比重")
    default: false
    }
  }

  /// 高考本科上线 and 上线率 are 高考本科上线率; 签约居民 and 签约率, 居民签约率.
  static func rate(_ rate: String, of stem: String) -> String {
    if stem.hasSuffix(rate) { return stem }
    let verb = String(rate.prefix(2))
    if stem.hasSuffix(verb) { return stem + rate.dropFirst(2) }
    // 空气优良天数 and 优良率 are 空气优良率.
    if stem.hasSuffix(verb + "天数") { return String(stem.dropLast(2) + rate.dropFirst(2)) }
    // 课后服务参与学生 and 参与率 are 课后服务学生参与率.
    let signs = Array(stem.unicodeScalars)
    if let at = signs.indices.dropLast(3).first(where: { $0 > 0 && signs[$0...].starts(with: verb.unicodeScalars) }) {
      return string(signs[..<at]) + string(signs[(at + 2)...]) + rate
    }
    return (stem.hasPrefix(verb) && stem.count >= verb.count + 2 ? String(stem.dropFirst(2)) : stem) + rate
  }

  /// What a rate is a rate of: a label without its own 率.
  static func stem(_ label: String) -> String {
    for rate in ["开设率", "入学率", "满意度", "覆盖率", "占比", "比例", "人数", "时间", "率"] where label.hasSuffix(rate) {
      return String(label.dropLast(rate.count))
    }
    return label
  }
}
