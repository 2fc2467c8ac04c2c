import BriefModel

/// The scoring of one text.
struct ScoreSheet {
  let record: GoldRecord
  let mending: Mending
  var tally: Tally
  var judged: [JudgedFact] = []
  private(set) var misses: [Miss] = []

  init(record: GoldRecord, tally: Tally) {
    self.record = record
    self.tally = tally
    mending = Mending(record.corrections ?? [])
  }

  mutating func miss(_ kind: String, _ text: String) {
    misses.append(Miss(source: record.source, kind: kind, text: text))
  }

  /// Adds two lists to the tally, and each item that only one of them has to the misses.
  mutating func score<Printed, Wanted>(
    _ row: String, of article: String? = nil, printed: [Printed], wanted: [Wanted],
    same: (Printed, Wanted) -> Bool
  ) {
    let unmatched = tally.add(row, printed: printed, wanted: wanted, same: same)
    let name = article.map { $0 + ": " } ?? ""
    for item in unmatched.missing { miss(row, "\(name)missing \(item)") }
    for item in unmatched.surplus { miss(row, "\(name)not wanted \(item)") }
  }

  func bare(_ text: String?) -> BareText { BareText(mending.mended(text)) }

  func likeness(_ left: String?, _ right: String?) -> Likeness { Likeness(bare(left), bare(right)) }

  /// The articles of the record, each with the brief of the same headline, else the next in order that is left.
  func pairs(with briefs: [Brief]) -> [(GoldArticle, Brief?)] {
    var free = briefs
    var pairs: [(article: GoldArticle, brief: Brief?)] = []
    for article in record.articles {
      let best = free.indices.max { likeness(free[$0].title, article.title) < likeness(free[$1].title, article.title) }
      if let best, let title = article.title, !title.isEmpty, likeness(free[best].title, title) >= .sameHeadline {
        pairs.append((article, free.remove(at: best)))
      } else {
        pairs.append((article, nil))
      }
    }
    return pairs.map { ($0.article, $0.brief ?? (free.isEmpty ? nil : free.removeFirst())) }
  }

  /// Scores what holds for the text as a whole: broken paragraphs, what belongs to no article, misprints.
  mutating func scoreText(of briefs: [Brief]) {
    let paragraphs = briefs.flatMap { $0.blocks }.filter { $0.kind == .paragraph }.map(\.text)
    let kept = bare(paragraphs.map { $0 + "\n" }.joined())
    for halves in record.joined ?? [] {
      let isJoined = kept.contains(bare(halves.joined()))
      tally.add("paragraphs joined", isJoined)
      if !isJoined { miss("not joined", halves.joined(separator: " | ")) }
    }
    for dropped in record.dropped ?? [] {
      let isDropped = !kept.contains(bare(dropped.firstWords))
      tally.add("boilerplate dropped", isDropped)
      if !isDropped { miss("boilerplate kept", dropped.firstWords) }
    }
    var printed: [Replacement] = []
    for correction in briefs.flatMap(\.corrections) {
      guard let replacement = Replacement(correction.printed, correction.meant), !printed.contains(replacement) else {
        continue
      }
      printed.append(replacement)
    }
    let wanted = (record.corrections ?? []).compactMap { Replacement($0.printed, $0.meant) }
    score("corrections", printed: printed, wanted: wanted, same: ==)
  }
}

/// A misprint and what it is mended to.
private struct Replacement: Equatable, CustomStringConvertible {
  let printed: String
  let meant: String

  init?(_ printed: String, _ meant: String?) {
    guard let meant, !meant.isEmpty else { return nil }
    self.printed = printed
    self.meant = meant
  }

  var description: String { "\(printed) → \(meant)" }
}
