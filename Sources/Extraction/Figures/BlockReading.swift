import BriefModel
import Lexicon

/// Turns the figures of one block into facts.
struct BlockReading {
  let passage: Passage
  let times: TimeLine
  let figures: [RawFigure]
  let places: FigurePlaces
  let words: FigureWords
  let periods: PeriodReader
  /// The heading the block stands under; empty where there is none.
  let heading: String
  let ownThemes: FactThemes.Own
  /// Whether the article speaks of several years.
  let speaksOfYears: Bool
  let odds: ReadingOdds
  /// What the blocks before counted.
  let counts: NamedCounts
  let commonWords: CommonWords

  /// How many figures a list with its parts, or a row of changes, is looked for among.
  private static let lookback = 40

  /// The facts in text order. Their block, id and place in the source are the caller's to give; until then `source`
  /// holds the number's bytes in the block.
  ///
  /// - Parameter record: is told of each fact how its fields were found.
  func facts(
    indicators: IndicatorMatcher, themes: FactThemes, record: ((FigureTrace) -> Void)? = nil
  ) -> [Fact] {
    guard !figures.isEmpty else { return [] }
    let labels = LabelReader(
      phrases: FigurePhrases(
        passage: passage, words: words, figures: figures, times: times,
        places: Dictionary(
          places.mentions.map { ($0.range.lowerBound, $0.range.upperBound) }, uniquingKeysWith: max),
        cuts: WordCuts(passage, words: commonWords, figures: figures.map(\.range))),
      form: LabelForm(words: words, common: commonWords))
    let qualifiers = QualifierReader(passage: passage, words: words)
    let changes = ChangeReader(passage: passage, words: words, times: times)
    let parts = PartReader(passage: passage, words: words, figures: figures)
    let paired = PairedTimes(passage: passage, times: times, figures: figures)
    let doubts = DoubtReader(passage: passage, places: places, speaksOfYears: speaksOfYears)
    var earlier: [EarlierFigure] = []
    var facts: [Fact] = []
    facts.reserveCapacity(figures.count)
    var lastChange: ChangeReader.Change?
    var (sentences, clauseTexts) = (KeptByRange<String>(), KeptByRange<String>())
    var (sentenceThemes, clauseThemes) = (KeptByRange<String?>(), KeptByRange<String?>())
    var anecdotes = KeptByRange<Bool>()
    let headingTheme = themes.best(of: ownThemes, in: heading)
    let indicatorWords = Occurrences(of: indicators.words, in: passage)
    let themePhrases = Occurrences(of: themes.catalogue.matcher, in: passage)
    func theme(in range: Range<Int>) -> String? { themes.best(of: ownThemes, in: range, phrases: themePhrases) }
    for (index, figure) in figures.enumerated() {
      let clause = Clause(around: figure.range, in: passage)
      if mayBeAnecdote(figure), anecdotes.value(of: clause.sentence, isAnecdote) { continue }
      let when =
        paired.time(of: index, in: clause.sentence).map {
          PeriodReading(periods.period(of: $0, times: times, passage: passage), .sentence, $0.range)
        }
        ?? periods.period(
          at: figure.range.lowerBound, sentence: clause.sentence, origin: figure.origin, times: times,
          passage: passage)
      let period = when.period
      let place = places.place(of: figure.range, in: clause, isField: labels.phrases.isField(index))
      // 同比 is against the year before, where the figure speaks of a whole year.
      let year = period.flatMap { $0.start == $0.end && $0.start.utf8.count == 4 ? $0.firstYear : nil }
      let change =
        changes.change(of: figure, in: clause.clause, year: year) ?? (continuesRow(index) ? lastChange : nil)
      lastChange = change
      let kind = kind(of: figure, isChange: change != nil)
      // 改造74户（任务70户），|完成率105%: what a bracket adds is spoken of in it alone.
      let previous = earlier.last { $0.isSubject && $0.bracketEnd ?? Int.max > figure.range.lowerBound }
        .flatMap { $0.sentence == clause.sentence ? $0 : nil }
      let isListed = parts.isListed(index, in: clause, after: previous, among: earlier.suffix(Self.lookback))
      let whole =
        isListed ? parts.whole(of: figure, sentence: clause.sentence, among: earlier.suffix(Self.lookback)) : nil
      let read =
        inOrder(index, in: clause, isChange: change != nil, after: earlier)
        ?? labels.label(
          of: .init(
            index: index, clause: clause, kind: kind, changeStart: change?.start, norm: change?.norm,
            previous: previous, lastOfUnit: earlier.suffix(20).last { $0.figure.unit == figure.unit }, whole: whole))
      let label = restated(figure, read, among: earlier) ?? read.text
      let part =
        whole
        ?? (isListed ? nil : parts.progress(index, in: clause, after: previous, among: earlier.suffix(Self.lookback)))
      let partOf = part.map { counts.name(of: $0) ?? passage.printed(label: $0.label) }
      let quantity = Quantity(
        value: (change?.sign ?? 1) * figure.value, from: figure.from,
        to: figure.to.map { $0.inBaseUnits(by: figure.factor) },
        text: passage.printed(figure.number.range), unit: figure.unit,
        qualifier: qualifiers.qualifier(
          of: figure, in: clause.clause, after: index > 0 ? figures[index - 1].range.upperBound : 0),
        kind: kind)
      let phrase = indicators.phrase(
        for: .init(
          label: label, passage: passage, near: near(index, clause.clause), words: indicatorWords,
          sentenceStart: clause.sentence.lowerBound, end: figure.range.upperBound, quantity: quantity)
      ).flatMap { indicators.catalogue.phrases[$0].indicator == part?.indicator || isRequired(figure) ? nil : $0 }
      let indicator = phrase.map { indicators.catalogue.phrases[$0].indicator }
      facts.append(
        Fact(
          id: "", indicator: indicator,
          theme: indicator.flatMap { indicators.catalogue[$0]?.theme } ?? themes.theme(of: label, own: ownThemes)
            ?? clauseThemes.value(of: clause.clause, theme) ?? sentenceThemes.value(of: clause.sentence, theme)
            ?? headingTheme ?? ownThemes.ids.first,
          label: passage.printed(label: label), quantity: quantity, period: period,
          place: place.code,
          partOf: partOf, baseline: change?.baseline ?? baseline(of: figure, year: year),
          reading: FactReading(
            rule: read.rule, period: when.source, place: place.source,
            doubts: doubts.doubts(figure, label: label, period: when, place: place, in: clause), odds: odds),
          quote: quote(figure, clause) ?? clauseTexts.value(of: clause.clause, passage.printed),
          sentence: sentences.value(of: clause.sentence, passage.printed), block: 0, range: passage.bytes(figure.range),
          source: SourceRange(
            start: passage.bytes(figure.number.range).lowerBound, end: passage.bytes(figure.number.range).upperBound)))
      record?(FigureTrace(passage: passage, period: when.words, place: place.words, phrase: phrase))
      earlier.append(
        EarlierFigure(
          label: label, bareLabel: read.bare, figure: figure, kind: kind, sentence: clause.sentence,
          indicator: indicator, whole: part?.label,
          isSubject: read.rule != .running && !labels.phrases.isField(index) && !labels.phrases.isBracketed(figure),
          bracketEnd: labels.phrases.bracketEnd(around: figure, in: clause.sentence), isListed: isListed))
    }
    let added = AddedParts(among: earlier) {
      words.rest.length(endingAt: $0.range.lowerBound, in: passage) != nil
    }
    for (part, whole) in added.wholes {
      facts[part].partOf = counts.name(of: earlier[whole]) ?? facts[whole].label
      // A part of a measure is another measure.
      if facts[part].indicator == facts[whole].indicator { facts[part].indicator = nil }
    }
    return facts
  }

