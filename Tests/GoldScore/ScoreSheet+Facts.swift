import BriefModel

extension ScoreSheet {
  /// Scores the facts of all articles together, each found by the bytes of its number.
  mutating func scoreFacts(of briefs: [Brief], in text: [UInt8]) throws(GoldError) {
    var required: [(SourceRange, GoldFact, GoldArticle)] = []
    var optional: [SourceRange] = []
    for article in record.articles {
      for gold in article.facts {
        let nth = gold.nth ?? 1
        guard let range = Occurrence.range(of: gold.valueText, nth: nth, in: text) else {
          throw .noSuchNumber(source: record.source, text: gold.valueText, nth: nth)
        }
        if gold.isOptional { optional.append(range) } else { required.append((range, gold, article)) }
      }
    }
    // What is left is printed and not yet matched; required facts choose first.
    var left = briefs.flatMap(\.facts)
    func take(_ range: SourceRange) -> Fact? {
      left.firstIndex { $0.source.overlaps(range) }.map { left.remove(at: $0) }
    }
    var (found, whole) = (0, 0)
    for (range, gold, article) in required {
      guard let fact = take(range) else {
        miss("fact missed", gold.name)
        continue
      }
      found += 1
      if score(fact, against: gold, of: article) { whole += 1 }
    }
    for range in optional { _ = take(range) }
    judged += left.map { JudgedFact(source: record.source, fact: $0, wrong: nil, isRight: false) }
    for fact in left { miss("false alarm", "\(fact.quote) [\(fact.quantity.text)]") }
    tally.add("facts found", right: found, printed: found + left.count, wanted: required.count)
    tally.add("facts wholly right", right: whole, printed: found + left.count, wanted: required.count)
  }

  /// - Returns: whether all that makes up the fact is right.
  private mutating func score(_ fact: Fact, against gold: GoldFact, of article: GoldArticle) -> Bool {
    let comparison = FactComparison(fact: fact, gold: gold, articlePlace: article.place, mending: mending)
    var wrong: [FactField] = []
    for field in FactField.allCases where field.isScored(fact, against: gold) {
      let isRight = comparison.isRight(field)
      tally.add("fact \(field)", isRight)
      guard !isRight else { continue }
      wrong.append(field)
      missField("\(field)", gold, wanted: field.wanted(in: gold), printed: field.printed(in: fact))
    }
    tally.add(
      "fact indicator", right: comparison.hasIndicator ? 1 : 0, printed: fact.indicator == nil ? 0 : 1,
      wanted: (gold.indicator ?? "").isEmpty ? 0 : 1)
    if fact.indicator != gold.indicator {
      missField("indicator", gold, wanted: gold.indicator, printed: fact.indicator)
    }
    let isRight = FactField.allCases.allSatisfy { !$0.isCore || comparison.isRight($0) }
    judged.append(JudgedFact(source: record.source, fact: fact, wrong: wrong, isRight: isRight))
    return isRight
  }

  private mutating func missField(_ field: String, _ gold: GoldFact, wanted: String?, printed: String?) {
    miss("fact \(field)", "\(gold.name): wanted \(wanted ?? "nothing"), printed \(printed ?? "nothing")")
  }
}
