import Lexicon

/// Sorts the figures of a passage out of its numbers: what counts or measures, with its unit, and not the dates,
/// ordinals, names, slogans and turns of phrase.
struct FigureFinder {
  let passage: Passage
  let times: TimeLine
  let units: UnitReader
  let words: FigureWords
  let names: NumeralNames

  /// Every number of the passage that belongs to no other, with the figure it makes or why it makes none.
  func examine() -> [(number: NumberToken, result: Result<RawFigure, NumberRejection>)] {
    let marked = MarkedSpans(passage)
    var examined: [(number: NumberToken, result: Result<RawFigure, NumberRejection>)] = []
    var end = 0
    for token in NumberScanner(passage: passage).scan() where token.range.lowerBound >= end {
      do throws(NumberRejection) {
        if times.overlaps(token.range) { throw .time }
        if marked.isInTitle(token.range.lowerBound) { throw .title }
        if isPartOfName(token) { throw .name }
        let figure = try figure(token)
        if isSlogan(figure, in: marked) { throw .slogan }
        end = figure.range.upperBound
        examined.append((token, .success(figure)))
      } catch {
        examined.append((token, .failure(error)))
      }
    }
    return examined
  }

  func find() -> [RawFigure] {
    RangeReader(passage: passage, words: words).joined(examine().compactMap { try? $0.result.get() })
  }

  // MARK: What is no figure

  /// Numbers glued to letters, plus signs or other numerals: 5G, A1, 4+10, 1+X, 二〇二四.
  private func isPartOfName(_ token: NumberToken) -> Bool {
    let before = passage[token.range.lowerBound - 1]
    let after = passage[token.range.upperBound]
    if before.isLatinLetter || before == "_" || before == "/" || before == "#" || before == "&" { return true }
    if after == "+" || after == "＋" || after == "_" { return true }
    // 死亡率6.2/10万 is a rate, 3/4号楼 a name.
    if after.isLatinLetter || after == "/", units.entry(at: token.end, in: passage) == nil { return true }
    if before == "+" || before == "＋" {
      let plus = passage[token.range.lowerBound - 2]
      if plus.digit != nil || plus.isLatinLetter { return true }
    }
    if before.chineseDigit != nil || before.chinesePower != nil || before.digit != nil { return true }
    // 数百, 几十, 好几: no number is given. 零星, 两两. 正好七成 gives one.
    if "数几好若".unicodeScalars.contains(before), token.isChinese {
      return !["正好", "刚好", "恰好"].contains { passage.ends(with: $0, at: token.range.lowerBound) }
    }
    return false
  }

  /// Numbers that open a short quotation are names ("五大支持", “135”, “四个100%”), unless it holds counted nouns.
  private func isSlogan(_ figure: RawFigure, in marked: MarkedSpans) -> Bool {
    guard let quote = marked.quote(around: figure.range.lowerBound) else {
      return followsSloganCount(figure)
    }
    if figure.isRank { return false }
    let isLong = quote.count > 24 || (quote.lowerBound..<quote.upperBound).contains { passage[$0].endsClause }
    if isLong { return followsSloganCount(figure) || figure.number.isChinese && isRowOfNumerals(quote) }
    if figure.number.isChinese, !figure.number.isOver { return true }
    // 13个德育发展共同体: a counted noun of its own; 100% and bare counts are the slogan's.
    let noun = (figure.range.upperBound..<quote.upperBound).prefix { passage[$0].isHan }.count
    return noun < 2 || followsSloganCount(figure)
  }

  /// “建强一个中心、搭建五大平台、推动三个融合，培育三支队伍”: what a scheme is made up of.
  private func isRowOfNumerals(_ quote: Range<Int>) -> Bool {
    quote.count <= 60 && quote.count { passage[$0].chineseDigit != nil } >= 3
      && !quote.contains { passage[$0].digit != nil || passage[$0].endsSentence }
  }