  /// 社区食堂和农村助餐点86个。……86个点中，: the same number of things named by the same noun are the same things.
  private func restated(_ figure: RawFigure, _ reading: LabelReading, among earlier: [EarlierFigure]) -> String? {
    guard figure.value >= 5, figure.from == nil, figure.dimension == .measure || figure.dimension == .people,
      reading.text.unicodeScalars.count <= 4, let last = reading.text.unicodeScalars.last
    else { return nil }
    let before =
      earlier.last { $0.figure.unit == figure.unit && $0.figure.value == figure.value && $0.kind == .level }?.label
      ?? counts.last(of: figure)
    guard let before, before.unicodeScalars.last == last,
      before.hasSuffix(String(reading.text.suffix(2))) || reading.text.count == 1,
      before.unicodeScalars.count > reading.text.unicodeScalars.count
    else { return nil }
    return before
  }

  /// 由2020年的1060人增加到2480人: the year of what it started from.
  private func baseline(of figure: RawFigure, year: Int?) -> String? {
    // 是2020年的3.4倍
    if figure.dimension == .times, let time = times.ending(at: figure.range.lowerBound - 1), time.role == .baseline {
      return time.baseline(of: year)
    }
    guard let origin = figure.origin,
      let time = times.reversed(in: origin).first(where: { $0.role == .during || $0.role == .baseline })
    else { return nil }
    // 由上年的2900人: the year before the one that the figure speaks of.
    return time.baseline(of: year)
  }

