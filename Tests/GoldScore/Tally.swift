/// Counts of what is right, printed and wanted, in the order in which they were first added.
public struct Tally: Sendable {
  public struct Row: Sendable, Equatable {
    public let name: String
    public internal(set) var right: Int
    public internal(set) var printed: Int
    public internal(set) var wanted: Int

    public init(name: String, right: Int, printed: Int, wanted: Int) {
      self.name = name
      self.right = right
      self.printed = printed
      self.wanted = wanted
    }

    /// Of what was printed, the share that is right; where nothing was, whether nothing was wanted.
    public var precision: Double { printed > 0 ? Double(right) / Double(printed) : wanted == 0 ? 1 : 0 }
    /// Of what was wanted, the share that was printed right.
    public var recall: Double { wanted > 0 ? Double(right) / Double(wanted) : 1 }
    public var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  public private(set) var rows: [Row] = []

  public subscript(name: String) -> Row? { rows.first { $0.name == name } }

  mutating func add(_ name: String, right: Int, printed: Int, wanted: Int) {
    let index = rows.firstIndex { $0.name == name } ?? rows.endIndex
    if index == rows.endIndex { rows.append(Row(name: name, right: 0, printed: 0, wanted: 0)) }
    rows[index].right += right
    rows[index].printed += printed
    rows[index].wanted += wanted
  }

  /// Adds one answer that was wanted and given, right or not.
  mutating func add(_ name: String, _ isRight: Bool) {
    add(name, right: isRight ? 1 : 0, printed: 1, wanted: 1)
  }

  /// Adds two lists whose order says nothing; each item answers one of the other list at most.
  ///
  /// - Returns: what is wanted and not printed, and what is printed and not wanted.
  mutating func add<Printed, Wanted>(
    _ name: String, printed: [Printed], wanted: [Wanted], same: (Printed, Wanted) -> Bool
  ) -> (missing: [Wanted], surplus: [Printed]) {
    var missing = wanted
    let surplus = printed.filter { item in
      guard let index = missing.firstIndex(where: { same(item, $0) }) else { return true }
      missing.remove(at: index)
      return false
    }
    add(name, right: wanted.count - missing.count, printed: printed.count, wanted: wanted.count)
    return (missing, surplus)
  }
}
