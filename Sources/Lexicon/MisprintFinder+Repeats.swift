import BriefModel

extension MisprintFinder {
  /// The short form of a name found misprinted in full is the same misprint, where it is no word and no name.
  func shortForms(of names: [Found], in text: UnsafeBufferPointer<UInt8>) -> [Misprint] {
    var divisions: [Division] = []
    var stems: [String] = []
    var seen: Set<String> = []
    for (window, match) in names where match.division.short.utf8.count == match.division.name.utf8.count - 3 {
      let stem = UnsafeBufferPointer(rebasing: text[window.lowerBound..<window.upperBound - 3])
      let string = stem.string
      guard seen.insert(string).inserted, gazetteer.name(stem) == nil, !words.contains(stem) else { continue }
      stems.append(string)
      divisions.append(match.division)
    }
    guard !stems.isEmpty else { return [] }
    var misprints: [Misprint] = []
    TermMatcher(stems).forEachLongestMatch(in: text) { stem, range in
      guard words.word(across: range.lowerBound, in: text) == nil, words.word(across: range.upperBound, in: text) == nil
      else { return }
      let division = divisions[stem]
      misprints.append(
        Misprint(
          range: range, printed: stems[stem], meant: division.short, code: division.code,
          why: "同一文中“\(stems[stem])\(division.name.suffix(1))”为“\(division.name)”之误，此处为其简称。"))
    }
    return misprints
  }

  /// The names of schools and hospitals that begin with the character a division's name was misprinted with, and one more
  /// (峰州高级中学 beside 峰城区).
  ///
  /// They are the same misprint where the text never prints the right character, and their beginning is no word and no
  /// name.
  func relatives(of names: [Found], in text: UnsafeBufferPointer<UInt8>) -> [Misprint] {
    var seen: Set<String> = []
    let witnesses = names.map(\.match).filter { seen.insert($0.characters.wrong).inserted }
    guard !witnesses.isEmpty else { return [] }
    let right = witnesses.map(\.characters.right)
    var printed: Set<String> = []
    TermMatcher(right).forEachLongestMatch(in: text) { index, _ in printed.insert(right[index]) }
    var misprints: [Misprint] = []
    TermMatcher(witnesses.map(\.characters.wrong)).forEachLongestMatch(in: text) { witness, range in
      let (division, characters) = (witnesses[witness].division, witnesses[witness].characters)
      let stem = range.lowerBound..<range.lowerBound + 6
      guard !printed.contains(characters.right), Han.stands(at: range.upperBound, in: text),
        let institution = cues.match(in: text, at: stem.upperBound), institution.kind == .school,
        words.length(in: text, at: stem.lowerBound) == nil,
        words.word(across: stem.lowerBound, in: text) == nil, words.word(across: stem.upperBound, in: text) == nil,
        gazetteer.name(UnsafeBufferPointer(rebasing: text[stem])) == nil
      else { return }
      let name = stem.lowerBound..<stem.upperBound + institution.length
      let rest = UnsafeBufferPointer(rebasing: text[range.upperBound..<name.upperBound]).string
      misprints.append(
        Misprint(
          range: name, printed: characters.wrong + rest, meant: characters.right + rest, code: division.code,
          why: "同一文中“\(division.name)”的“\(characters.right)”均误作“\(characters.wrong)”，此处为同一误字。"))
    }
    return misprints
  }

  /// Whether a misprint lies on one of `others`, which are in text order.
  func overlaps(_ misprint: Misprint, _ others: [Misprint]) -> Bool {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].range.upperBound <= misprint.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < others.count && others[low].range.lowerBound < misprint.range.upperBound
  }
}
