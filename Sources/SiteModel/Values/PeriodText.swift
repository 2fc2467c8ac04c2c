import BriefModel

extension Words {
  /// 2025年, 2021年以来, 2021—2025年, 2024年10月23日以来, 2023年3—5月; since 23 October 2024, March–May 2023.
  public func text(of period: Period) -> String {
    let first = DateFields(period.start)
    guard let end = period.end else { return say(first.chinese + "以来", "since " + first.english) }
    let last = DateFields(end)
    guard end != period.start else { return say(first.chinese, first.english) }
    return say(first.chinese(to: last), first.english(to: last))
  }

  /// - Parameter date: an ISO 8601 year, month or day.
  func text(ofDate date: String) -> String {
    let fields = DateFields(date)
    return say(fields.chinese, fields.english)
  }
}

/// An ISO 8601 year, month or day.
private struct DateFields {
  private static let units = ["年", "月", "日"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Year, month, day, without leading zeros; never empty.
  private let fields: [String]

  init(_ iso: String) {
    fields = iso.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 2).map { field in
      let digits = field.drop { $0 == UInt8(ascii: "0") }
      return String(Substring(digits.isEmpty ? field : digits))
    }
  }

  var chinese: String {
    zip(fields, Self.units).reduce(into: "") { $0 += $1.0 + $1.1 }
  }

  func chinese(to last: DateFields) -> String {
    switch (fields.count, last.fields.count) {
    case (1, 1): fields[0] + "—" + last.chinese
    case (2, 2) where fields[0] == last.fields[0]:
      fields[0] + Self.units[0] + fields[1] + "—" + last.fields[1] + Self.units[1]
    default: chinese + "—" + last.chinese
    }
  }

  /// 23 October 2024.
  var english: String {
    ([day, month].compactMap { $0 } + fields.prefix(1)).joined(separator: " ")
  }

  func english(to last: DateFields) -> String {
    switch (fields.count, last.fields.count) {
    case (1, 1): fields[0] + "–" + last.fields[0]
    case (2, 2) where fields[0] == last.fields[0]: (month ?? "") + "–" + last.english
    default: english + " – " + last.english
    }
  }

  private var day: String? { fields.count > 2 ? fields[2] : nil }

  /// As it is where the year has no such month.
  private var month: String? {
    guard fields.count > 1 else { return nil }
    guard let number = Int(fields[1]), (1...12).contains(number) else { return fields[1] }
    return Self.months[number - 1]
  }
}
