import BriefModel

/// Finds what says when in a passage: years, spans of years, months, days, plan periods, and relative years.
struct TimeScanner {
  let passage: Passage

  func scan() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var index = 0
    while index < passage.count {
      if let expression = expression(at: index) {
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
    if scalar.digit != nil || scalar.chineseDigit != nil, !isInsideNumber(index) {
      return calendar(at: index)
    }
    return planPeriod(at: index) ?? relative(at: index)
  }

  private func isInsideNumber(_ index: Int) -> Bool {
    let before = passage[index - 1]
    return before.digit != nil || before.isLatinLetter || before == "."
      || (passage[index].chineseDigit != nil && (before.chineseDigit != nil || before.chinesePower != nil))
  }

  // MARK: Calendar dates

  private func calendar(at start: Int) -> TimeExpression? {
    guard let first = year(at: start) else { return monthOrDay(at: start) }
    var end = first.end
    var begin = String(first.year)
    var last: String? = begin
    let isYear = passage[end] == "年"
    if isYear { end += 1 }
    if let to = spanEnd(from: end, isYear: isYear) {
      last = String(to.year)
      end = to.end
      return finish(start..<end, begin, last)
    }
    guard isYear else { return nil }
    if passage[end] == "度" { end += 1 }
    let here = date(after: end, year: first.year)
    if let here {
      begin = here.text
      last = begin
      end = here.end
    } else if ["底", "初", "末"].contains(String(passage[end])) {
      end += 1
    }
    return finish(start..<end, begin, last)
  }

  /// The years a Chinese newspaper can speak of; four digits before 年 outside them are a length of time or a count.
  private func year(at index: Int) -> (year: Int, end: Int)? {
    var value = 0
    var at = index
    while at < index + 4, let digit = passage[at].digit ?? passage[at].chineseDigit {
      guard passage[at] != "两" else { return nil }
      value = value * 10 + digit
      at += 1
    }
    guard at == index + 4, passage[at].digit == nil, passage[at].chineseDigit == nil, (1900...2100).contains(value)
    else { return nil }
    return (value, at)
  }

  /// "—2025年", "至2025年", "-2024学年"
  private func spanEnd(from index: Int, isYear: Bool) -> (year: Int, end: Int)? {
    var at = index
    while "—–-－~～至到".unicodeScalars.contains(passage[at]), at < index + 2 { at += 1 }
    guard at > index, let last = year(at: at) else { return nil }
    if passage[last.end] == "年" { return (last.year, last.end + 1) }
    if passage.starts(with: "学年", at: last.end) { return (last.year, last.end + 2) }
    return isYear ? (last.year, last.end) : nil
  }

  private func date(after index: Int, year: Int) -> (text: String, end: Int)? {
    guard let month = small(at: index, upTo: 12), passage[month.end] == "月" else { return nil }
    var end = month.end + 1
    var text = "\(year)-\(pad(month.value))"
    if let day = small(at: end, upTo: 31), passage[day.end] == "日" || passage[day.end] == "号" {
      text += "-\(pad(day.value))"
      end = day.end + 1
    } else if ["底", "初", "末", "份", "中"].contains(String(passage[end])) {
      end += 1
    }
    return (text, end)
  }

  private func monthOrDay(at start: Int) -> TimeExpression? {
    guard let first = small(at: start, upTo: 60) else { return nil }
    var end = first.end
    switch passage[end] {
    case "月" where first.value <= 12:
      end += 1
      if let day = small(at: end, upTo: 31), passage[day.end] == "日" || passage[day.end] == "号" { end = day.end + 1 }
    case "日" where passage[start].digit != nil:
      end += 1
    case "时", "点":
      // Clock time: 8时30分. "8点" of other things is no unit of ours either.
      guard passage[start].digit != nil, !passage.starts(with: "时代", at: end) else { return nil }
      end += 1
      if let minute = small(at: end, upTo: 59), passage[minute.end] == "分" { end = minute.end + 1 }
    case ":", "：":
      guard let minute = small(at: end + 1, upTo: 59), minute.end == end + 3, first.value < 24,
        passage[start].digit != nil, !isRatio(before: start)
      else { return nil }
      end = minute.end
    default:
      return nil
    }
    return TimeExpression(range: start..<end, role: .undated, period: nil)
  }

  private func isRatio(before index: Int) -> Bool {
    (max(0, index - 6)..<index).contains { passage[$0] == "比" }
  }

  private func small(at index: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    var at = index
    var value = 0
    while at < index + 2, let digit = passage[at].digit {
      value = value * 10 + digit
      at += 1
    }
    if at == index, let numeral = ChineseNumeral(passage: passage, at: index), numeral.end - index <= 3 {
      value = Int(numeral.value)
      at = numeral.end
    }
    guard at > index, passage[at].digit == nil, value > 0, value <= limit else { return nil }
    return (value, at)
  }

  private func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  /// Gives an expression its role by the words around it.
  private func finish(_ range: Range<Int>, _ begin: String, _ last: String?) -> TimeExpression {
    var end = range.upperBound
    for word in ["以来", "至今", "之后", "以后"] where passage.starts(with: word, at: end) {
      return TimeExpression(
        range: range.lowerBound..<(end + 2), role: .since, period: Period(start: begin, end: nil))
    }
    if passage[end] == "起" || passage[end] == "开", passage[end] == "起" || passage.starts(with: "开始", at: end) {
      end += passage[end] == "起" ? 1 : 2
      return TimeExpression(range: range.lowerBound..<end, role: .since, period: Period(start: begin, end: nil))
    }
    let before = passage[range.lowerBound - 1]
    if before == "较" || before == "比" || passage.ends(with: "相比", at: range.lowerBound)
      || passage.ends(with: "对比", at: range.lowerBound)
      || (before == "与" && passage.contains("比", in: end..<min(end + 3, passage.count)))
    {
      return TimeExpression(range: range, role: .baseline, period: Period(start: begin, end: last))
    }
    return TimeExpression(range: range, role: .during, period: Period(start: begin, end: last))
  }

  // MARK: Plan periods and relative years

  /// The five-year plans, by their numerals: 十四五 is 2021 to 2025. Source: the outlines of the plans.
  private static let plans: [(name: String, start: Int)] = [
    ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
  ]

  private func planPeriod(at index: Int) -> TimeExpression? {
    guard passage[index] == "十" || passage[index] == "“" else { return nil }
    let at = passage[index] == "“" ? index + 1 : index
    guard let plan = Self.plans.first(where: { passage.starts(with: $0.name, at: at) }) else { return nil }
    var end = at + 3
    if passage[end] == "”" { end += 1 }
    let isPeriod = ["期间", "时期", "以来", "末"].contains { passage.starts(with: $0, at: end) }
    // 十四五规划 and the like name a document; they say nothing of when.
    guard isPeriod else { return TimeExpression(range: index..<end, role: .undated, period: nil) }
    end += passage[end] == "末" ? 1 : 2
    return TimeExpression(
      range: index..<end, role: .during, period: Period(start: String(plan.start), end: String(plan.start + 4)))
  }

  private static let relatives: [(word: String, role: TimeExpression.Role)] = [
    ("这一年", .theYear), ("一年来", .theYear), ("全年", .theYear), ("今年以来", .theYear), ("今年", .theYear),
    ("本年度", .theYear), ("去年", .yearBefore), ("上年", .yearBefore), ("上一年", .yearBefore),
    ("成立至今", .sinceFounding), ("成立以来", .sinceFounding), ("运行以来", .sinceFounding),
    ("启用以来", .sinceFounding), ("揭牌以来", .sinceFounding), ("开诊以来", .sinceFounding),
    ("启动以来", .sinceFounding), ("投用以来", .sinceFounding),
  ]

  /// The first signs of ``relatives``: few places in a text need a closer look.
  private static let relativeHeads = Set(relatives.compactMap(\.word.unicodeScalars.first))

  private func relative(at index: Int) -> TimeExpression? {
    guard Self.relativeHeads.contains(passage[index]) else { return nil }
    for (word, role) in Self.relatives where passage.starts(with: word, at: index) {
      let range = index..<(index + word.unicodeScalars.count)
      let before = passage[index - 1]
      let isBaseline = role == .yearBefore && (before == "较" || before == "比")
      return TimeExpression(range: range, role: isBaseline ? .baseline : role, period: nil)
    }
    return nil
  }
}
