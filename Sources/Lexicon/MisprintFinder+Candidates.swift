import BriefModel

extension MisprintFinder {
  /// The divisions that a text may mean by a misprinted name, by how well they fit what it does name.
  struct Candidates {
    struct Match {
      let division: Division
      /// The misprinted character and the one that is meant.
      let characters: (wrong: String, right: String)
    }

    /// 区, 县, 市, 旗 as packed UTF-8.
    static let endings: Set<UInt32> = [0xE58CBA, 0xE58EBF, 0xE5B882, 0xE69797]

    private struct Candidate {
      let division: Division
      let name: [UInt8]
      /// 3: named itself, or what lies directly above or below it is; 2: a sibling is named; 1: its province is.
      let fit: Int
    }

    private let candidates: [Candidate]

    init(near named: [String], in gazetteer: Gazetteer) {
      var fits: [String: Int] = [:]
      func add(_ division: Division, _ fit: Int) { fits[division.code] = max(fits[division.code] ?? 0, fit) }
      for code in named {
        guard let division = gazetteer.division(code) else { continue }
        add(division, 3)
        for child in gazetteer.children(of: code) {
          add(child, 3)
          if division.level == .province {
            for grandchild in gazetteer.children(of: child.code) { add(grandchild, 1) }
          }
        }
        guard let parent = division.parent, let above = gazetteer.division(parent) else { continue }
        add(above, 3)
        guard above.level == .prefecture else { continue }
        for sibling in gazetteer.children(of: parent) { add(sibling, 2) }
      }
      candidates = fits.keys.sorted().compactMap { code in
        guard let division = gazetteer.division(code), division.name.utf8.count >= 9 else { return nil }
        return Candidate(division: division, name: Array(division.name.utf8), fit: fits[code] ?? 0)
      }
    }

    /// The division whose name differs from `printed` in one look-alike character; nil unless one alone fits best.
    func onlyMatch(for printed: UnsafeBufferPointer<UInt8>) -> Match? {
      var best: (candidate: Candidate, offset: Int)?
      var isTied = false
      for candidate in candidates where candidate.fit >= (best?.candidate.fit ?? 0) {
        guard let offset = onlyDifference(printed, candidate.name), isLookAlike(printed, candidate.name, offset) else {
          continue
        }
        isTied = best.map { $0.candidate.fit == candidate.fit } ?? false
        best = (candidate, offset)
      }
      guard let best, !isTied else { return nil }
      let range = best.offset..<best.offset + 3
      return Match(
        division: best.candidate.division,
        characters: (
          UnsafeBufferPointer(rebasing: printed[range]).string,
          String(decoding: best.candidate.name[range], as: UTF8.self)
        ))
    }

    /// Where the one character stands in which two names of equal length differ; the ending has to agree.
    private func onlyDifference(_ printed: UnsafeBufferPointer<UInt8>, _ name: [UInt8]) -> Int? {
      guard printed.count == name.count, name.count % 3 == 0 else { return nil }
      var difference: Int?
      var offset = name.count - 3
      while offset >= 0 {
        if (0..<3).contains(where: { printed[offset + $0] != name[offset + $0] }) {
          guard difference == nil, offset < name.count - 3 else { return nil }
          difference = offset
        }
        offset -= 3
      }
      return difference
    }

    private func isLookAlike(_ printed: UnsafeBufferPointer<UInt8>, _ name: [UInt8], _ offset: Int) -> Bool {
      name.withUnsafeBufferPointer { name in
        Confusables.shared.score(
          printed: UTF8Scalar.packed(in: printed, at: offset, length: 3),
          meant: UTF8Scalar.packed(in: name, at: offset, length: 3), kind: .shape) >= leastLikeness
      }
    }
  }
}
