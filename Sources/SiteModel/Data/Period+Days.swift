import BriefModel

extension Period {
  /// The day it begins with, ISO 8601; nil where that is none of the calendar.
  var firstDay: String? { CalendarDay(start)?.text }

  /// The day it ends with; nil too where it is open.
  var lastDay: String? { end.flatMap { CalendarDay($0, isLast: true)?.text } }
}

/// A day of the Gregorian calendar.
private struct CalendarDay {
  let text: String

  /// - Parameters:
  ///   - date: a year, a month or a day, ISO 8601.
  ///   - isLast: whether the last day of a year or month is meant, not the first.
  init?(_ date: String, isLast: Bool = false) {
    let fields = date.split(separator: "-").compactMap { Int($0) }
    guard (1...3).contains(fields.count), (1...9999).contains(fields[0]) else { return nil }
    let year = fields[0]
    let month = fields.count > 1 ? fields[1] : isLast ? 12 : 1
    guard (1...12).contains(month) else { return nil }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    let day = fields.count > 2 ? fields[2] : isLast ? length : 1
    guard (1...length).contains(day) else { return nil }
    text = "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
