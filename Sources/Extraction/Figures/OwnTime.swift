import BriefModel

/// A time counted from a text's own: 去年上半年, 本月十日, 昨日.
enum OwnTime: Sendable, Equatable {
  /// 0 is 今年, -1 去年; of the year the months from 1, or all of it.
  case year(offset: Int, months: ClosedRange<Int>? = nil, day: Int? = nil)
  /// 0 is 本月.
  case month(offset: Int, day: Int? = nil)
  /// The year before, said of it in the first months of the next.
  case pastYear
  /// 0 is 今日.
  case day(offset: Int)

  /// 0 of 今年, -1 of 去年; nil of what counts in months or days, and of 上半年, which names no year.
  var yearOffset: Int? {
    if case .year(let offset, let months, _) = self, offset != 0 || months == nil { offset } else { nil }
  }

  /// - Parameter date: the text's own day, month or year in ISO 8601.
  /// - Returns: nil where that is not precise enough.
  func period(from date: String) -> Period? {
    let fields = date.utf8.split(separator: UInt8(ascii: "-")).map { field in
      field.reduce(0) { $0 &* 10 &+ Int($1) &- 48 }
    }
    guard let year = fields.first else { return nil }
    switch self {
    case .year(let offset, let months, let day):
      return CalendarDate(year: year + offset, months: months, day: day).period
    case .pastYear:
      // A text that is known by its year alone is a review of it.
      guard fields.count > 1 else { return Period(year: year) }
      return fields[1] <= 3 ? Period(year: year - 1) : nil
    case .month(let offset, let day):
      guard fields.count > 1 else { return nil }
      let month = year * 12 + fields[1] - 1 + offset
      return CalendarDate(year: month / 12, months: month % 12 + 1...month % 12 + 1, day: day).period
    case .day(let offset):
      guard fields.count > 2 else { return nil }
      return CalendarDate(year: year, months: fields[1]...fields[1], day: fields[2]).moved(by: offset).period
    }
  }
}