  /// 四个100%, 三个90%: a count of figures names a scheme.
  private func followsSloganCount(_ figure: RawFigure) -> Bool {
    let start = figure.range.lowerBound
    return figure.dimension == .share && passage[start - 1] == "个"
      && (passage[start - 2].chineseDigit != nil || passage[start - 2] == "“")
  }

  /// 小区1幢1单元, 1层为架空层、2到6层为住户: which house or floor.
  private func isAddress(_ range: Range<Int>, _ unit: String) -> Bool {
    let end = range.upperBound
    if unit == "层" { return passage[end] == "为" || passage[end] == "是" }
    guard ["幢", "栋", "座"].contains(unit), passage[end].digit != nil else { return false }
    return (end + 1..<end + 4).contains {
      passage.starts(with: "单元", at: $0) || passage[$0] == "室" || passage[$0] == "号"
    }
  }

  // MARK: What is one

  private func figure(_ token: NumberToken) throws(NumberRejection) -> RawFigure {
    let start = token.range.lowerBound
    if passage[start - 1] == "第" { return try rank(token, from: start - 1) }
    if passage[start - 1] == "前", let rank = topRank(token) { return rank }
    if token.isShare {
      return RawFigure(
        number: token, unit: "%", factor: 1, dimension: .share, range: token.range.lowerBound..<token.end)
    }
    if let ratio = ratio(token) { return ratio }
    if token.isChinese, let unit = units.entry(at: token.end, in: passage), names.begin(with: start..<unit.end) {
      throw .name
    }
    if let range = range(token) {
      if range.dimension == .age, !isMeanAge(range) { throw .age }
      if isAddress(range.range, range.unit) { throw .ordinal }
      return range
    }
    if let listed = listed(token) { return listed }
    guard let unit = units.measure(of: token, in: passage) else { return try bare(token) }
    // 平均住院日8.8日; a whole number of 日 is a day of the month.
    if unit.entry.printed == "日", token.value == token.value.rounded() { throw .time }
    var figure = RawFigure(
      number: unit.number, unit: unit.entry.unit, factor: unit.entry.factor, dimension: unit.entry.dimension,
      range: start..<unit.end)
    figure.to = token.upper
    if isAddress(figure.range, figure.unit) { throw .ordinal }
    // 50米×25米泳池: how large one is.
    if "×xX*".unicodeScalars.contains(passage[start - 1]) || "×*".unicodeScalars.contains(passage[unit.end]) {
      throw .name
    }
    // 总建筑规模51.8万方: of floors, and not of what fills a room.
    if unit.entry.printed == "方", measuresFloor(before: start) {
      figure.unit = "平方米"
      figure.dimension = .area
    }
    // 前移4位, 上升3名: places in a ranking.
    if figure.dimension == .people, unit.entry.printed != "人", words.moved.length(endingAt: start, in: passage) != nil {
      figure.unit = "位次"
      figure.dimension = .rank
    }
    // 列全省56位: the 第 is left out.
    if figure.dimension == .people, "位名".unicodeScalars.contains(passage[unit.end - 1]), isPlacing(before: start) {
      return RawFigure(
        number: unit.number, unit: "名", factor: 1, dimension: .rank, range: start..<unit.end, isRank: true)
    }
    takeCounted(&figure)
    try checkCount(figure)
    return figure
  }

  /// 列全省|, 居全市|, 排名全国|: a verb of ranking, and among whom.
  private func isPlacing(before index: Int) -> Bool {
    guard let field = ["全国", "全省", "全市", "全州", "全区", "全县"].first(where: { passage.ends(with: $0, at: index) }) else {
      return false
    }
    return words.standingVerb.length(endingAt: index - field.unicodeScalars.count, in: passage) != nil
  }

  private func measuresFloor(before index: Int) -> Bool {
    let clause = max(0, index - 10)..<index
    return ["建筑", "面积", "楼", "房", "校舍", "体量"].contains { passage.contains($0, in: clause) }
  }

