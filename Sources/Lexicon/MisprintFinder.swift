import BriefModel

/// Finds place names that exist nowhere and are one look-alike character from a division that the text is about.
///
/// A name that is valid, now or formerly or as an alias, is never touched; neither is what could be ordinary words.
public struct MisprintFinder: Sendable {
  /// The likeness from which a printed character may stand for another. Below it chance pairs outnumber true ones.
  static let leastLikeness = 0.55

  /// A misprinted name and the division meant.
  typealias Found = (window: Range<Int>, match: Candidates.Match)

  let gazetteer: Gazetteer
  let words: CommonWords
  let cues: PlaceCues

  /// The misprints of a text, in text order, without overlap. The text should be a whole source: what it names settles
  /// what can be meant.
  public func misprints(in text: UnsafeBufferPointer<UInt8>) -> [Misprint] {
    let survey = Survey(text, gazetteer: gazetteer)
    guard !survey.named.isEmpty else { return [] }
    let windows = suspects(in: text, survey)
    guard !windows.isEmpty else { return [] }
    let candidates = Candidates(near: survey.named, in: gazetteer)
    var meant: [String: Candidates.Match?] = [:]
    var evidence: Set<String> = []
    var found: [Found] = []
    for window in windows {
      for length in stride(from: window.count, through: 9, by: -3) {
        let part = window.upperBound - length..<window.upperBound
        let printed = UnsafeBufferPointer(rebasing: text[part])
        let key = printed.string
        let match = meant[key] ?? candidates.onlyMatch(for: printed)
        meant[key] = .some(match)
        guard let match else { continue }
        found.append((part, match))
        if isNamedAsDivision(part, match, text, survey) { evidence.insert(key) }
        break
      }
    }
    let names = found.filter { name in
      let printed = UnsafeBufferPointer(rebasing: text[name.window])
      return evidence.contains(printed.string) || !couldBeWords(name.window, text)
    }
    let mended = names.map { misprint($0.window, $0.match, text) }
    let repeated = (shortForms(of: names, in: text) + relatives(of: names, in: text)).filter { !overlaps($0, mended) }
    return (mended + repeated).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Runs of up to five Han characters up to a 区, 县, 市 or 旗 at which no name ends.
  private func suspects(in text: UnsafeBufferPointer<UInt8>, _ survey: Survey) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var offset = 0
    var run = 0
    while offset < text.count {
      let length = UTF8Scalar.length(in: text, at: offset)
      let scalar = UTF8Scalar.packed(in: text, at: offset, length: length)
      run = Han.contains(scalar) ? run + 1 : 0
      offset += length
      if run >= 3, Candidates.endings.contains(scalar), !survey.endsName(at: offset) {
        windows.append(offset - min(run, 5) * 3..<offset)
      }
    }
    return windows
  }

  /// Whether a body of a division follows (区委, 县教育局), or the place before the window is above the division meant;
  /// the latter says nothing where the stem is a word (鹤壁市|小城|区).
  private func isNamedAsDivision(
    _ window: Range<Int>, _ match: Candidates.Match, _ text: UnsafeBufferPointer<UInt8>, _ survey: Survey
  ) -> Bool {
    if cues.kind(in: text, at: window.upperBound) == .body { return true }
    let above = survey.codes(endingAt: window.lowerBound)
    guard !above.isEmpty, !isStemWord(window, text) else { return false }
    return gazetteer.ancestors(of: match.division.code).contains { above.contains($0.code) }
  }

  private func isStemWord(_ window: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains(UnsafeBufferPointer(rebasing: text[window.lowerBound..<window.upperBound - 3]))
  }

  /// Whether the window may be everyday words: its stem is one (大学|区), the rest behind the changed first character is
  /// one (主|城区), or its beginning belongs to a word before it.
  private func couldBeWords(_ window: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    isStemWord(window, text)
      || words.contains(UnsafeBufferPointer(rebasing: text[window.lowerBound + 3..<window.upperBound]))
      || words.word(across: window.lowerBound, in: text) != nil
      || words.word(across: window.upperBound - 3, in: text) != nil
  }

  private func misprint(
    _ window: Range<Int>, _ match: Candidates.Match, _ text: UnsafeBufferPointer<UInt8>
  ) -> Misprint {
    let printed = UnsafeBufferPointer(rebasing: text[window]).string
    let above = gazetteer.ancestors(of: match.division.code).last.map { $0.name + "的" } ?? ""
    let (wrong, right) = match.characters
    return Misprint(
      range: window, printed: printed, meant: match.division.name, code: match.division.code,
      why: "没有名为“\(printed)”的行政区划；文中相关地名表明所指为\(above)\(match.division.name)，“\(wrong)”与“\(right)”形近。")
  }
}
