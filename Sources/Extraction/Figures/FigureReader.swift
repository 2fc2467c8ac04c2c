import BriefModel
import Lexicon

/// Reads the facts out of an article's paragraphs and tables.
struct FigureReader: Sendable {
  let lexicon: Lexicon
  let units: UnitReader
  let words: FigureWords
  let indicators: IndicatorMatcher
  private let themes: FactThemes
  private let tables: TableReader

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    units = UnitReader(lexicon: lexicon)
    words = FigureWords(lexicon: lexicon)
    indicators = IndicatorMatcher(catalogue: lexicon.indicators)
    themes = FactThemes(catalogue: lexicon.themes)
    tables = TableReader(
      units: units, words: words, tableWords: TableWords(lexicon: lexicon), indicators: indicators, themes: themes,
      gazetteer: lexicon.gazetteer, odds: lexicon.readingOdds)
  }

  /// - Parameter record: is told of each fact, in their order, how its fields were found.
  func facts(
    of article: Article, context: ArticleContext, record: ((FigureTrace) -> Void)? = nil
  ) -> [Fact] {
    let heads = [article.title, article.subtitle, article.kicker].compactMap { $0 }.map {
      Passage($0.utf8, reading: lexicon.traditional)
    }
    let passages = article.blocks.map {
      $0.kind == .paragraph ? Passage($0.text.utf8, reading: lexicon.traditional) : nil
    }
    let times = passages.map { TimeLine($0 ?? Passage([])) }
    let dating = Dating(heads: heads, passages: passages, times: times, published: article.published)
    var periods = PeriodReader(
      reviewYear: dating.reviewYear,
      published: article.published ?? dating.written
        ?? OwnYear(passages, times, reviewYear: dating.reviewYear, words: words).year.map { String($0) },
      founding: dating.founding, words: words)
    var identities = FactIdentities()
    var facts: [Fact] = []
    let byBlock = Dictionary(grouping: context.mentions, by: \.block)
    let ownThemes = themes.own(context.themes.map(\.id))
    var counts = NamedCounts()
    var heading = ""
    var sections = SectionYears()
    for (index, passage) in passages.enumerated() {
      if case .heading = article.blocks[index].kind {
        heading = article.blocks[index].text.text
        sections.open(Passage(article.blocks[index].text.utf8, reading: lexicon.traditional))
        periods.reviewYear = sections.year ?? dating.reviewYear
      }
      let isTable = article.blocks[index].kind == .table
      guard let passage = isTable ? Passage(article.blocks[index].text.utf8) : passage else { continue }
      let mentions = (byBlock[index] ?? []).map {
        (code: $0.code, range: passage.index(ofByte: $0.range.lowerBound)..<passage.index(ofByte: $0.range.upperBound))
      }
      defer {
        periods.pass(times[index], in: passage)
      }
      var drafts: [Fact]
      if isTable {
        var surroundings = TableReader.Surroundings(around: index, of: article, passages, times, periods)
        surroundings.heading = heading
        surroundings.ownThemes = ownThemes
        surroundings.place = context.place
        surroundings.mentions = mentions
        drafts = tables.facts(in: passage, periods: periods, around: surroundings, record: record)
      } else {
        let figures = finder(in: passage, times[index], naming: mentions.map(\.range)).find()
        let reading = BlockReading(
          passage: passage, times: times[index], figures: figures,
          places: FigurePlaces(
            main: context.place.flatMap { lexicon.gazetteer.division($0) }, gazetteer: lexicon.gazetteer,
            mentions: mentions, passage: passage, figures: figures.map(\.range)),
          words: words, periods: periods, heading: heading, ownThemes: ownThemes,
          speaksOfYears: dating.speaksOfYears, odds: lexicon.readingOdds, counts: counts,
          commonWords: lexicon.words)
        drafts = reading.facts(indicators: indicators, themes: themes, record: record)
      }
      let text = article.blocks[index].text
      for at in drafts.indices {
        counts.note(drafts[at])
        drafts[at].block = index
        let number = drafts[at].source
        drafts[at].source = text.sourceRange(
          of: passage.bytes(passage.index(ofByte: number.start)..<passage.index(ofByte: number.end)))
        drafts[at].id = identities.next(for: drafts[at])
      }
      facts += drafts
    }
    return facts
  }
  /// - Parameter divisions: where the passage names divisions, by scalars.
  func finder(in passage: Passage, _ times: TimeLine, naming divisions: [Range<Int>]) -> FigureFinder {
    FigureFinder(
      passage: passage, times: times, units: units, words: words,
      names: NumeralNames(passage: passage, commonWords: lexicon.words, divisions: divisions))
  }
}