  /// 72个孩子 are people, 9个家庭 households, whatever measure word is used for them.
  private func takeCounted(_ figure: inout RawFigure) {
    guard figure.unit == "个", figure.dimension == .measure else { return }
    let start = figure.range.upperBound
    // 学生公寓 and 家庭医生 are no people and no households.
    func isNamed(in set: WordSet) -> Bool {
      guard let length = set.length(at: start, in: passage) else { return false }
      let end = start + length
      return !passage[end].isHan || words.predicate.length(at: end, in: passage) != nil
        || words.action.length(at: end, in: passage) != nil
    }
    if isNamed(in: words.person) {
      figure.unit = "人"
      figure.dimension = .people
    } else if isNamed(in: words.household) {
      figure.unit = "户"
    }
  }

  /// A number with a unit counts something, but for lengths of time, bases and turns of phrase.
  private func checkCount(_ figure: RawFigure) throws(NumberRejection) {
    let token = figure.number
    if figure.dimension == .time { return try checkDuration(figure) }
    if figure.dimension == .age, !isMeanAge(figure) { throw .age }
    if figure.unit == "分", !isScore(figure) { throw .unitless }
    if isCriterion(figure) { throw .criterion }
    if token.isChinese { return try checkChineseCount(figure) }
    // 每5人, 每100名: a base that others are reckoned by.
    if passage[token.range.lowerBound - 1] == "每", figure.dimension != .money { throw .base }
  }

  /// 平均年龄38.5岁, 人均预期寿命80.2岁; any other age is one person's or a criterion.
  private func isMeanAge(_ figure: RawFigure) -> Bool {
    let clause = (max(0, figure.range.lowerBound - 8)..<figure.range.lowerBound)
    return ["平均年龄", "寿命"].contains { passage.contains($0, in: clause) }
  }

  /// 得分94.62分, 比上年提高1.85分; 三分建，七分管 is a saying.
  private func isScore(_ figure: RawFigure) -> Bool {
    let start = figure.range.lowerBound
    if !figure.number.isChinese,
      words.rise.length(endingAt: start, in: passage) ?? words.fall.length(endingAt: start, in: passage) != nil
    {
      return true
    }
    let clause = max(0, start - 8)..<start
    return ["分数", "得分", "评分", "成绩", "均分", "总分", "满意度"].contains { passage.contains($0, in: clause) }
  }

  /// 30户以上的村民组, 100万元以上的项目: a size that says which things are counted, where no verb takes it for its object.
  private func isCriterion(_ figure: RawFigure) -> Bool {
    let end = figure.range.upperBound
    let start = figure.range.lowerBound
    // 沿溪50米内不得新建: how near.
    if figure.dimension == .length, passage[end] == "内" || passage.starts(with: "以内", at: end) {
      let behind = end + (passage[end] == "内" ? 1 : 2)
      return ["不得", "禁止", "严禁", "范围", "的"].contains { passage.starts(with: $0, at: behind) }
    }
    if sizesCounted(figure) { return true }
    guard figure.dimension == .measure || figure.dimension == .people || figure.dimension == .money,
      ["以上", "以下"].contains(where: { passage.starts(with: $0, at: end) }), passage[end + 2].isHan
    else { return false }
    // 50万元以上的村有64个: 的 makes it an attribute, unless a verb has it for its object (举办50场以上的活动).
    if passage[end + 2] == "的", words.action.length(endingAt: start, in: passage) == nil,
      words.copula.length(endingAt: start, in: passage) == nil
    {
      return true
    }
    // What is so large is counted right before (387个|30户以上的村民组) or measured behind (20户以上村民组通路比例).
    let isAttribute = passage[start - 1].isHan == false || units.entry(at: start - 1, in: passage) != nil
    guard isAttribute, words.predicate.length(at: end + 2, in: passage) == nil,
      words.action.length(at: end + 2, in: passage) == nil
    else { return false }
    return true
  }

