import BriefModel
import CLexiconData

/// The subjects that briefs are grouped by, and the phrases that tell them.
public struct ThemeCatalogue: Sendable {
  /// A phrase that speaks for a theme.
  public struct Cue: Sendable {
    /// Index into ``ThemeCatalogue/all``.
    public let theme: Int
    /// Hundredths: at 100 a sentence is on the theme; cues of one sentence add up.
    public let weight: Int
  }

  /// In the order in which the site lists them.
  public let all: [Theme]
  /// Finds the phrases; ``cues(of:)`` gives, by the index of the phrase, what each speaks for. Some speak for nothing and only
  /// hold another (路 in 思路): of those that overlap the longest counts.
  public let matcher: TermMatcher
  public let phraseCount: Int
  /// The cues of all phrases, one phrase behind another, and where each phrase's begin.
  private let cueList: [Cue]
  private let cueStarts: [Int]

  init(_ changes: Changes = Changes()) {
    var all: [Theme] = []
    Table(lexicon_themes()).forEachRow { row in
      guard row.count >= 2 else { return }
      let theme = Theme(id: row[0].string, name: row[1].string)
      guard !changes.removed.contains(theme.id) else { return }
      all.append(changes.themes.first { $0.id == theme.id } ?? theme)
    }
    all += changes.themes.filter { theme in !all.contains { $0.id == theme.id } }
    var cues: [[Cue]] = []
    var phrases = TermList()
    func add(_ phrase: Table.Field, for theme: Int?, weight: Int) {
      guard let index = phrases.add(phrase) else { return }
      if index == cues.count { cues.append([]) }
      guard let theme else { return }
      cues[index].removeAll { $0.theme == theme }
      cues[index].append(Cue(theme: theme, weight: weight))
    }
    Table(lexicon_theme_phrases()).forEachRow { row in
      guard row.count >= 3, let weight = row[2].decimal else { return }
      let theme = all.firstIndex { row[0].elementsEqual($0.id.utf8) }
      add(row[1], for: changes.withdraws(row[1], from: row[0]) ? nil : theme, weight: Int(weight))
    }
    for phrase in changes.phrases {
      let theme = all.firstIndex { $0.id == phrase.theme }
      phrase.text.withField { add($0, for: theme, weight: phrase.weight) }
    }
    self.all = all
    matcher = phrases.matcher
    phraseCount = cues.count
    cueList = cues.flatMap { $0 }
    cueStarts = cues.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// What a phrase speaks for.
  public func cues(of phrase: Int) -> ArraySlice<Cue> { cueList[cueStarts[phrase]..<cueStarts[phrase + 1]] }

  /// The theme of an id; nil where the catalogue has none.
  public subscript(id: String) -> Theme? { all.first { $0.id == id } }
}
