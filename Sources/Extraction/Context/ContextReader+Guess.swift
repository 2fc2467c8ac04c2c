import BriefModel
import Lexicon

extension ContextReader {
  /// Whether the article's main place is a guess among divisions of one name, or could not be guessed; nil where the
  /// text tells which it is, or an editor did.
  func guess(of article: Article) -> PlaceGuess? {
    guard article.settled.place == nil else { return nil }
    let parts = ContextText.parts(of: article, reading: lexicon.traditional)
    let people = people.people(of: parts)
    let main = mainPlace(in: parts, people, honours.honours(of: parts))
    guard let place = main.place() else {
      // What is named only farther down is not what an article is about.
      let lead = parts.firstIndex { $0.role == .paragraph }
      return places.unsettled(in: parts, people: people.map(\.name)).first { $0.part <= lead ?? -1 }.map { candidate in
        guess(nil, among: [candidate.name], named: parts[candidate.part], at: candidate.range)
      }
    }
    let own = main.mentions.filter { $0.code == place }
    guard let first = own.first, !isSupported(place, by: main.mentions) else { return nil }
    let names = own.compactMap { mention in
      parts[mention.part].bytes[mention.range].withUnsafeBufferPointer { lexicon.gazetteer.name($0) }
    }
    // What a name means most often is no guess, nor is a city that bears the name of a county in it.
    let isGuess = names.allSatisfy { name in
      name.preferred != place && name.all.contains { !lexicon.gazetteer.contains(place, $0) }
    }
    guard isGuess else { return nil }
    return guess(place, among: names, named: parts[first.part], at: first.range)
  }

  /// Whether a division above it, in it or beside it is named, which shows that it is meant.
  private func isSupported(_ place: String, by mentions: [PlaceReader.Mention]) -> Bool {
    let gazetteer = lexicon.gazetteer
    let parent = gazetteer.division(place)?.parent
    return mentions.contains { mention in
      mention.code != place
        && (gazetteer.contains(mention.code, place) || gazetteer.contains(place, mention.code)
          || gazetteer.division(mention.code)?.parent == parent)
    }
  }

  private func guess(
    _ place: String?, among names: [PlaceName], named part: ContextText, at range: Range<Int>
  ) -> PlaceGuess {
    PlaceGuess(
      name: part.words(at: range), code: place,
      others: Set(names.flatMap(\.all)).subtracting([place].compactMap { $0 }).sorted(),
      words: part.words(at: part.sentences.first { $0.contains(range.lowerBound) } ?? range))
  }
}

extension PlaceName {
  /// Of all divisions that may be meant by it.
  fileprivate var all: [String] { codes + formerCodes }
}
