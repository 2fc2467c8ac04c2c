import CLexiconData

/// The words around numbers, by what they do there.
public struct FigureVocabulary: Sendable {
  private let classes: [String: [String]]

  init() {
    var classes: [String: [String]] = [:]
    for row in Table(lexicon_figure_words()).rows where row.count == 2 {
      classes[row[0], default: []] += row[1].split(separator: " ").map(String.init)
    }
    self.classes = classes
  }

  /// The words of a class of `figure-words.tsv`; empty for an unknown class.
  public subscript(name: String) -> [String] { classes[name] ?? [] }
}