  /// 1000平方米以上|中心绿地1处: a size of what is counted behind, each of which is so large.
  private func sizesCounted(_ figure: RawFigure) -> Bool {
    let end = figure.range.upperBound
    guard [.area, .length, .amount, .money].contains(figure.dimension),
      ["以上", "以下"].contains(where: { passage.starts(with: $0, at: end) })
    else { return false }
    let start = end + 2
    let noun = (start..<min(passage.count, start + 12)).prefix { passage[$0].isHan && passage[$0].chineseDigit == nil }
    guard noun.count >= 2, passage[noun.upperBound].digit != nil,
      words.action.first(in: noun, of: passage) == nil,
      words.boundOrCopula.length(endingAt: noun.upperBound, in: passage) == nil
    else { return false }
    var run = DigitRun(passage: passage, index: noun.upperBound)
    guard run.read() != nil, let unit = units.entry(at: run.index, in: passage)?.entry else { return false }
    return unit.dimension == .measure || unit.dimension == .people
  }

  /// A length of time is a figure where it is measured: how long something takes, or how many years running.
  private func checkDuration(_ figure: RawFigure) throws(NumberRejection) {
    let start = figure.range.lowerBound
    let end = figure.range.upperBound
    if passage.ends(with: "连续", at: start) || passage.ends(with: "连年", at: start) {
      if figure.unit == "年" { return }
      throw .reach
    }
    if figure.number.isChinese { throw .reach }
    // 10分钟上学圈, 15分钟就医圈, 24小时热线, 365天: schemes, and what is always open.
    if (end..<(end + 9)).contains(where: { passage[$0] == "圈" }) { throw .scheme }
    if figure.value == 24, figure.unit == "小时" { throw .scheme }
    if figure.value == 365 { throw .scheme }
    // 46.8个月: nobody counts a reach of time in tenths.
    if figure.number.value != figure.number.value.rounded(), figure.unit != "年" { return }
    // 人均受教育年限达到12年，比1995年增加2.1年
    let isTerm = passage.contains("年限", in: max(0, start - 8)..<start)
    if figure.unit == "年",
      isTerm
        || figure.number.value != figure.number.value.rounded()
          && words.shift.length(endingAt: start, in: passage) != nil
    {
      return
    }
    // 10分钟内即可送医: how long it takes.
    if passage[end] == "内", Self.reached.contains(where: { passage.starts(with: $0, at: end + 1) }) { return }
    switch figure.unit {
    case "年", "个月", "周":
      // Reaches of time (近3年, 3年来, 3年内) say when, not how much; terms are measured.
      guard Self.terms.contains(where: { passage.ends(with: $0, at: start) }) else { throw .reach }
    default:
      if ["近", "过去", "前", "后", "这", "每", "头"].contains(where: { passage.ends(with: $0, at: start) }) { throw .reach }
      if ["内", "来", "间", "前", "后"].contains(String(passage[end])) { throw .reach }
    }
  }

  private static let reached = ["即可", "可", "就能", "便能", "能够", "到达", "抵达", "送达", "响应", "办结", "完成", "回复"]

  private static let terms = [
    "为期", "长达", "延长至", "延长到", "缩短至", "缩短到", "缩短为", "压缩至", "压缩到", "期限为", "期限", "学制",
  ]

