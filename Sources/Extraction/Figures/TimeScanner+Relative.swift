import BriefModel

/// Plan periods, and times that are told from the text's own.
extension TimeScanner {
  /// The five-year plans, by their numerals: 十四五 is 2021 to 2025. Source: the outlines of the plans.
  private static let plans: [(name: String, start: Int)] = [
    ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
  ]

  func planPeriod(at index: Int) -> TimeExpression? {
    guard passage[index] == "十" || passage[index] == "“" else { return nil }
    let at = passage[index] == "“" ? index + 1 : index
    guard let plan = Self.plans.first(where: { passage.starts(with: $0.name, at: at) }) else { return nil }
    var end = at + 3
    if passage[end] == "”" { end += 1 }
    if let part = partOfPlan(from: plan.start, at: end) {
      return TimeExpression(range: index..<part.end, role: .during, period: part.period)
    }
    let range = index..<(end + (passage[end] == "末" ? 1 : 2))
    if passage.starts(with: "以来", at: end) {
      return TimeExpression(range: range, role: .since, period: Period(start: String(plan.start), end: nil))
    }
    // 十四五规划 and the like name a document; they say nothing of when.
    guard ["期间", "时期", "末"].contains(where: { passage.starts(with: $0, at: end) }) else {
      return TimeExpression(range: index..<end, role: .undated)
    }
    let last = String(plan.start + 4)
    let before = passage[index - 1]
    return TimeExpression(
      range: range, role: before == "较" || before == "比" ? .baseline : .during,
      period: Period(start: passage[end] == "末" ? last : String(plan.start), end: last))
  }

  /// “十四五”前三年, “十四五”开局之年
  private func partOfPlan(from year: Int, at index: Int) -> (period: Period, end: Int)? {
    if passage.starts(with: "开局之年", at: index) { return (Period(year: year), index + 4) }
    if passage.starts(with: "收官之年", at: index) { return (Period(year: year + 4), index + 4) }
    guard passage[index] == "前", let number = dates.small(at: index + 1, upTo: 4), passage[number.end] == "年"
    else { return nil }
    return (Period(start: String(year), end: String(year + number.value - 1)), number.end + 1)
  }

  func relative(at index: Int) -> TimeExpression? {
    guard let word = RelativeTime.word(at: index, in: passage) else { return nil }
    let end = index + word.length
    let before = passage[index - 1]
    switch word.meaning {
    case .sinceFounding: return TimeExpression(range: index..<end, role: .sinceFounding)
    case .thatYear:
      return TimeExpression(range: index..<end, role: isWholeYear(index..<end) ? .thatYear : .undated)
    case .sameYear(let offset):
      // 说起当年, 当年的荒滩: long ago.
      guard before != "想", before != "起", passage[end] != "的" else { return nil }
      let part = dates.within(CalendarDate(), from: end)
      return TimeExpression(
        range: index..<part.end, role: .sameYear,
        own: .year(offset: offset, months: part.date.months, day: part.date.day))
    case .vague:
      // 附近年轻人, 将近年底
      guard !"附将临邻".unicodeScalars.contains(before) else { return nil }
      return TimeExpression(range: index..<end, role: .vague)
    case .since(let year):
      return TimeExpression(range: index..<end, role: .since, period: Period(start: String(year), end: nil))
    case .now: return TimeExpression(range: index..<end, role: .now)
    case .samePeriod:
      // 比去年同期 measures against a time; 同期 that opens its phrase takes up the one before.
      let opens = index == 0 || before.endsClause || before == "、" || before.isBlank
      return opens ? TimeExpression(range: index..<end, role: .samePeriod) : nil
    case .reach: return reach(from: index, number: end)
    case .pastYear: return TimeExpression(range: index..<end, role: .own, own: .pastYear)
    case .day(let offset): return TimeExpression(range: index..<end, role: .own, own: .day(offset: offset))
    case .rhetoricalDay(let offset):
      return TimeExpression(range: index..<end, role: .undated, own: .day(offset: offset))
    case .month(let offset):
      let day = dates.small(at: end, upTo: 31).flatMap { "日号".unicodeScalars.contains(passage[$0.end]) ? $0 : nil }
      return TimeExpression(
        range: index..<(day.map { $0.end + 1 } ?? end), role: .own, own: .month(offset: offset, day: day?.value))
    case .year(let offset):
      let part = dates.within(CalendarDate(), from: end)
      let isSeason = "春夏秋冬".unicodeScalars.contains(part.date.months == nil ? passage[end] : "\0")
      let season = isSeason ? (passage[end + 1] == "天" || passage[end + 1] == "季" ? 2 : 1) : 0
      let isBaseline =
        before == "较" || before == "比"
        // 与上年比较, 同去年相比
        || "与和同跟".unicodeScalars.contains(before) && passage.contains("比", in: part.end..<(part.end + 4))
        || offset < 0 && (isStart(index..<part.end) || isAttributedBaseline(before: index))
      // 去年9月起, 去年以来; 今年以来 is the year itself.
      let opening = part.date.months != nil || offset < 0 ? bound(from: part.end) : (end: part.end, isSince: false)
      if !isBaseline, opening.isSince {
        return TimeExpression(
          range: index..<opening.end, role: .own,
          own: .year(offset: offset, months: part.date.months, day: part.date.day),
          isOpen: true)
      }
      return TimeExpression(
        range: index..<(part.end + season), role: isBaseline ? .baseline : .own,
        own: .year(offset: offset, months: part.date.months, day: part.date.day))
    }
  }

  /// 全年任务 is the year's, 全年开放 how long something is open.
  private func isWholeYear(_ word: Range<Int>) -> Bool {
    guard passage.starts(with: "全年", at: word.lowerBound) else { return true }
    // 占|全年筛查任务的一半
    let behind = word.upperBound..<(word.upperBound + 6)
    if "占的成".unicodeScalars.contains(passage[word.lowerBound - 1]), passage.contains("任务", in: behind) { return false }
    return !["任务", "目标", "指标", "预算", "开放", "无休", "营业", "运营", "不间断", "不打烊", "365"].contains {
      passage.starts(with: $0, at: word.upperBound)
    }
  }

  /// 近三年, 未来两天: a reach of time that begins or ends with the text's own; 历时近三年 is how long something took.
  private func reach(from start: Int, number index: Int) -> TimeExpression? {
    guard let number = dates.small(at: index, upTo: 60),
      let unit = ["年", "个月", "天", "周"].first(where: { passage.starts(with: $0, at: number.end) })
    else { return nil }
    let isLength = passage[start] == "近" && "时了达过有为是历经跨用间长".unicodeScalars.contains(passage[start - 1])
    var end = number.end + unit.unicodeScalars.count
    if "来间内里".unicodeScalars.contains(passage[end]) { end += 1 }
    return TimeExpression(range: start..<end, role: isLength ? .undated : .vague)
  }
}
