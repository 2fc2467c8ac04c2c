import BriefModel
import Lexicon

/// Tells what an article is about, by the phrases in its sentences.
struct ThemeReader: Sendable {
  /// What the phrases of a sentence have to weigh together for it to be on their theme.
  private static let enough = 100
  /// A theme that a single sentence touches is none of the article's.
  private static let leastSentences = 2
  /// What a theme needs of the article, in sentences that speak of nothing else: two that name it by the way are
  /// about something else.
  private static let leastMass = 0.8
  /// What the headline and the lines around it have to weigh for a theme to lead, and how many sentences that is worth.
  private static let enoughInHead = 60
  private static let worthOfHead = 1.0
  /// What the heading above a paragraph and its first sentence have to weigh for a theme to be what the paragraph is on,
  /// what a sentence of it then has to weigh of that theme, and how much it gains: 钱从哪里来？市财政每部补助15万元.
  private static let (enoughInHeading, enoughInOpening, enoughBelow, worthOfOpening) = (30, 60, 60, 40)

  let catalogue: ThemeCatalogue

  /// The themes with at least two sentences of the paragraphs on them, the one that most of the text speaks of first;
  /// of equal ones the one that comes up first.
  func themes(of parts: [ContextText]) -> [ThemeWeight] {
    let reading = Reading(of: parts, catalogue)
    return reading.tallies.indices
      .filter {
        reading.tallies[$0].sentences >= Self.leastSentences && reading.tallies[$0].mass >= Self.leastMass
      }
      .map { (theme: $0, weight: reading.weight(of: $0), first: reading.tallies[$0].first) }
      .sorted { (-$0.weight, $0.first, $0.theme) < (-$1.weight, $1.first, $1.theme) }
      .map { ThemeWeight(id: catalogue.all[$0.theme].id, weight: $0.weight) }
  }

  /// The share of the article that each theme has, by its id; few sentences or none are no bar.
  func weights(of parts: [ContextText]) -> [String: Double] {
    let reading = Reading(of: parts, catalogue)
    return Dictionary(
      catalogue.all.indices.map { (catalogue.all[$0].id, reading.weight(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What an article's sentences say of a theme.
  private struct Tally {
    /// How many are on it.
    var sentences = 0
    /// The number of the first of them.
    var first = Int.max
    /// Every sentence shared out among its themes by weight, those off every theme among none.
    var mass = 0.0
    /// Whether the headline or a line around it is on it.
    var leads = false
  }

  private struct Reading {
    /// By the theme's index in the catalogue.
    private(set) var tallies: [Tally]
    private var total = 0

    init(of parts: [ContextText], _ catalogue: ThemeCatalogue) {
      tallies = [Tally](repeating: Tally(), count: catalogue.all.count)
      var sentence = Sentence(catalogue)
      var head = [Int](repeating: 0, count: catalogue.all.count)
      var heading: [Int] = []
      for part in parts {
        switch part.role {
        case .paragraph:
          var subjects = heading
          for (index, range) in part.sentences.enumerated() {
            part.bytes.withUnsafeBufferPointer { sentence.read(UnsafeBufferPointer(rebasing: $0[range])) }
            add(sentence, under: subjects)
            if index == 0 { subjects += sentence.themes(from: ThemeReader.enoughInOpening) }
          }
        case .heading:
          part.bytes.withUnsafeBufferPointer { sentence.read($0) }
          heading = sentence.themes(from: ThemeReader.enoughInHeading)
        case .title, .kicker, .subtitle:
          part.bytes.withUnsafeBufferPointer { sentence.read($0) }
          for theme in sentence.themes { head[theme] += sentence.weights[theme] }
        case .publisher, .caption: break
        }
      }
      for theme in tallies.indices { tallies[theme].leads = head[theme] >= ThemeReader.enoughInHead }
    }

    /// - Parameter subjects: the themes of the heading above and of the paragraph's opening.
    private mutating func add(_ sentence: Sentence, under subjects: [Int]) {
      for theme in sentence.themes {
        var weight = sentence.weights[theme]
        tallies[theme].mass += Double(weight) / Double(max(ThemeReader.enough, sentence.total))
        if weight >= ThemeReader.enoughBelow, subjects.contains(theme) { weight += ThemeReader.worthOfOpening }
        // What weighs less than half of the heaviest is said by the way.
        guard weight >= ThemeReader.enough, weight * 2 >= sentence.heaviest else { continue }
        tallies[theme].sentences += 1
        tallies[theme].first = min(tallies[theme].first, total)
      }
      total += 1
    }

    /// To three decimals.
    func weight(of theme: Int) -> Double {
      guard total > 0 else { return 0 }
      let score = tallies[theme].mass + (tallies[theme].leads ? ThemeReader.worthOfHead : 0)
      return (min(1, score / Double(total)) * 1_000).rounded() / 1_000
    }
  }

  /// The weights of a sentence's phrases by theme. A phrase said twice says no more; of those that overlap the longest
  /// counts (教师培训, not 教师).
  private struct Sentence {
    private let catalogue: ThemeCatalogue
    private(set) var weights: [Int]
    /// Those with any weight.
    private(set) var themes: [Int] = []
    private(set) var total = 0
    private(set) var heaviest = 0
    /// By phrase, the last sentence it stood in.
    private var seen: [Int32]
    private var number: Int32 = 0

    init(_ catalogue: ThemeCatalogue) {
      self.catalogue = catalogue
      weights = Array(repeating: 0, count: catalogue.all.count)
      seen = Array(repeating: 0, count: catalogue.phraseCount)
    }

    /// Those of at least some weight.
    func themes(from weight: Int) -> [Int] { themes.filter { weights[$0] >= weight } }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
      for theme in themes { weights[theme] = 0 }
      themes.removeAll(keepingCapacity: true)
      number += 1
      catalogue.matcher.forEachLongestMatch(in: text) { phrase, _ in
        guard seen[phrase] != number else { return }
        seen[phrase] = number
        for cue in catalogue.cues(of: phrase) {
          if weights[cue.theme] == 0 { themes.append(cue.theme) }
          weights[cue.theme] += cue.weight
        }
      }
      total = themes.reduce(0) { $0 + weights[$1] }
      heaviest = themes.reduce(0) { max($0, weights[$1]) }
    }
  }
}
