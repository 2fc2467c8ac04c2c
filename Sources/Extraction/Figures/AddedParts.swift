import BriefModel

/// Finds the parts that a text lists behind a whole without saying so, by their sum: 总投入9.62亿元。中央和省级补助2.18亿元，
/// 发行专项债3.5亿元，市镇两级财政3.3亿元…… Two numbers add up to a third by chance now and then: there are three at least, or
/// the last is the rest.
struct AddedParts {
  /// The least that a whole counts: small numbers do add up by chance.
  private static let leastWhole = 10.0
  /// How far behind the whole its last part stands, in figures.
  private static let reach = 12

  /// By the index of a part, that of its whole.
  private(set) var wholes: [Int: Int] = [:]

  /// - Parameter figures: all of a block.
  init(among figures: [EarlierFigure], isRest: (RawFigure) -> Bool) {
    for (index, whole) in figures.enumerated()
    where whole.kind == .level && whole.whole == nil && wholes[index] == nil
      && whole.figure.value >= Self.leastWhole
    {
      let parts = Self.parts(of: index, among: figures)
      guard let last = parts.last, parts.count > 2 || isRest(figures[last].figure) else { continue }
      for part in parts where figures[part].whole == nil {
        wholes[part] = wholes[part] ?? index
      }
    }
  }

  private static func parts(of index: Int, among figures: [EarlierFigure]) -> [Int] {
    let whole = figures[index]
    var sentence = whole.sentence
    var sentences = 1
    var sum = 0.0
    var parts: [Int] = []
    for next in figures.indices.dropFirst(index + 1).prefix(reach) {
      let figure = figures[next]
      if figure.sentence != sentence {
        // The next sentence may list them, and no other.
        guard sentences == 1 else { break }
        (sentence, sentences) = (figure.sentence, 2)
      }
      guard figure.kind == .level, figure.figure.unit == whole.figure.unit else { continue }
      sum += figure.figure.value
      parts.append(next)
      if abs(sum - whole.figure.value) <= 1e-9 * whole.figure.value { return parts }
      if sum > whole.figure.value { break }
    }
    return []
  }
}
