import BriefModel

/// Finds what says when in a passage: years, spans of years, months, days, plan periods, and relative years.
struct TimeScanner {
  let passage: Passage
  let dates: DateReader

  /// What times begin with: few places in a text need a closer look.
  private static let heads = LowByteSet(
    RelativeTime.firstSigns + "0123456789０１２３４５６７８９〇零一二两兩三四五六七八九十第上下前头“".unicodeScalars)

  init(passage: Passage) {
    self.passage = passage
    dates = DateReader(passage: passage)
  }

  func scan() -> [TimeExpression] {
    var found: [TimeExpression] = []
    let heads = Self.heads
    var index = 0
    while index < passage.count {
      guard heads.mayHold(passage[index]) else {
        index += 1
        continue
      }
      if var expression = expression(at: index) {
        // 自2022年|启动以来: both say the one time, which begins with the year.
        if expression.role == .sinceFounding, let last = found.last, last.role == .since, isOneClause(last, index) {
          (expression.role, expression.period) = (.since, last.period)
        }
        found.append(expression)
        index = max(index + 1, expression.range.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func expression(at index: Int) -> TimeExpression? {
    let scalar = passage[index]
    if opensDate(scalar), !isInsideNumber(index),
      let expression = calendar(at: index) ?? decade(at: index) ?? ago(at: index) ?? reachSoFar(at: index)
        ?? clock(at: index)
    {
      return expression
    }
    return planPeriod(at: index) ?? relative(at: index)
  }

  private func isOneClause(_ time: TimeExpression, _ index: Int) -> Bool {
    index - time.range.upperBound <= 40 && !(time.range.upperBound..<index).contains { passage[$0].endsClause }
  }

  private func opensDate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "十", "第", "上", "下", "前", "头": true
    default: scalar.digit != nil || scalar.chineseDigit != nil
    }
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    let before = passage[index - 1]
    return before.digit != nil || before.isLatinLetter || before == "."
      || (passage[index].digit == nil && (before.chineseDigit != nil || before.chinesePower != nil))
  }

  private func calendar(at start: Int) -> TimeExpression? {
    let first: DateReader.Printed
    if let date = dates.date(at: start) {
      first = date
    } else {
      // A day alone: 29日, but 三日 may be three days.
      guard passage[start].digit != nil, let day = dates.small(at: start, upTo: 31),
        passage[day.end] == "日" || (passage[day.end] == "号" && !passage[day.end + 1].isHan)
      else { return nil }
      return TimeExpression(range: start..<(day.end + 1), role: .undated)
    }
    if let (last, end) = spanEnd(of: first) {
      return finish(start..<end, CalendarDate.period(from: first.date, to: last), own: own(from: first.date, to: last))
    }
    if first.isBareYear { return bareYear(start, first) }
    return finish(start..<first.end, first.date.period, own: own(first.date))
  }

  /// 2023学年; 2021、2022两年, 2021和2022年: a year without 年 of its own.
  private func bareYear(_ start: Int, _ year: DateReader.Printed) -> TimeExpression? {
    if passage.starts(with: "学年", at: year.end) {
      return finish(start..<year.end + (passage[year.end + 2] == "度" ? 3 : 2), year.date.period)
    }
    if let end = endOfRow(year), follows(start, year) { return finish(start..<end, year.date.period) }
    var last = year
    for _ in 1..<PairedTimes.longest {
      guard last.isBareYear, let next = following(last) else { break }
      last = next
    }
    let end = endOfRow(last)
    guard last.end > year.end, !last.isBareYear || end != nil else { return nil }
    let one = finish(start..<year.end, year.date.period)
    // 较2021、2022年增长3%: one time to measure against.
    return one.role == .baseline
      ? finish(start..<(end ?? last.end), CalendarDate.period(from: year.date, to: last.date)) : one
  }

  /// The next year, where a row goes on with it: 2021、|2022
  private func following(_ year: DateReader.Printed) -> DateReader.Printed? {
    guard "、和与".unicodeScalars.contains(passage[year.end]), let number = year.date.year,
      let next = dates.date(at: year.end + 1), next.date == CalendarDate(year: number + 1)
    else { return nil }
    return next
  }

  /// Whether the year at `start` goes on with a row, of which the year before is printed with 年 or without.
  private func follows(_ start: Int, _ year: DateReader.Printed) -> Bool {
    [start - 5, start - 6].contains { dates.date(at: $0).flatMap(following)?.end == year.end }
  }

  /// Where what counts the years of a row ends, behind its last: 两年, 三年.
  private func endOfRow(_ last: DateReader.Printed) -> Int? {
    ["两年", "三年"].contains { passage.starts(with: $0, at: last.end) } ? last.end + 2 : nil
  }

  /// 上半年, 第一季度 and 9月底 are of a year; a day says what happened, not when things were counted.
  private func own(_ date: CalendarDate) -> OwnTime? {
    guard date.year == nil, date.day == nil, let months = date.months else { return nil }
    return .year(offset: 0, months: months)
  }

  /// 3月至5月
  private func own(from first: CalendarDate, to last: CalendarDate) -> OwnTime? {
    guard first.year == nil, last.year == nil, first.day == nil, last.day == nil,
      let start = first.months?.lowerBound, let end = last.months?.upperBound, start < end
    else { return nil }
    return .year(offset: 0, months: start...end)
  }

  /// "—2025年", "至2025年", "-2024学年", "到19日", "和5月间"
  private func spanEnd(of first: DateReader.Printed) -> (date: CalendarDate, end: Int)? {
    var at = first.end
    if passage[at].isBlank { at += 1 }
    let join = at
    while "—–-－~～至到".unicodeScalars.contains(passage[at]), at < join + 2 { at += 1 }
    let isPair = at == join && "与和".unicodeScalars.contains(passage[at])
    if isPair { at += 1 }
    guard at > join else { return nil }
    if passage[at].isBlank { at += 1 }
    guard let last = dates.date(at: at, closing: first.date) else { return nil }
    var end = last.end
    if last.isBareYear {
      if passage.starts(with: "学年", at: end) {
        end += 2
      } else if first.isBareYear {
        // 2016-2018 without 年: a span where no measure can follow, and nothing of a longer number does.
        let isSpan = !passage[end].isHan && passage[end] != "-" && !passage[end].isLatinLetter
        guard isSpan, let start = first.date.year, let year = last.date.year, start < year else { return nil }
      }
    } else if first.isBareYear, last.date.months != nil {
      return nil
    }
    guard isPair else { return (last.date, end) }
    if passage.starts(with: "之间", at: end) { return (last.date, end + 2) }
    return passage[end] == "间" ? (last.date, end + 1) : nil
  }

  /// Gives an expression its role by the words around it.
  private func finish(_ range: Range<Int>, _ period: Period?, own: OwnTime? = nil) -> TimeExpression {
    let start = range.lowerBound
    // 提前达到|2020年|规划目标: which goal, and not when.
    if ["达到", "完成", "实现", "超过", "超出"].contains(where: { passage.ends(with: $0, at: start) }),
      ["规划目标", "规划值", "目标", "规划要求", "任务"].contains(where: { passage.starts(with: $0, at: range.upperBound) })
    {
      return TimeExpression(range: range, role: .undated)
    }
    let (end, isSince) = bound(from: range.upperBound)
    guard let period else {
      guard let own, !isOfEveryYear(before: start) else { return TimeExpression(range: start..<end, role: .undated) }
      if case .year(_, let months?, _) = own, months.count == 1 {
        return TimeExpression(range: start..<end, role: .month, own: own)
      }
      return TimeExpression(range: start..<end, role: .own, own: own)
    }
    if isSince {
      return TimeExpression(range: start..<end, role: .since, period: Period(start: period.start, end: nil))
    }
    // 2000年以前建成的小区: which ones, not when they were counted; 2025年前 is a deadline.
    if end == range.upperBound + 2, passage[range.upperBound - 1] == "年" {
      return TimeExpression(range: start..<end, role: .undated)
    }
    if isLookingBack(to: end) { return TimeExpression(range: start..<end, role: .undated) }
    let before = passage[start - 1]
    let isBaseline =
      before == "较" || before == "比" || passage.ends(with: "相比", at: start) || passage.ends(with: "对比", at: start)
      || (before == "与" && passage.contains("比", in: end..<min(end + 3, passage.count)))
      || isAttributedBaseline(before: start) || isStart(start..<end)
    let isFrom = before == "自" || before == "从"
    if !isBaseline, passage.ends(with: "自从", at: start) || (isFrom && opensAReach(to: end)) {
      return TimeExpression(range: start..<end, role: .since, period: Period(start: period.start, end: nil))
    }
    return TimeExpression(range: start..<end, role: isBaseline ? .baseline : .during, period: period)
  }

  /// 每年9月, 每逢三月, 农历八月; 较1月 is what something is measured against.
  private func isOfEveryYear(before start: Int) -> Bool {
    "较比".unicodeScalars.contains(passage[start - 1])
      || ["每年", "每", "逢", "农历", "往年", "历年", "来年"].contains { passage.ends(with: $0, at: start) }
  }

  /// 比改革前的2018年, 较整合前的2021年: what distinguishes the year stands between.
  func isAttributedBaseline(before start: Int) -> Bool {
    guard passage[start - 1] == "的" else { return false }
    let reach = (max(0, start - 10)..<start).reversed().prefix { !passage[$0].endsClause && passage[$0].digit == nil }
    return reach.dropFirst(2).contains { passage[$0] == "比" || passage[$0] == "较" }
  }

  /// 由2021年的83.5%提高到……, 是2018年的7倍: when the number began that has changed since.
  func isStart(_ range: Range<Int>) -> Bool {
    let before = passage[range.lowerBound - 1]
    guard passage[range.upperBound] == "的" else { return false }
    let number = (range.upperBound + 1..<range.upperBound + 8).prefix {
      passage[$0].digit != nil || passage[$0] == "." || passage[$0].chineseDigit != nil
        || "近约多".unicodeScalars.contains(passage[$0])
    }
    if !number.isEmpty, passage[range.upperBound + 1 + number.count] == "倍" { return true }
    guard before == "由" || before == "从" else { return false }
    let next = passage[range.upperBound + 1]
    return next.digit != nil || next.chineseDigit != nil || next.chinesePower != nil || next == "第"
  }

  /// 从2013年第一家厂落户算起: where a story begins, which is told of later years.
  private func isLookingBack(to end: Int) -> Bool {
    let clause = (end..<min(end + 24, passage.count)).prefix { !passage[$0].endsClause }
    return ["算起", "说起", "讲起", "谈起"].contains { passage.ends(with: $0, at: clause.upperBound) }
  }

  /// 自2022年启动改革以来, 自2023年秋季学期起: the word that opens the time closes its clause.
  private func opensAReach(to end: Int) -> Bool {
    let clause = (end..<min(end + 40, passage.count)).prefix { !passage[$0].endsClause }
    if passage.ends(with: "以来", at: clause.upperBound) { return true }
    return clause.count <= 12 && ["起", "开始"].contains { passage.ends(with: $0, at: clause.upperBound) }
      && !isLookingBack(to: end)
  }

  /// The words behind a date that open or close its time: 以来, 起, 或之后; 之前, 及以前.
  func bound(from end: Int) -> (end: Int, isSince: Bool) {
    let start = passage[end] == "或" || passage[end] == "及" ? end + 1 : end
    for word in ["以来", "至今", "之后", "以后", "开始"] where passage.starts(with: word, at: start) { return (start + 2, true) }
    if passage[end] == "起" { return (end + 1, true) }
    // 2021年秋季学期起: a term that opens a reach is no more than its year.
    for term in ["春季学期起", "秋季学期起", "春季起", "秋季起"] where passage.starts(with: term, at: end) {
      return (end + term.unicodeScalars.count, true)
    }
    // 2021年来，……: 来 closes the time, and is no verb.
    if passage[end] == "来", passage[end - 1] == "年", !passage[end + 1].isHan { return (end + 1, true) }
    for word in ["之前", "以前"] where passage.starts(with: word, at: start) { return (start + 2, false) }
    // 2015年前, but 2015年前三季度, 2015年前后
    let next = passage[end + 1]
    let isBefore = passage[end] == "前" && passage[end - 1] == "年" && next.digit == nil && next.chineseDigit == nil
    return isBefore && !"后期半列茅沿往来".unicodeScalars.contains(next) ? (end + 1, false) : (end, false)
  }

  /// 20世纪90年代
  private func decade(at start: Int) -> TimeExpression? {
    guard let century = dates.small(at: start, upTo: 21), passage.starts(with: "世纪", at: century.end),
      let decade = dates.small(at: century.end + 2, upTo: 90), decade.value % 10 == 0,
      passage.starts(with: "年代", at: decade.end)
    else { return nil }
    let year = (century.value - 1) * 100 + decade.value
    return TimeExpression(
      range: start..<(decade.end + 2), role: .during, period: Period(start: "\(year)", end: "\(year + 9)"))
  }

  /// 3年前, 5天前: counted from the text's own time.
  private func ago(at start: Int) -> TimeExpression? {
    guard let number = dates.small(at: start, upTo: 60), passage[number.end + 1] == "前",
      !"后期半".unicodeScalars.contains(passage[number.end + 2])
    else { return nil }
    let own: OwnTime
    switch passage[number.end] {
    case "年": own = .year(offset: -number.value)
    case "天", "日": own = .day(offset: -number.value)
    default: return nil
    }
    return TimeExpression(range: start..<(number.end + 2), role: .own, own: own)
  }

  /// 四年来, 两年多来, 五年间, 三年里, 三年下来: a reach of time up to the text's own; 三年内: one of a plan.
  private func reachSoFar(at start: Int) -> TimeExpression? {
    guard let number = dates.small(at: start, upTo: 60), passage[number.end] == "年" else { return nil }
    var end = number.end + 1
    let isMore = passage[end] == "多"
    if isMore { end += 1 }
    for word in ["下来", "以来", "过去"] where passage.starts(with: word, at: end) {
      return TimeExpression(range: start..<(end + 2), role: .soFar(years: number.value))
    }
    if passage[end] == "内", !isMore {
      return TimeExpression(range: start..<(end + 1), role: .within(years: number.value))
    }
    // 一年来 is the year under review.
    guard "来间里".unicodeScalars.contains(passage[end]), isMore || number.value > 1,
      !"隔断接歇程".unicodeScalars.contains(passage[end + 1])
    else { return nil }
    return TimeExpression(range: start..<(end + 1), role: .soFar(years: number.value))
  }

  /// 8时30分, 20:30
  private func clock(at start: Int) -> TimeExpression? {
    guard passage[start].digit != nil, let hour = dates.small(at: start, upTo: 24) else { return nil }
    var end = hour.end + 1
    switch passage[hour.end] {
    case "时", "点":
      guard !passage.starts(with: "时代", at: hour.end) else { return nil }
      if let minute = dates.small(at: end, upTo: 59), passage[minute.end] == "分" { end = minute.end + 1 }
    case ":", "：":
      guard let minute = dates.small(at: end, upTo: 59), minute.end == end + 2, hour.value < 24, !isRatio(before: start)
      else { return nil }
      end = minute.end
    default:
      return nil
    }
    return TimeExpression(range: start..<end, role: .undated)
  }

  private func isRatio(before index: Int) -> Bool {
    (max(0, index - 6)..<index).contains { passage[$0] == "比" }
  }
}
