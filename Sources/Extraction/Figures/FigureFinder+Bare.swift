/// Numbers without a unit of their own, which make figures where the words around say of what.
extension FigureFinder {
  /// 分别提高|22.6、7.4|和15个百分点: the unit of numbers side by side stands behind the last.
  func listed(_ token: NumberToken) -> RawFigure? {
    // 29.0个、14.5个和16.9个百分点
    let own = passage[token.end] == "个" ? token.end + 1 : token.end
    var end = own
    while "、和与及".unicodeScalars.contains(passage[end]), passage[end + 1].digit != nil, !token.isChinese {
      var run = DigitRun(passage: passage, index: end + 1)
      guard run.read() != nil else { return nil }
      end = run.index
      if own > token.end, passage[end] == "个", !passage.starts(with: "个百分点", at: end) { end += 1 }
    }
    guard end > own, let unit = units.entry(at: end, in: passage)?.entry,
      own == token.end || unit.dimension == .points,
      words.respectively.last(in: max(0, token.range.lowerBound - 40)..<token.range.lowerBound, of: passage) != nil
    else { return nil }
    return RawFigure(
      number: token, unit: unit.unit, factor: unit.factor, dimension: unit.dimension,
      range: token.range.lowerBound..<own)
  }

  private func isCoefficient(before end: Int) -> Bool {
    if ["比值", "比"].contains(where: { passage.ends(with: $0, at: end) }) { return true }
    // 差异系数小学为0.32、初中为0.27: whose coefficient it is may stand between.
    var start = end
    while start > 0, end - start < 20, !passage[start - 1].endsClause { start -= 1 }
    return ["系数", "差异率", "指数"].contains { passage.contains($0, in: start..<end) }
  }

  /// 校际差异系数小学0.31、初中0.27，分别比2020年下降了0.18和0.14: a change of the coefficient that the sentence spoke of.
  private func changesCoefficient(_ token: NumberToken, before index: Int) -> Bool {
    guard token.value < 10, token.value != token.value.rounded() else { return false }
    var end = index
    while end > 0,
      "了约和与、".unicodeScalars.contains(passage[end - 1]) || passage[end - 1].digit != nil || passage[end - 1] == "."
    {
      end -= 1
    }
    guard words.fall.length(endingAt: end, in: passage) ?? words.rise.length(endingAt: end, in: passage) != nil else {
      return false
    }
    let sentence = Clause(around: token.range, in: passage).sentence
    guard sentence.lowerBound < end else { return false }
    return ["系数", "差异率", "指数"].contains { passage.contains($0, in: sentence.lowerBound..<end) }
  }

  /// 持卡人数58.6万, 参保人数达486万, 老年人口118.6万, 老年人有13.62万; 149.1万常住人口, 20万群众: the noun says what is counted.
  private func countedByNoun(_ token: NumberToken) -> RawFigure? {
    guard token.hasScale else { return nil }
    let start = token.range.lowerBound
    let people = RawFigure(number: token, unit: "人", factor: 1, dimension: .people, range: start..<token.end)
    guard !passage[token.end].isHan else {
      let isPopulation = (0...3).contains { passage.starts(with: "人口", at: token.end + $0) }
      return isPopulation || words.person.length(at: token.end, in: passage) ?? 0 >= 2 ? people : nil
    }
    var end = start
    while end > 0, start - end < 6, let length = words.boundOrCopula.length(endingAt: end, in: passage) {
      end -= length
    }
    // 总诊疗人次95.5亿
    if passage.ends(with: "人次", at: end) {
      return RawFigure(number: token, unit: "人次", factor: 1, dimension: .visits, range: start..<token.end)
    }
    if passage.ends(with: "人口", at: end) || passage.ends(with: "人员", at: end)
      || words.person.length(endingAt: end, notBefore: max(0, end - 6), in: passage) ?? 0 >= 2
    {
      return people
    }
    guard passage[end - 1] == "数", let unit = units.entry(at: end - 2, in: passage), unit.end == end - 1,
      unit.entry.dimension == .people || unit.entry.dimension == .measure
    else { return nil }
    return RawFigure(
      number: token, unit: unit.entry.unit, factor: unit.entry.factor, dimension: unit.entry.dimension,
      range: start..<token.end)
  }

  /// A number without a unit: medals, money whose verb says so, coefficients.
  func bare(_ token: NumberToken) throws(NumberRejection) -> RawFigure {
    guard !token.isChinese else { throw .unitless }
    let start = token.range.lowerBound
    let next = passage[token.end]
    if "金银铜".unicodeScalars.contains(next),
      !passage[token.end + 1].isHan || passage[token.end + 1] == "牌" || passage[token.end + 1] == "的"
    {
      return RawFigure(
        number: token, unit: "枚", factor: 1, dimension: .measure, range: start..<(token.end + 1))
    }
    if token.hasScale,
      ["投入", "投资", "资金", "财政支出", "投入达", "投资达", "投资超", "投入超"].contains(where: { passage.ends(with: $0, at: start) })
    {
      return RawFigure(number: token, unit: "元", factor: 1, dimension: .money, range: start..<token.end)
    }
    var left = start
    while let length = words.copula.length(endingAt: left, in: passage) { left -= length }
    if let counted = countedByNoun(token) { return counted }
    let joinsNext = "和与及".unicodeScalars.contains(next) && passage[token.end + 1].digit != nil
    let isClosed = joinsNext || !next.isHan && next.digit == nil && next != "%" && !next.isLatinLetter
    // 第三方测评得分89.7，
    if isClosed, ["得分", "评分", "均分", "总分"].contains(where: { passage.ends(with: $0, at: left) }) {
      return RawFigure(number: token, unit: "分", factor: 1, dimension: .amount, range: start..<token.end)
    }
    if isClosed, isCoefficient(before: left) || changesCoefficient(token, before: left) {
      return RawFigure(number: token, unit: "1", factor: 1, dimension: .times, range: start..<token.end, isRatio: true)
    }
    throw .unitless
  }
}
