import BriefModel

extension ScoreSheet {
  /// Scores all of an article but its facts; a missing brief has nothing right.
  mutating func score(_ brief: Brief?, against article: GoldArticle) {
    let head = [
      ("title", article.title, brief?.title), ("kicker", article.kicker, brief?.kicker),
      ("subtitle", article.subtitle, brief?.subtitle), ("publisher", article.publisher, brief?.publisher),
    ]
    for (field, wanted, printed) in head {
      let isRight = bare(wanted) == bare(printed)
      tally.add("article \(field)", isRight)
      if !isRight { miss(field, "\(article.key): wanted \(shown(wanted)), printed \(shown(printed))") }
    }
    scoreEnds(of: brief, against: article)
    let blocks = brief?.blocks ?? []
    let lists = [
      ("byline", brief?.byline, article.byline), ("headings", blocks.filter(\.isHeading).map(\.text), article.headings),
      ("captions", blocks.filter { $0.kind == .caption }.map(\.text), article.captions),
      ("documents", brief?.documents, article.documents), ("honours", brief?.honours, article.honours),
    ]
    for (field, printed, wanted) in lists {
      score(field, of: article.key, printed: printed ?? [], wanted: wanted ?? []) { [self] in
        likeness($0, $1) >= .sameText
      }
    }
    score("people", of: article.key, printed: brief?.people ?? [], wanted: article.people ?? []) { [self] in
      bare($0.name) == bare($1.name) && likeness($0.role, $1.role) >= .sameMeaning
    }
    score("themes", of: article.key, printed: brief?.themes.map(\.id) ?? [], wanted: article.themes ?? [], same: isSame)
    let isPlace = isSame(brief?.place, article.place)
    tally.add("main place", isPlace)
    if !isPlace { miss("place", "\(article.key): wanted \(shown(article.place)), printed \(shown(brief?.place))") }
    score(
      "other places", of: article.key, printed: brief?.otherPlaces ?? [], wanted: article.otherPlaces ?? [],
      same: isSame)
    score("data years", of: article.key, printed: brief?.dataYears ?? [], wanted: article.dataYears ?? [], same: ==)
  }

  private mutating func scoreEnds(of brief: Brief?, against article: GoldArticle) {
    let body = bare((brief?.blocks ?? []).filter { $0.kind == .paragraph }.map(\.text).joined())
    let ends = [
      ("firstBodyWords", article.firstBodyWords, body.begins(with:)),
      ("lastBodyWords", article.lastBodyWords, body.ends(with:)),
    ]
    for (field, words, holds) in ends {
      guard let words, !words.isEmpty else { continue }
      let isRight = holds(bare(words))
      tally.add("body begins and ends right", isRight)
      if !isRight { miss(field, "\(article.key): wanted \(words)") }
    }
  }

  private func isSame(_ printed: String?, _ wanted: String?) -> Bool {
    mending.mended(printed) == mending.mended(wanted)
  }

  private func shown(_ text: String?) -> String { text ?? "nothing" }
}

extension Brief.Block {
  fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }
}
