import BriefModel
import Lexicon

/// Reads what an article says around its figures: places, themes, documents, honours and people.
struct ContextReader: Sendable {
  let lexicon: Lexicon
  let places: PlaceReader
  private let themes: ThemeReader
  private let documents: DocumentReader
  let honours: HonourReader
  let people: PeopleReader

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    places = PlaceReader(lexicon: lexicon)
    themes = ThemeReader(catalogue: lexicon.themes)
    documents = DocumentReader(vocabulary: lexicon.context)
    honours = HonourReader(vocabulary: lexicon.context)
    people = PeopleReader(lexicon: lexicon)
  }

  func read(_ article: Article) -> ArticleContext {
    let parts = ContextText.parts(of: article, reading: lexicon.traditional)
    let people = people.people(of: parts)
    let honours = honours.honours(of: parts)
    let main = mainPlace(in: parts, people, honours, about: article.settled.place)
    let place = article.settled.place ?? main.place()
    let readThemes = themes.themes(of: parts)
    var context = ArticleContext(
      place: place, otherPlaces: main.others(than: place),
      mentions: main.mentions.compactMap { mention in
        parts[mention.part].block.map { PlaceMention(code: mention.code, block: $0, range: mention.range) }
      },
      themes: readThemes, documents: documents.documents(of: parts), honours: honours.map(\.name),
      people: people)
    if article.settled.place != nil { context.readPlace = mainPlace(in: parts, people, honours).place() }
    if let settled = article.settled.themes {
      let weights = themes.weights(of: parts)
      context.themes = settled.map { ThemeWeight(id: $0, weight: weights[$0] ?? 0) }
      context.readThemes = readThemes
    }
    return context
  }

  /// - Parameter place: the division that the text is known to be about.
  func mainPlace(
    in parts: [ContextText], _ people: [Person], _ honours: [HonourReader.Honour], about place: String? = nil
  ) -> MainPlace {
    let mentions = places.mentions(in: parts, people: people.map(\.name), honours: honours, about: place)
    let levels = LevelEvidence(parts, mentions: mentions, vocabulary: lexicon.context, cues: lexicon.placeCues)
    return MainPlace(gazetteer: lexicon.gazetteer, parts: parts, mentions: mentions, levels: levels)
  }
}
