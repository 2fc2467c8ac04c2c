import BriefModel

/// A year, some months of it, or a day.
struct CalendarDate: Sendable, Equatable {
  /// nil where none is printed.
  var year: Int?
  /// From 1 to 12; nil for the whole year.
  var months: ClosedRange<Int>?
  var day: Int?

  /// From its first to its last day, month or year; nil where no year is printed.
  var period: Period? { CalendarDate.period(from: self, to: self) }

  static func period(from first: CalendarDate, to last: CalendarDate) -> Period? {
    guard let start = first.text(month: first.months?.lowerBound), let end = last.text(month: last.months?.upperBound)
    else { return nil }
    return Period(start: start, end: end)
  }

  private func text(month: Int?) -> String? {
    guard let year else { return nil }
    var text = String(year)
    if let month { text += (month < 10 ? "-0" : "-") + String(month) }
    if let day { text += (day < 10 ? "-0" : "-") + String(day) }
    return text
  }

  /// The day some days later or, below nought, earlier.
  func moved(by days: Int) -> CalendarDate {
    guard var year, var month = months?.lowerBound, var day else { return self }
    day += days
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      day += Self.days(in: month, of: year)
    }
    while day > Self.days(in: month, of: year) {
      day -= Self.days(in: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDate(year: year, months: month...month, day: day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