  /// Counts in Chinese numerals are figures where a thing is counted, and turns of phrase elsewhere.
  private func checkChineseCount(_ figure: RawFigure) throws(NumberRejection) {
    let token = figure.number
    let start = token.range.lowerBound
    let end = figure.range.upperBound
    let before = passage[start - 1]
    // 这三个, 每三个, 前两批, 同一个, 进一步: pointing and idiom, not counting.
    if "第这那每上下前后近某其首头初同统唯单万逐任同另".unicodeScalars.contains(before), !token.isOver { throw .ordinal }
    if figure.dimension == .noun { throw .idiom }
    // 三类残疾儿童: a set that is known by its number.
    if figure.unit == "类", token.value < 10, !token.isOver { throw .idiom }
    // 四届人大八次会议
    if figure.unit == "次", ["会议", "全会", "全体", "大会", "常委"].contains(where: { passage.starts(with: $0, at: end) }) {
      throw .ordinal
    }
    // 一期, 二批, 三级: numbered, not counted.
    if Self.numbered.contains(figure.unit), !token.isOver { throw .ordinal }
    if words.rhetorical.first(in: end..<min(end + 4, passage.count), of: passage) != nil, !token.isOver { throw .idiom }
    if passage.starts(with: "一体", at: end) { throw .idiom }
    // 一个提高、两个优化、三个增强: what is done, not what is counted.
    if figure.unit == "个", !passage[end + 2].isHan,
      words.purposeVerb.length(at: end, in: passage) ?? words.rise.length(at: end, in: passage)
        ?? words.fall.length(at: end, in: passage) == 2
    {
      throw .idiom
    }
    if token.range.count == 1, token.range.upperBound == token.end, passage[start].chinesePower ?? 0 >= 2 {
      // 百场, 千人, 万家: round words; a count only where something bounds them.
      if "近超达约逾".unicodeScalars.contains(before) { return }
      throw .idiom
    }
    if token.value == 1 || token.value == 2, !isCoordinated(figure) {
      let isBuilt = words.action.length(endingAt: start, in: passage) != nil
      // 打包成两个医共体集团: what became of things is counted.
      if token.value == 2, isBounded(start) || isRest(start) || before == "成" { return }
      guard token.value == 2, isBuilt, !["个", "项", "种", "次"].contains(figure.unit) else { throw .idiom }
    }
  }

  /// 不少于两次: what is bounded is a figure.
  private func isBounded(_ start: Int) -> Bool {
    words.before.contains { $0.words.length(endingAt: start, in: passage) ?? 0 >= 2 }
  }

  /// 其余两件: the rest of what was counted.
  private func isRest(_ start: Int) -> Bool {
    ["其余", "剩余", "剩下", "余下"].contains { passage.ends(with: $0, at: start) }
  }

  private static let numbered: Set<String> = ["期", "批", "届", "版", "层", "段", "站", "路", "号", "轮"]

  /// 五个市级锦标赛和一个市级选拔赛: a count beside a count.
  private func isCoordinated(_ figure: RawFigure) -> Bool {
    let start = figure.range.lowerBound
    guard "和与及、".unicodeScalars.contains(passage[start - 1]) else { return false }
    var index = start - 2
    while index >= 0, !passage[index].endsClause, start - index < 16 {
      if let value = passage[index].chineseDigit ?? passage[index].digit ?? passage[index].chinesePower, value > 0,
        passage[index + 1] == passage[figure.range.upperBound - 1]
      {
        return true
      }
      index -= 1
    }
    return false
  }

  private func rank(_ token: NumberToken, from start: Int) throws(NumberRejection) -> RawFigure {
    let next = passage[token.end]
    let isPlace = next == "名" || (next == "位" && !passage.starts(with: "位于", at: token.end))
    let end = isPlace ? token.end + 1 : token.end
    // 第三名教师 counts on; 第一书记, 第二批, 第四届 are ordinals.
    if !isPlace {
      let isClosed = next.endsClause || next == "、" || next == "的" || next.closes || next == "\0"
      guard isClosed, isRanked(before: start) else { throw .ordinal }
    }
    return RawFigure(
      number: token, unit: "名", factor: 1, dimension: .rank, range: start..<end, isRank: true)
  }

