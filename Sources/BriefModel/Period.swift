/// The time a figure speaks of, in the forms "2025", "2021/" (since), "2021/2025", "2023-03", "2024-10-23", "2024-10-23/".
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// A year, year-month or day, ISO 8601.
  public let start: String
  /// The last year, month or day, included; equal to ``start`` for a single one; nil where the period is open.
  public let end: String?

  public init(start: String, end: String?) {
    self.start = start
    self.end = end
  }

  public init(year: Int) {
    self.init(start: String(year), end: String(year))
  }

  /// Reads the written form; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let start = parts.first, Period.isDate(start) else { return nil }
    if parts.count == 1 {
      self.init(start: start, end: start)
    } else if parts[1].isEmpty {
      self.init(start: start, end: nil)
    } else {
      guard Period.isDate(parts[1]) else { return nil }
      self.init(start: start, end: parts[1])
    }
  }

  public var isOpen: Bool { end == nil }

  /// The years it names: its first, and its last where it has one.
  public var years: [Int] {
    guard let first = firstYear else { return [] }
    guard let end, let last = Period.year(of: end), last != first else { return [first] }
    return [first, last]
  }

  public var firstYear: Int? { Period.year(of: start) }

  /// The year that an ISO 8601 date begins with.
  private static func year(of date: String) -> Int? {
    var year = 0
    for digit in date.utf8.prefix(4) {
      guard (48...57).contains(digit) else { return nil }
      year = year * 10 + Int(digit) - 48
    }
    return year
  }

  public var description: String {
    guard let end else { return start + "/" }
    return end == start ? start : start + "/" + end
  }

  private static func isDate(_ text: String) -> Bool {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].utf8.count == 4 else { return false }
    return fields.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } && !$0.isEmpty }
      && fields.dropFirst().allSatisfy { $0.utf8.count == 2 }
  }
}
