import BriefModel
import CLexiconData

/// The phrases by which a page's furniture is known: its bars, buttons, notices and lists around an article.
public struct FurnitureCatalogue: Sendable {
  /// Where in a line a phrase has to stand.
  public enum Place: String, Sendable {
    /// The whole line, brackets and end marks aside.
    case line
    /// At the start, before a colon or a number.
    case label
    case start
    case within
    /// The whole line; what follows it belongs to it, up to the next article.
    case zone
  }

  public struct Phrase: Sendable {
    public let reason: DropReason
    public let place: Place
    public let text: String
  }

  public let phrases: [Phrase]

  init() {
    let reasons = Dictionary(uniqueKeysWithValues: DropReason.allCases.map { ("\($0)", $0) })
    phrases = Table(lexicon_furniture()).rows.compactMap { row in
      guard row.count == 3, let reason = reasons[row[0]], let place = Place(rawValue: row[1]) else { return nil }
      return Phrase(reason: reason, place: place, text: row[2])
    }
  }
}
