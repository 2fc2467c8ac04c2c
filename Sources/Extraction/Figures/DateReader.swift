/// Reads one date as it is printed: 2025年, 2024年10月23日, 二〇二四年上半年, 2010-01-29, 1—9月, 23日.
struct DateReader {
  let passage: Passage

  struct Printed {
    var date: CalendarDate
    var end: Int
    /// Four digits without 年: a year only as an end of a span.
    var isBareYear = false
  }

  /// - Parameter first: where the date closes a span, the date that opens it, whose year and month hold on.
  func date(at index: Int, closing first: CalendarDate? = nil) -> Printed? {
    if let numeric = numeric(at: index) { return numeric }
    if let (year, end) = fullYear(at: index) {
      let mark = end + (passage[end].isBlank ? 1 : 0)
      guard passage[mark] == "年" else {
        return Printed(date: CalendarDate(year: year), end: end, isBareYear: true)
      }
      return within(CalendarDate(year: year), from: passage[mark + 1] == "度" ? mark + 2 : mark + 1)
    }
    if let (year, end) = shortYear(at: index) { return within(CalendarDate(year: year), from: end) }
    var start = CalendarDate(year: first?.year)
    if let part = part(of: start, at: index) { return part }
    // 10月8日至12日
    guard let months = first?.months, first?.day != nil, let day = small(at: index, upTo: 31), isDay(day.end)
    else { return nil }
    start.months = months.upperBound...months.upperBound
    start.day = day.value
    return Printed(date: start, end: day.end + 1)
  }

  /// What of a year is printed from `index` on: half, quarter, months or day; the year alone where nothing is.
  func within(_ year: CalendarDate, from index: Int) -> Printed {
    let start = passage[index].isBlank ? index + 1 : index
    if let part = part(of: year, at: start) { return part }
    if passage[index] == "年", "底初末".unicodeScalars.contains(passage[index + 1]) {
      return Printed(date: year, end: index + 2)
    }
    let isEdge = "底初末".unicodeScalars.contains(passage[index])
    return Printed(date: year, end: isEdge ? index + 1 : index)
  }

  /// A number of at most two digits, as months, days and hours have.
  func small(at index: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    var at = index
    var value = 0
    while at < index + 2, let digit = passage[at].digit {
      value = value * 10 + digit
      at += 1
    }
    if at == index, let numeral = ChineseNumeral(passage: passage, at: index), numeral.value <= Double(limit) {
      value = Int(numeral.value)
      at = numeral.end
    }
    guard at > index, passage[at].digit == nil, value > 0, value <= limit else { return nil }
    return (value, at)
  }

  // MARK: Years

  /// The years a Chinese newspaper can speak of; four digits outside them are a length of time or a count.
  private func fullYear(at index: Int) -> (year: Int, end: Int)? {
    var value = 0
    var at = index
    while at < index + 4, passage[at] != "两", let digit = passage[at].digit ?? passage[at].chineseDigit {
      value = value * 10 + digit
      at += 1
    }
    // 2023三年 is a year and a count of years.
    let isWhole =
      passage[at].digit == nil
      && (passage[at].chineseDigit == nil || passage[at] == "两" || passage[at - 1].digit != nil)
    if at == index + 4, isWhole, (1900...2100).contains(value) {
      return (value, at)
    }
    // 两千零四年八月: read as a number, and told from four years and two thousand by its month.
    guard passage.starts(with: "千零", at: index + 1), let numeral = ChineseNumeral(passage: passage, at: index),
      (1900...2100).contains(numeral.value), passage[numeral.end] == "年",
      let month = small(at: numeral.end + 1, upTo: 12), passage[month.end] == "月"
    else { return nil }
    return (Int(numeral.value), numeral.end)
  }

