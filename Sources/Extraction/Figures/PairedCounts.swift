/// Labels of counts that are paired, in order, with a list behind their noun:
/// 12486名和11940名适龄妇女开展宫颈癌和乳腺癌检查.
struct PairedCounts {
  let phrases: FigurePhrases

  private var passage: Passage { phrases.passage }
  private var words: FigureWords { phrases.words }
  private var figures: [RawFigure] { phrases.figures }

  func label(of index: Int, in clause: Clause) -> String? {
    let run = phrases.run(around: index) {
      phrases.areJoined($0, $1, by: "和与、") && $0.unit == $1.unit && $0.dimension != .share
    }
    let (first, last, count) = (run.lowerBound, run.upperBound, run.count)
    guard count > 1 else { return nil }
    let start = figures[last].range.upperBound
    let end = clause.clause.upperBound
    guard start < end else { return nil }
    let verbs = [words.action, words.carrying].compactMap { $0.first(in: start..<end, of: passage) }
    guard var verb = verbs.min(by: { $0.lowerBound < $1.lowerBound }), verb.lowerBound > start else { return nil }
    if passage[verb.upperBound] == "了" { verb = verb.lowerBound..<(verb.upperBound + 1) }
    var nounEnd = verb.lowerBound
    while let length = words.adverb.length(endingAt: nounEnd, notBefore: start + 1, in: passage) { nounEnd -= length }
    let noun = passage.text(start..<nounEnd)
    let object = verb.upperBound..<end
    guard let join = object.first(where: { passage[$0] == "和" || passage[$0] == "、" }) else { return noun }
    let parts = [object.lowerBound..<join, (join + 1)..<object.upperBound]
    guard count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return noun }
    // 宫颈癌和乳腺癌检查: the second part holds the head that both share.
    let head = commonHead(parts[0], parts[1])
    return passage.text(parts[index - first]) + (index == first ? head : "") + noun
  }

  /// What the second part has behind the sign that both share (癌|检查).
  private func commonHead(_ left: Range<Int>, _ right: Range<Int>) -> String {
    let sign = passage[left.upperBound - 1]
    guard let at = right.last(where: { passage[$0] == sign }), at + 1 < right.upperBound else { return "" }
    return passage.text((at + 1)..<right.upperBound)
  }
}
