import Lexicon

/// The theme a figure is shown under, where no indicator gives one.
///
/// Its label speaks first. The words farther off choose only among the article's own themes, so that a fact box is
/// grouped by what the article is about.
struct FactThemes: Sendable {
  let catalogue: ThemeCatalogue

  /// What a label must weigh to name a theme alone: one plain phrase of it.
  private static let plain = 80

  /// - Parameters:
  ///   - surroundings: the clause, the sentence and the like, from the nearest to the farthest.
  ///   - own: the ids of the article's themes, main first.
  func theme(label: String, surroundings: [String], own: [String]) -> String? {
    let best = weights(of: label).max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let best, best.value >= Self.plain { return catalogue.all[best.key].id }
    for text in [label] + surroundings {
      let weights = weights(of: text)
      let fitting = own.enumerated().compactMap { rank, id -> (id: String, weight: Int, rank: Int)? in
        guard let index = catalogue.all.firstIndex(where: { $0.id == id }), let weight = weights[index] else {
          return nil
        }
        return (id, weight, rank)
      }
      if let best = fitting.max(by: { ($0.weight, $1.rank) < ($1.weight, $0.rank) }) { return best.id }
    }
    return own.first
  }

  private func weights(of text: String) -> [Int: Int] {
    var weights: [Int: Int] = [:]
    Array(text.utf8).withUnsafeBufferPointer { buffer in
      catalogue.matcher.forEachMatch(in: buffer) { term, _ in
        for cue in catalogue.cues[term] { weights[cue.theme, default: 0] += cue.weight }
      }
    }
    return weights
  }
}