  /// 跻身全国前十, 位居全省前3名; 前三季度 and 前两批 say when or which.
  private func topRank(_ token: NumberToken) -> RawFigure? {
    let start = token.range.lowerBound - 1
    let next = passage[token.end]
    let isPlace = next == "名" || next == "位" || next == "强"
    guard isPlace || next.endsClause || next == "、" || next.closes || next == "的" || next == "\0" else { return nil }
    guard isRanked(before: start) else { return nil }
    return RawFigure(
      number: token, unit: "名", factor: 1, dimension: .rank, range: start..<(isPlace ? token.end + 1 : token.end),
      isRank: true, isTopRank: true)
  }

  /// 位列全省|第一; 居长沙市各区县（市）|第一, 排在遵义市中职学校|前三: the verb may stand before the name of the field.
  private func isRanked(before start: Int) -> Bool {
    if words.standing.first(in: max(0, start - 6)..<start, of: passage) != nil { return true }
    let clause = Clause(around: start..<(start + 1), in: passage).clause
    let left = max(clause.lowerBound, start - 16)..<start
    // Not 居民, nor 宜居.
    if "市县区州省国）".unicodeScalars.contains(passage[start - 1]),
      left.contains(where: {
        passage[$0] == "居" && !"民住家".unicodeScalars.contains(passage[$0 + 1])
          && !"宜安定邻旧故移新".unicodeScalars.contains(passage[$0 - 1])
      })
    {
      return true
    }
    return ["位居", "位列", "名列", "排在", "排名", "稳居", "跻身"].contains { passage.contains($0, in: left) }
  }

  /// 1:7, 1：12.5 behind 比; the value is the quotient.
  private func ratio(_ token: NumberToken) -> RawFigure? {
    guard ":：∶".unicodeScalars.contains(passage[token.end]), passage[token.end + 1].digit != nil else {
      return nil
    }
    var run = DigitRun(passage: passage, index: token.end + 1)
    // 生师比分别为16.8∶1、|12.4∶1
    var head = token.range.lowerBound
    while head > 0, passage[head - 1].digit != nil || ".:：∶、和".unicodeScalars.contains(passage[head - 1]) { head -= 1 }
    guard let second = run.read()?.double, second > 0,
      (max(0, head - 8)..<head).contains(where: { passage[$0] == "比" })
    else { return nil }
    var whole = token
    whole.range = token.range.lowerBound..<run.index
    whole.end = run.index
    whole.value = token.value / second
    return RawFigure(number: whole, unit: "1", factor: 1, dimension: .times, range: whole.range, isRatio: true)
  }

  /// 3—5年, 10至15名, 5%—20%: one figure with two ends. The first may have the unit too.
  private func range(_ token: NumberToken) -> RawFigure? {
    let own = units.entry(at: token.end, in: passage)
    let join = own?.end ?? token.end
    guard let second = NumberScanner(passage: passage).upperEnd(after: join),
      let unit = units.entry(at: second.end, in: passage), own == nil || own?.entry.unit == unit.entry.unit,
      !times.overlaps(second.range)
    else { return nil }
    // 1至5万人: the scale of the second holds for the first.
    var first = token
    if second.hasScale, !token.hasScale, token.value < second.value / 10_000 * 10 {
      first.value *= second.value >= 1e8 ? 1e8 : 1e4
    }
    guard first.value < second.value || own != nil else { return nil }
    first.range = token.range.lowerBound..<(own == nil ? second.range.upperBound : token.range.upperBound)
    var figure = RawFigure(
      number: first, unit: unit.entry.unit, factor: unit.entry.factor, dimension: unit.entry.dimension,
      range: token.range.lowerBound..<unit.end)
    // 从60%到85%: no range, but a way from one to the other.
    let origin = passage[token.range.lowerBound - 1]
    if own != nil, origin == "从" || origin == "由" {
      figure.number = second
      figure.from = first.value.inBaseUnits(by: unit.entry.factor)
      figure.origin = (token.range.lowerBound - 1)..<token.end
      return figure
    }
    figure.to = second.value
    return figure
  }
}
