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
      /// Index into ``Gazetteer/divisions``.
      let index: Int
      /// 3: named itself, or what lies directly above or below it is; 2: a sibling is named; 1: its province is.
      let fit: Int
    }

    private let gazetteer: Gazetteer
    /// By code.
    private let candidates: [Candidate]

    init(near named: [String], in gazetteer: Gazetteer) {
      var fits = [UInt8](repeating: 0, count: gazetteer.divisions.count)
      func add(_ index: Int, _ fit: UInt8) { fits[index] = max(fits[index], fit) }
      func add(_ indices: ArraySlice<Int32>, _ fit: UInt8) { for index in indices { add(Int(index), fit) } }
      for index in named.compactMap({ gazetteer.index(of: $0) }) {
        add(index, 3)
        add(gazetteer.children(of: index), 3)
        if gazetteer.divisions[index].level == .province {
          for child in gazetteer.children(of: index) { add(gazetteer.children(of: Int(child)), 1) }
        }
        guard let above = gazetteer.parent(of: index) else { continue }
        add(above, 3)
        if gazetteer.divisions[above].level == .prefecture { add(gazetteer.children(of: above), 2) }
      }
      self.gazetteer = gazetteer
      candidates = fits.indices.compactMap { index in
        fits[index] > 0 && gazetteer.divisions[index].name.utf8.count >= 9
          ? Candidate(index: index, fit: Int(fits[index])) : nil
      }
    }

    /// The division whose name differs from `printed` in one look-alike character; nil unless one alone fits best.
    func onlyMatch(for printed: UnsafeBufferPointer<UInt8>) -> Match? {
      var best: (candidate: Candidate, offset: Int)?
      var isTied = false
      for candidate in candidates where candidate.fit >= (best?.candidate.fit ?? 0) {
        guard gazetteer.divisions[candidate.index].name.utf8.count == printed.count else { continue }
        var name = gazetteer.divisions[candidate.index].name
        let difference = name.withUTF8 { name in
          onlyDifference(printed, name).flatMap { isLookAlike(printed, name, $0) ? $0 : nil }
        }
        guard let offset = difference else { continue }
        isTied = best.map { $0.candidate.fit == candidate.fit } ?? false
        best = (candidate, offset)
      }
      guard let best, !isTied else { return nil }
      let range = best.offset..<best.offset + 3
      let division = gazetteer.divisions[best.candidate.index]
      return Match(
        division: division,
        characters: (
          UnsafeBufferPointer(rebasing: printed[range]).string,
          String(decoding: Array(division.name.utf8)[range], as: UTF8.self)
        ))
    }

    /// Where the one character stands in which two names of equal length differ; the ending has to agree.
    private func onlyDifference(_ printed: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>) -> Int? {
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

    private func isLookAlike(
      _ printed: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> Bool {
      Confusables.shared.score(
        printed: UTF8Scalar.packed(in: printed, at: offset, length: 3),
        meant: UTF8Scalar.packed(in: name, at: offset, length: 3), kind: .shape) >= leastLikeness
    }
  }
}
