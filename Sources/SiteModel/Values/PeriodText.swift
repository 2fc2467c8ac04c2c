import BriefModel

extension Words {
  /// 2025年, 2021年以来, 2021—2025年, 2024年10月23日以来, 2023年3—5月.
  public func text(of period: Period) -> String {
    let first = DateText(period.start)
    guard let end = period.end else { return first.words + since }
    let last = DateText(end)
    guard end != period.start else { return first.words }
    switch (first.fields.count, last.fields.count) {
    case (1, 1): return first.fields[0] + "—" + last.words
    case (2, 2) where first.fields[0] == last.fields[0]:
      return first.fields[0] + DateText.units[0] + first.fields[1] + "—" + last.fields[1] + DateText.units[1]
    default: return first.words + "—" + last.words
    }
  }

  /// - Parameter date: an ISO 8601 year, month or day.
  func text(ofDate date: String) -> String { DateText(date).words }
}

/// An ISO 8601 year, month or day as it is written in Chinese.
private struct DateText {
  static let units = ["年", "月", "日"]

  /// Year, month, day, without leading zeros; never empty.
  let fields: [String]

  init(_ iso: String) {
    fields = iso.split(separator: "-", maxSplits: 2).map { field in
      let digits = field.drop { $0 == "0" }
      return String(digits.isEmpty ? field : digits)
    }
  }

  var words: String {
    zip(fields, Self.units).reduce(into: "") { $0 += $1.0 + $1.1 }
  }
}
