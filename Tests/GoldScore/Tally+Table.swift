import Foundation

extension Tally {
  /// The counts as a table, a line a row.
  public var table: String { rows.map { $0.line + "\n" }.joined() }
}

extension Tally.Row {
  /// "facts found                  P 1.000  R 1.000  F1 1.000   189/189 (printed 189)"
  public var line: String {
    let shares = [("P", precision), ("R", recall), ("F1", f1)].map { "\($0) \(Self.threePlaces($1))" }
    let title = name.padding(toLength: max(28, name.count), withPad: " ", startingAt: 0)
    return "\(title) \(shares.joined(separator: "  "))   \(right)/\(wanted) (printed \(printed))"
  }

  /// Rounded to four places first, as the reference scorer does, so that both print the same digits.
  private static func threePlaces(_ share: Double) -> String {
    String(format: "%.3f", (share * 10_000).rounded(.toNearestOrEven) / 10_000)
  }
}
