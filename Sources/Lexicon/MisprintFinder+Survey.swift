extension MisprintFinder {
  /// Which divisions a text names beyond doubt, and where names end.
  struct Survey {
    /// Codes, each once, ascending.
    let named: [String]
    /// Offsets behind any name but those of two characters that are words too (城区, 矿区).
    private(set) var nameEnds: Set<Int> = []
    /// The codes that the names ending at an offset stand for.
    private(set) var namesEndingAt: [Int: [String]] = [:]

    init(_ text: UnsafeBufferPointer<UInt8>, gazetteer: Gazetteer) {
      var codes: Set<String> = []
      var ends: Set<Int> = []
      var endings: [Int: [String]] = [:]
      gazetteer.matcher.forEachMatch(in: text) { index, range in
        let name = gazetteer.names[index]
        if !name.isRisky || range.count >= 9 { ends.insert(range.upperBound) }
        guard !name.isRisky else { return }
        endings[range.upperBound, default: []] += name.codes
        if name.codes.count == 1 || name.form == .full { codes.formUnion(name.codes) }
      }
      named = codes.sorted()
      nameEnds = ends
      namesEndingAt = endings
    }
  }
}
