import Lexicon

extension PlaceReader {
  /// The division each candidate means; nil where the text doesn't tell, or the word may be no place at all.
  /// - Parameter place: the division that the text is known to be about.
  func resolve(_ candidates: [Candidate], about place: String?) -> [String?] {
    let certain = Evidence(candidates.filter { !$0.isOutlet }, about: place, gazetteer)
    // 张家界新闻网 tells which 永定区 is meant, and makes no place of the end of a longer word.
    let near = Evidence(candidates, about: place, gazetteer)
    var codes: [String?] = []
    for (index, candidate) in candidates.enumerated() {
      var before: String?
      if index > 0, candidates[index - 1].part == candidate.part,
        candidates[index - 1].range.upperBound == candidate.range.lowerBound
      {
        before = codes[index - 1]
      }
      let isShared = candidate.name.codes.count + candidate.name.formerCodes.count > 1
      codes.append(code(of: candidate, after: before, isShared ? near : certain))
    }
    return codes
  }

  private static let mostOfOneName = 5

  private func code(of candidate: Candidate, after before: String?, _ evidence: Evidence) -> String? {
    let name = candidate.name
    let all = name.codes + name.formerCodes
    let fits = all.map { code -> Int in
      if let before, before != code, gazetteer.contains(before, code) { return 5 }
      return evidence.fit(of: code, gazetteer)
    }
    let best = fits.max() ?? 0
    let isCertain = candidate.isFull && !name.isRisky
    // Two characters at the end of a longer run name a place only where the text speaks of it, or of what is near.
    guard candidate.isFull || candidate.isBound || best > 0 || candidate.range.count > 6 else { return nil }
    if all.count == 1 {
      // A risky short form (山城) needs the division itself in full, or the one above right before it; a full name of two
      // characters (和县) anything near it.
      return isCertain || !name.isRisky || best >= (name.form == .full ? 1 : 4) ? all[0] : nil
    }
    let fitting = zip(all, fits).filter { $0.1 == best }.map(\.0)
    // What so many are called is a word for a part of any town (城区, 郊区).
    let isGeneric = name.isRisky && all.count > Self.mostOfOneName
    if best > 0, fitting.count == 1, !name.isRisky || name.form == .full && !isGeneric || best >= 4 {
      return fitting[0]
    }
    guard !name.isRisky else { return nil }
    if let preferred = name.preferred, fitting.contains(preferred) { return preferred }
    let holder = fitting.first { code in fitting.allSatisfy { gazetteer.contains(code, $0) } }
    return holder ?? (name.form == .former ? fitting.first : nil)
  }

  /// What an article names beyond doubt.
  struct Evidence {
    private var inFull: Set<String> = []
    private var named: Set<String> = []
    private var parents: Set<String> = []

    init(_ candidates: [Candidate], about place: String?, _ gazetteer: Gazetteer) {
      if let place, let division = gazetteer.division(place) {
        inFull.insert(place)
        named.formUnion(gazetteer.ancestors(of: place).map(\.code) + [place])
        if let parent = division.parent { parents.insert(parent) }
      }
      for candidate in candidates {
        let name = candidate.name
        // 伴着钢厂长大的老城区: such a name is no evidence of itself, but where a body of it acts.
        guard name.codes.count == 1, name.formerCodes.isEmpty,
          !name.isRisky || candidate.isFull && !name.readsAsVerb && (candidate.cue == .body || candidate.cue == .act),
          candidate.isFull || candidate.isBound || candidate.range.count > 6
        else { continue }
        named.insert(name.codes[0])
        if candidate.isFull { inFull.insert(name.codes[0]) }
        if let parent = gazetteer.division(name.codes[0])?.parent { parents.insert(parent) }
      }
    }

    /// 4: named in full; 3: named by its short form; 2: what lies directly above is named; 1: its province, a sibling or
    /// something inside it is; 0: nothing.
    func fit(of code: String, _ gazetteer: Gazetteer) -> Int {
      if inFull.contains(code) { return 4 }
      if named.contains(code) { return 3 }
      var above = gazetteer.division(code)?.parent
      if let parent = above, named.contains(parent) { return 2 }
      if parents.contains(code) { return 1 }
      while let parent = above {
        if named.contains(parent) || parents.contains(parent) { return 1 }
        above = gazetteer.division(parent)?.parent
      }
      return 0
    }
  }
}
