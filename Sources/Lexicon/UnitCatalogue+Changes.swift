extension UnitCatalogue {
  /// What editors change in the units.
  public struct Changes: Sendable {
    /// In the place of entries of the same form, or beside them.
    public var entries: [Entry] = []
    /// Forms that are no units any more.
    public var removed: Set<String> = []

    public init() {}

    var isEmpty: Bool { entries.isEmpty && removed.isEmpty }

    /// Everyday words that begin with one of the new measure words of one character: it is none there (羽 in 5羽毛球馆).
    func guards(besides table: [Entry], in words: CommonWords) -> [String] {
      let known = Set(table.map(\.printed))
      let single = entries.map(\.printed).filter { $0.unicodeScalars.count == 1 && !known.contains($0) }
      return single.isEmpty ? [] : words.beginning(with: Set(single.flatMap(\.unicodeScalars)))
    }
  }
}
