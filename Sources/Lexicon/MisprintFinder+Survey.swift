extension MisprintFinder {
  /// Which divisions a text names beyond doubt, and where names end.
  struct Survey {
    private struct Name {
      /// Where it ends.
      let end: Int
      /// Index into ``Gazetteer/names``.
      let index: Int
      let isFull: Bool
    }

    /// Codes, each once, ascending.
    let named: [String]
    /// By their ends.
    private let names: [Name]
    private let gazetteer: Gazetteer

    init(_ text: UnsafeBufferPointer<UInt8>, gazetteer: Gazetteer) {
      var names: [Name] = []
      var isFound = [Bool](repeating: false, count: gazetteer.names.count)
      var found: [Int] = []
      gazetteer.matcher.forEachMatch(in: text) { index, range in
        if !isFound[index] { found.append(index) }
        isFound[index] = true
        names.append(Name(end: range.upperBound, index: index, isFull: range.count >= 9))
      }
      names.sort { ($0.end, $0.index) < ($1.end, $1.index) }
      var named: Set<String> = []
      for index in found {
        let name = gazetteer.names[index]
        if !name.isRisky, name.codes.count == 1 || name.form == .full { named.formUnion(name.codes) }
      }
      self.named = named.sorted()
      self.names = names
      self.gazetteer = gazetteer
    }

    /// Whether any name ends at `offset` but those of two characters that are words too (城区, 矿区).
    func endsName(at offset: Int) -> Bool {
      namesEnding(at: offset).contains { $0.isFull || !gazetteer.names[$0.index].isRisky }
    }

    /// The codes that the names ending at `offset` stand for, without names that are words too.
    func codes(endingAt offset: Int) -> [String] {
      namesEnding(at: offset).flatMap { gazetteer.names[$0.index].isRisky ? [] : gazetteer.names[$0.index].codes }
    }

    private func namesEnding(at offset: Int) -> ArraySlice<Name> {
      var low = 0
      var high = names.count
      while low < high {
        let middle = (low + high) / 2
        if names[middle].end < offset { low = middle + 1 } else { high = middle }
      }
      return names[low...].prefix { $0.end == offset }
    }
  }
}
