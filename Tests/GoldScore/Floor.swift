import Foundation

/// The figures that a set of records has reached, below which none may fall.
///
/// They stand in `floor.tsv` beside the records, written by hand: a row's name, then how many are right, wanted and
/// printed.
public struct Floor: Sendable {
  public let rows: [Tally.Row]

  /// - Throws: ``GoldError/badFloor(line:)``.
  public init(_ text: String) throws(GoldError) {
    var rows: [Tally.Row] = []
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4, let right = Int(fields[1]), let wanted = Int(fields[2]), let printed = Int(fields[3])
      else { throw .badFloor(line: String(line)) }
      rows.append(Tally.Row(name: fields[0], right: right, printed: printed, wanted: wanted))
    }
    self.rows = rows
  }

  /// The floor of a set; nil where it has none yet.
  public init?(of set: GoldSet) throws {
    let file = set.records.appendingPathComponent("floor.tsv")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    try self.init(String(contentsOf: file, encoding: .utf8))
  }

  /// The rows whose precision or recall is lower than recorded, and those that are not there any more.
  public func fallen(in tally: Tally) -> [(floor: Tally.Row, now: Tally.Row?)] {
    rows.compactMap { floor in
      guard let now = tally[floor.name] else { return (floor, nil) }
      return now.precision < floor.precision || now.recall < floor.recall ? (floor, now) : nil
    }
  }

  /// The rows of a tally that no floor is recorded for.
  public func unrecorded(in tally: Tally) -> [Tally.Row] {
    tally.rows.filter { row in !rows.contains { $0.name == row.name } }
  }
}
