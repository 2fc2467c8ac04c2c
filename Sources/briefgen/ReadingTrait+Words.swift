import BriefModel

extension ReadingRule {
  /// In a few words, for those who know the language.
  var words: String {
    switch self {
    case .nounAfter: "the noun behind the number"
    case .verbAndNoun: "the verb before the number and the noun behind it"
    case .qualifiedNoun: "what qualifies the number and the noun behind it"
    case .nounAndPredicate: "the noun behind the number and what is said of it"
    case .nounBefore: "the noun before the number"
    case .dependentNoun: "a noun with what it belongs to"
    case .predicate: "what is said behind the number"
    case .award: "what was won"
    case .medal: "a medal and its contest"
    case .unitNoun: "the unit, a noun itself"
    case .sharedHead: "one of several names that share a part"
    case .pairedCounts: "its counterpart in a list, in order"
    case .previousFigure: "the label of the figure before"
    case .moneyPurpose: "what the money goes to"
    case .moneyBare: "money without a purpose"
    case .rate: "the rate before the number"
    case .shareOfWhole: "a part and its whole"
    case .running: "what has gone on for so long"
    case .change: "what changed"
    case .changesInOrder: "its counterpart among the figures before, in order"
    case .rank: "what was ranked, and in what"
    case .tableCell: "the row and the column"
    case .tableHeader: "the row, the column or the title of the table"
    case .wholeClause: "the whole clause, since nothing else was found"
    }
  }
}

extension PeriodSource {
  var words: String {
    switch self {
    case .clause: "its clause"
    case .sentence: "its sentence"
    case .paragraph: "what stands before its sentence"
    case .headline: "the year of the headline or heading"
    case .table: "the table or what leads to it"
    case .none: "nothing"
    }
  }
}

extension PlaceSource {
  var words: String {
    switch self {
    case .article: "the article"
    case .clause: "its clause"
    case .paragraph: "the paragraph before it"
    case .larger: "全市 or 全省"
    case .table: "its row or column"
    case .none: "nothing"
    }
  }
}

extension ReadingDoubt {
  var words: String {
    switch self {
    case .shortLabel: "the label hardly says what of"
    case .longLabel: "the label may hold words that belong elsewhere"
    case .severalYears: "no time is given, and the text speaks of several years"
    case .otherPlace: "another place is named in the sentence"
    case .numeral: "the number is in Chinese numerals"
    case .damaged: "signs of a scan stand around it"
    }
  }
}
