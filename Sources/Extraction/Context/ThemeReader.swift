import BriefModel
import Lexicon

/// Tells what an article is about, by the phrases in its sentences.
struct ThemeReader: Sendable {
  /// What the phrases of a sentence have to weigh together for it to be on their theme.
  private static let enough = 100
  /// A theme that a single sentence touches is none of the article's.
  private static let leastSentences = 2

  let catalogue: ThemeCatalogue

  /// The themes with at least two sentences of the paragraphs on them, most sentences first, of equal ones the one
  /// that comes up first.
  func themes(of parts: [ContextText]) -> [ThemeWeight] {
    let count = Count(of: parts, catalogue)
    return count.sentences.indices.filter { count.sentences[$0] >= Self.leastSentences }
      .sorted { (-count.sentences[$0], count.first[$0], $0) < (-count.sentences[$1], count.first[$1], $1) }
      .map { ThemeWeight(id: catalogue.all[$0].id, weight: count.weight(of: $0)) }
  }

  /// The share of the paragraphs' sentences that each theme has, by its id; few or none are no bar.
  func weights(of parts: [ContextText]) -> [String: Double] {
    let count = Count(of: parts, catalogue)
    return Dictionary(
      catalogue.all.indices.map { (catalogue.all[$0].id, count.weight(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many sentences are on each theme.
  private struct Count {
    /// By the theme's index in the catalogue.
    private(set) var sentences: [Int]
    /// The number of the first of them.
    private(set) var first: [Int]
    private var total = 0

    init(of parts: [ContextText], _ catalogue: ThemeCatalogue) {
      sentences = [Int](repeating: 0, count: catalogue.all.count)
      first = [Int](repeating: .max, count: catalogue.all.count)
      // By phrase, the last sentence it stood in: a word said twice says no more.
      var seen = [Int](repeating: -1, count: catalogue.cues.count)
      var tally = Tally(themes: catalogue.all.count)
      for part in parts where part.role == .paragraph {
        part.bytes.withUnsafeBufferPointer { text in
          for sentence in part.sentences {
            tally.reset()
            catalogue.matcher.forEachMatch(in: UnsafeBufferPointer(rebasing: text[sentence])) { phrase, range in
              guard seen[phrase] != total else { return }
              seen[phrase] = total
              for cue in catalogue.cues[phrase] { tally.add(cue, at: range) }
            }
            for theme in sentences.indices where tally.weights[theme] >= ThemeReader.enough {
              sentences[theme] += 1
              first[theme] = min(first[theme], total)
            }
            total += 1
          }
        }
      }
    }

    /// The share of all sentences, 0 to 1, to three decimals.
    func weight(of theme: Int) -> Double {
      guard total > 0 else { return 0 }
      return (Double(sentences[theme]) / Double(total) * 1_000).rounded() / 1_000
    }
  }

  /// The weights of a sentence's phrases by theme. Of phrases that overlap (教师 in 教师培训) the heaviest counts.
  private struct Tally {
    private(set) var weights: [Int]
    private var ends: [Int]
    private var lastWeights: [Int]

    init(themes: Int) {
      weights = Array(repeating: 0, count: themes)
      ends = weights
      lastWeights = weights
    }

    mutating func reset() {
      for theme in weights.indices {
        weights[theme] = 0
        ends[theme] = 0
        lastWeights[theme] = 0
      }
    }

    mutating func add(_ cue: ThemeCatalogue.Cue, at range: Range<Int>) {
      if range.lowerBound >= ends[cue.theme] {
        weights[cue.theme] += cue.weight
        lastWeights[cue.theme] = cue.weight
      } else if cue.weight > lastWeights[cue.theme] {
        weights[cue.theme] += cue.weight - lastWeights[cue.theme]
        lastWeights[cue.theme] = cue.weight
      }
      ends[cue.theme] = max(ends[cue.theme], range.upperBound)
    }
  }
}
