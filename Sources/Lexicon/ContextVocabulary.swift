import CLexiconData

/// The words by which honours, policy documents, people and their offices are known in running text.
public struct ContextVocabulary: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Leads to the name of an award (荣获); ``honourAs`` only to one in quotation marks (作为“…单位”).
    case honourVerb = "honour-verb"
    case honourAs = "honour-as"
    /// How names of awards end that bodies hold, that single people hold, and what no award ends with.
    case honourTail = "honour-tail"
    case honourPerson = "honour-person"
    case honourNot = "honour-not"
    /// Says that an award is only hoped for.
    case honourGoal = "honour-goal"
    /// Leads to an award only where its name says of what level it is: without quotation marks; in them.
    case honourListing = "honour-listing"
    case honourIs = "honour-is"
    /// What says of what level an award is (全国, 省级).
    case honourLevel = "honour-level"
    /// How titles of policy documents end, words that end so and name none, and words that alone make a shorthand (《方案》).
    case document
    case documentNot = "document-not"
    case documentPlain = "document-plain"
    /// Offices and callings; weak ones are everyday words too.
    case role
    case roleWeak = "role-weak"
    /// What may follow a person's name, and what may stand before an office without belonging to it.
    case afterName = "after-name"
    case beforeRole = "before-role"
    case speech
    /// Forms of address and veils that make a name no name (王先生, 李某).
    case notName = "not-name"
    /// Particles and adverbs that stand before a verb and end no name.
    case adverb
    /// Adverbs that end names just as well (陈志刚).
    case givenName = "given-name"
    /// What ends no name.
    case neverGiven = "never-given"
    /// Before a place: it is only travelled to or from.
    case travel
    /// Before a place: it is only travelled to where one of the errands follows (到昆山、杭州等地务工).
    case travelFor = "travel-for"
    case errand
    /// Before 在 and a place: somebody is only there (儿子在深圳).
    case kin
    /// Behind a place: something only takes place there (在北京举行).
    case heldAt = "held-at"
    /// Around a place: something is measured against it (高出丽水全市平均).
    case comparedBefore = "compared-before"
    case comparedAfter = "compared-after"
    /// Where bodies are ranked (评选, 考核).
    case contest
    /// Words of one character that stand before places and are parts of no name.
    case beforePlace = "before-place"
    /// How the names of public bodies end (局, 委).
    case bodyEnd = "body-end"
    /// 全市, 我县: the article speaks of a division of this level as its own.
    case whole
  }

  /// Read when first asked for, and once.
  static let shared = ContextVocabulary()

  private let matchers: [Kind: TermMatcher]
  /// Family names that can be told in running text.
  /// The words of every kind that awards are named behind.
  public let honourOpenings: TermMatcher
  public let surnames: TermMatcher
  /// Those of them that most people bear.
  public let commonSurnames: TermMatcher

  private init() {
    var terms: [Kind: [String]] = [:]
    Table(lexicon_context_phrases()).forEachRow { row in
      guard row.count >= 2, let kind = Kind(rawValue: row[1].string) else { return }
      terms[kind, default: []].append(row[0].string)
    }
    matchers = terms.mapValues { TermMatcher($0) }
    honourOpenings = TermMatcher([.honourVerb, .honourAs, .honourIs].flatMap { terms[$0] ?? [] })
    let names = FamilyNames()
    surnames = TermMatcher(names.inProse)
    commonSurnames = TermMatcher(names.common)
  }

  /// The matcher of a kind's words.
  public subscript(kind: Kind) -> TermMatcher { matchers[kind] ?? TermMatcher([]) }
}
