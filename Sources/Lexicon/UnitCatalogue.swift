import CLexiconData

/// The units and measure words that numbers are read with.
public struct UnitCatalogue: Sendable {
  /// One printed form of a unit.
  public struct Entry: Sendable {
    /// As printed: "㎡", "名".
    public let printed: String
    /// The base unit: "平方米", "人".
    public let unit: String
    /// What a printed number is multiplied by to give base units.
    public let factor: Double
    public let dimension: Dimension

    public init(printed: String, unit: String, factor: Double, dimension: Dimension) {
      self.printed = printed
      self.unit = unit
      self.factor = factor
      self.dimension = dimension
    }
  }

  /// What a unit measures, which decides where the counted noun stands.
  public enum Dimension: String, Sendable, CaseIterable {
    case money, area, length, amount, time, age, share, points, times, people, visits, rank
    /// A measure word whose noun follows or goes before: 所, 个, 辆.
    case measure
    /// A noun that is counted without a measure word: 8校, 13学区.
    case noun
  }

  public let entries: [Entry]
  /// Words that begin as a unit of an editor does: it is none there.
  public let guards: [String]

  init(_ changes: Changes = Changes()) {
    let table: [Entry] = Table(lexicon_units()).rows.compactMap { row in
      guard row.count == 4, let factor = Double(row[2]), let dimension = Dimension(rawValue: row[3]) else { return nil }
      return Entry(printed: row[0], unit: row[1], factor: factor, dimension: dimension)
    }
    guard !changes.isEmpty else {
      (entries, guards) = (table, [])
      return
    }
    let gone = changes.removed.union(changes.entries.map(\.printed))
    entries = table.filter { !gone.contains($0.printed) } + changes.entries
    guards = changes.guards(besides: table, in: .shared)
  }
}
