import BriefModel

extension Period {
  /// 2025年, 2021年以来, 2021—2025年, 2024年10月23日以来, 2023年3—5月.
  public var words: String {
    let first = DateText(start)
    guard let end else { return first.words + Words.since }
    let last = DateText(end)
    guard end != start else { return first.words }
    switch (first.fields.count, last.fields.count) {
    case (1, 1): return first.fields[0] + "—" + last.words
    case (2, 2) where first.fields[0] == last.fields[0]:
      return first.fields[0] + Words.dateUnits[0] + first.fields[1] + "—" + last.fields[1] + Words.dateUnits[1]
    default: return first.words + "—" + last.words
    }
  }
}

/// An ISO 8601 year, month or day as it is written in Chinese.
struct DateText: Hashable {
  /// Year, month, day, without leading zeros; never empty.
  let fields: [String]

  init(_ iso: String) {
    fields = iso.split(separator: "-", maxSplits: 2).map { field in
      let digits = field.drop { $0 == "0" }
      return String(digits.isEmpty ? field : digits)
    }
  }

  var words: String {
    zip(fields, Words.dateUnits).reduce(into: "") { $0 += $1.0 + $1.1 }
  }
}
