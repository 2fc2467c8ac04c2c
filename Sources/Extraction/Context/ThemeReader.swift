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
    var counts = [Int](repeating: 0, count: catalogue.all.count)
    var first = [Int](repeating: .max, count: catalogue.all.count)
    var total = 0
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
          for theme in counts.indices where tally.weights[theme] >= Self.enough {
            counts[theme] += 1
            first[theme] = min(first[theme], total)
          }
          total += 1
        }
      }
    }
    return counts.indices.filter { counts[$0] >= Self.leastSentences }
      .sorted { (-counts[$0], first[$0], $0) < (-counts[$1], first[$1], $1) }
      .map { theme in
        let share = Double(counts[theme]) / Double(total)
        return ThemeWeight(id: catalogue.all[theme].id, weight: (share * 1_000).rounded() / 1_000)
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
