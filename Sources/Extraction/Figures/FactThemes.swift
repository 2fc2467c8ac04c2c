import Lexicon

/// The theme a figure is shown under, where no indicator gives one.
///
/// Its label speaks first. The words farther off choose only among the article's own themes, so that a fact box is
/// grouped by what the article is about.
struct FactThemes: Sendable {
  let catalogue: ThemeCatalogue

  /// What a label must weigh to name a theme alone: one plain phrase of it.
  private static let plain = 80

  /// The article's themes, main first, as the catalogue has them.
  struct Own: Sendable {
    static let none = Own(ids: [], indices: [])

    let ids: [String]
    /// Indices into ``ThemeCatalogue/all``; nil for a theme that it does not have.
    fileprivate let indices: [Int?]
  }

  func own(_ ids: [String]) -> Own {
    Own(ids: ids, indices: ids.map { id in catalogue.all.firstIndex { $0.id == id } })
  }

  /// The theme that a label names, alone or among the article's.
  func theme(of label: String, own: Own) -> String? {
    let weights = weights(of: label)
    // Of equal ones the first.
    var best = (theme: 0, weight: Self.plain - 1)
    for (theme, weight) in weights.enumerated() where weight > best.weight { best = (theme, weight) }
    return best.weight >= Self.plain ? catalogue.all[best.theme].id : fitting(weights, own)
  }

  /// Which of the article's themes a text speaks of most; nil where it speaks of none.
  func best(of own: Own, in text: String) -> String? {
    own.ids.isEmpty ? nil : fitting(weights(of: text), own)
  }

  /// The same for a part of a passage.
  ///
  /// - Parameter phrases: where the catalogue's phrases stand in the passage.
  func best(of own: Own, in range: Range<Int>, phrases: Occurrences) -> String? {
    guard !own.ids.isEmpty else { return nil }
    var weights = [Int](repeating: 0, count: catalogue.all.count)
    phrases.forEachLongest(in: range) { add($0, to: &weights) }
    return fitting(weights, own)
  }

  private func fitting(_ weights: [Int], _ own: Own) -> String? {
    var best: (id: String, weight: Int)?
    for (id, index) in zip(own.ids, own.indices) {
      guard let index, weights[index] > best?.weight ?? 0 else { continue }
      best = (id, weights[index])
    }
    return best?.id
  }

  /// By theme.
  private func weights(of text: String) -> [Int] {
    var weights = [Int](repeating: 0, count: catalogue.all.count)
    var text = text
    text.withUTF8 { catalogue.matcher.forEachLongestMatch(in: $0) { phrase, _ in add(phrase, to: &weights) } }
    return weights
  }

  private func add(_ phrase: Int, to weights: inout [Int]) {
    for cue in catalogue.cues(of: phrase) { weights[cue.theme] += cue.weight }
  }
}