  /// 接待游客868万人次、收入89亿元，同比分别增长11%、13%; 中央资金6.85亿元、市级资金0.37亿元，分别占59.7%、3.2%: as many figures
  /// as there were before, in their order.
  private func inOrder(_ index: Int, in clause: Clause, isChange: Bool, after earlier: [EarlierFigure]) -> LabelReading?
  {
    let figure = figures[index]
    // 游客612万人次、收入38.7亿元，分别是2019年的1.6倍、1.9倍
    let isChange = isChange || figure.dimension == .times && !figure.isRatio
    guard isChange || figure.dimension == .share, passage.contains("分别", in: clause.clause) else { return nil }
    var first = index
    while first > 0, index - first < 20, continuesRow(first) { first -= 1 }
    // Between 分别 and the row there is a verb and no more; what they are of stands before the clause.
    let lead = clause.clause.lowerBound..<figures[first].range.lowerBound
    let said = passage.text(lead)
    guard isChange || said == "分别占" || said.hasPrefix("分别完成") else { return nil }
    var last = index
    while last + 1 < figures.count, last - index < 20, continuesRow(last + 1) { last += 1 }
    let count = last - first + 1
    let levels = earlier.suffix(20 + count).filter {
      // 三项指标|分别提高: how many they are is none of them.
      let isTheirNumber = $0.figure.value == Double(count) && clause.clause.contains($0.figure.range.lowerBound)
      return $0.sentence == clause.sentence && ($0.kind != .change || $0.figure.from != nil) && !isTheirNumber
        && $0.figure.range.lowerBound < figures[first].range.lowerBound
        && ($0.figure.dimension != .share || isChange)
    }
    guard count > 1, levels.count >= count else { return nil }
    let level = levels.suffix(count)[levels.endIndex - count + (index - first)]
    // 新增就业1.1万人、再就业4474人，分别|完成年计划|的76.5%和89.5%
    let share = said == "分别占" ? "占比" : said.dropFirst(2).drop { $0 == "的" }.filter { $0 != "的" }
    return isChange ? .init(level.label, .changesInOrder) : .init(level.label + share, .changesInOrder)
  }

  /// 分别增长9.8%和12.3%: the second grew like the first.
  private func continuesRow(_ index: Int) -> Bool {
    guard index > 0, figures[index].dimension == figures[index - 1].dimension else { return false }
    let gap = figures[index - 1].range.upperBound
    return figures[index].range.lowerBound == gap + 1 && "和、与".unicodeScalars.contains(passage[gap])
  }

  /// What one person paid or waited is no figure of the place: 王先生说，省下了5000元; “省下了5000元。”王先生说.
  private func isAnecdote(_ sentence: Range<Int>) -> Bool {
    if words.honorific.first(in: sentence, of: passage) != nil { return true }
    guard passage[sentence.upperBound - 1].closes else { return false }
    let behind = sentence.upperBound..<min(sentence.upperBound + 16, passage.count)
    let speaker = behind.lowerBound..<(behind.first { passage[$0].endsClause } ?? behind.upperBound)
    return words.honorific.first(in: speaker, of: passage) != nil
  }

  private func mayBeAnecdote(_ figure: RawFigure) -> Bool {
    switch figure.dimension {
    case .money, .time: figure.value < 1e6
    // 看病要跑60公里
    case .length: figure.value < 1000
    default: figure.unit == "块"
    }
  }

  /// 超过国家规定公办率50%|的要求: what is asked for, and not what is.
  private func isRequired(_ figure: RawFigure) -> Bool {
    let end = figure.range.upperBound
    return figure.dimension == .share && passage[end] == "的" && words.norm.length(at: end + 1, in: passage) != nil
  }

  /// The words of the clause between the figures on either side.
  private func near(_ index: Int, _ clause: Range<Int>) -> Range<Int> {
    let start = max(clause.lowerBound, index > 0 ? figures[index - 1].range.upperBound : 0)
    let next = index + 1 < figures.count ? figures[index + 1].range.lowerBound : passage.count
    var end = min(clause.upperBound, next)
    // 上转患者268人、|下转341人: the next of a list begins there.
    if let mark = (figures[index].range.upperBound..<max(end, figures[index].range.upperBound)).first(where: {
      passage[$0] == "、"
    }) {
      end = mark
    }
    // 适龄残疾儿童104人，|全部入学: a clause without a figure goes on about this one.
    if end == clause.upperBound, passage[end] == "，" || passage[end] == "," {
      let behind = Clause(around: (end + 1)..<(end + 2), in: passage).clause
      if behind.upperBound <= next, behind.count <= 8 { end = behind.upperBound }
    }
    return min(start, figures[index].range.lowerBound)..<max(end, figures[index].range.upperBound)
  }

  private func kind(of figure: RawFigure, isChange: Bool) -> QuantityKind {
    if figure.isRank { return figure.from == nil ? .rank : .change }
    if isChange || figure.from != nil || figure.dimension == .points || figure.dimension == .rank { return .change }
    if figure.isRatio || figure.dimension == .times { return .ratio }
    return figure.dimension == .share ? .share : .level
  }

  /// Of a clause that is too long to be quoted, the 40 characters that end with what the figure counts.
  private func quote(_ figure: RawFigure, _ clause: Clause) -> String? {
    let limit = 40
    guard clause.clause.count > limit else { return nil }
    let end = min(clause.clause.upperBound, max(figure.range.upperBound + 10, clause.clause.lowerBound + limit))
    return passage.printed(max(clause.clause.lowerBound, end - limit)..<end)
  }
}
