import Lexicon

/// The theme a figure is shown under, by the words of its label first, then of its clause and sentence.
struct FactThemes: Sendable {
  let catalogue: ThemeCatalogue

  /// The id of the theme that the texts speak for most; nil where they speak for none.
  /// - Parameter texts: from the nearest to the figure to the farthest.
  func theme(of texts: [String]) -> String? {
    for text in texts {
      var weights: [Int: Int] = [:]
      var utf8 = Array(text.utf8)
      utf8.withUnsafeMutableBufferPointer { buffer in
        catalogue.matcher.forEachMatch(in: UnsafeBufferPointer(buffer)) { term, _ in
          for cue in catalogue.cues[term] { weights[cue.theme, default: 0] += cue.weight }
        }
      }
      let best = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best, best.value >= 40 { return catalogue.all[best.key].id }
    }
    return nil
  }
}