  /// 零八年; and 18年10月1日, which only its month tells from eighteen years.
  private func shortYear(at index: Int) -> (year: Int, end: Int)? {
    var value = 0
    var at = index
    while at < index + 2, let digit = passage[at].digit ?? passage[at].chineseDigit {
      value = value * 10 + digit
      at += 1
    }
    guard at == index + 2, passage[at] == "年" else { return nil }
    let hasMonth = small(at: at + 1, upTo: 12).map { passage[$0.end] == "月" } ?? false
    guard hasMonth || passage[index] == "零" || passage[index] == "〇" else { return nil }
    return ((value < 50 ? 2000 : 1900) + value, at + 1)
  }

  /// 2010-01-29, 2010/1/29, 2010.01.29
  private func numeric(at index: Int) -> Printed? {
    guard let (year, end) = fullYear(at: index), "-/.".unicodeScalars.contains(passage[end]),
      passage[end + 1].digit != nil, let month = small(at: end + 1, upTo: 12), passage[month.end] == passage[end],
      passage[month.end + 1].digit != nil, let day = small(at: month.end + 1, upTo: 31)
    else { return nil }
    return Printed(date: CalendarDate(year: year, months: month.value...month.value, day: day.value), end: day.end)
  }

  // MARK: Parts of a year

  private func part(of year: CalendarDate, at index: Int) -> Printed? {
    for (word, months) in Self.parts where passage[index] == word[0] && passage.starts(with: word, at: index) {
      var date = year
      date.months = months
      return Printed(date: date, end: index + word.count)
    }
    return firstMonths(of: year, at: index) ?? quarter(of: year, at: index) ?? month(of: year, at: index)
  }

  private static let parts = [("上半年", 1...6), ("下半年", 7...12), ("前三季度", 1...9), ("前3季度", 1...9)].map {
    (word: [Unicode.Scalar]($0.0), months: $0.1)
  }

  /// 前10个月, 头三个月
  private func firstMonths(of year: CalendarDate, at index: Int) -> Printed? {
    guard passage[index] == "前" || passage[index] == "头", let number = small(at: index + 1, upTo: 12),
      passage.starts(with: "个月", at: number.end)
    else { return nil }
    var date = year
    date.months = 1...number.value
    return Printed(date: date, end: number.end + 2)
  }

  private func quarter(of year: CalendarDate, at index: Int) -> Printed? {
    let start = passage[index] == "第" ? index + 1 : index
    guard let number = passage[start].digit ?? passage[start].chineseDigit, (1...4).contains(number),
      passage.starts(with: "季度", at: start + 1)
    else { return nil }
    var date = year
    // 三季度末 is the end of September.
    let isEnd = passage[start + 3] == "末" || passage[start + 3] == "底"
    date.months = (isEnd ? number * 3 : number * 3 - 2)...(number * 3)
    return Printed(date: date, end: start + (isEnd ? 4 : 3))
  }

  /// 10月23日, 9月底, 1—9月
  private func month(of year: CalendarDate, at index: Int) -> Printed? {
    guard let month = small(at: index, upTo: 12) else { return nil }
    var date = year
    guard passage[month.end] == "月" else {
      guard "—–-－~～至到".unicodeScalars.contains(passage[month.end]), let last = small(at: month.end + 1, upTo: 12),
        passage[last.end] == "月", month.value < last.value, !isDay(small(at: last.end + 1, upTo: 31)?.end)
      else { return nil }
      date.months = month.value...last.value
      return Printed(date: date, end: passage[last.end + 1] == "份" ? last.end + 2 : last.end + 1)
    }
    date.months = month.value...month.value
    let end = month.end + 1
    if let day = small(at: end, upTo: 31) {
      // 八月十五: the 日 may be missing where nothing could be counted behind.
      let isBare = passage[end].digit == nil && day.end > end + 1 && !passage[day.end].isHan
      if isDay(day.end) || isBare {
        date.day = day.value
        return Printed(date: date, end: isDay(day.end) ? day.end + 1 : day.end)
      }
    }
    let hasEdge = "底初末份中".unicodeScalars.contains(passage[end]) && !passage.starts(with: "中旬", at: end)
    return Printed(date: date, end: hasEdge ? end + 1 : end)
  }

  private func isDay(_ end: Int?) -> Bool { end.map { passage[$0] == "日" || passage[$0] == "号" } ?? false }
}
