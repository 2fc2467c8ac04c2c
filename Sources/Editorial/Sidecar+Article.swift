import BriefModel
import Lexicon

extension Sidecar {
  /// What is said of one article.
  public struct Article: Hashable, Sendable {
    /// Whether an article begins or goes on at its words, whatever the text looks like.
    public enum Boundary: Hashable, Sendable {
      case asRead, split, join
    }

    public var at: FilePosition
    /// The first words of its headline or of its text; nil of the file's first article.
    public var begins: String?
    public var boundary = Boundary.asRead
    public var word = EditorsWord()
    /// Whose word it is of what was said elsewhere in the file.
    private var otherWords: [Ruling.Subject: EditorsWord] = [:]

    /// Of these, an empty text says that there is none.
    public var kicker: String?
    public var title: String?
    public var subtitle: String?
    public var publisher: String?
    public var byline: [String]?
    /// The day of publication, ISO 8601.
    public var date: String?
    /// Where the article can be read.
    public var address: String?
    public var rights: String?
    /// GB/T 2260 code.
    public var place: String?
    /// Ids, main first.
    public var themes: [String]?
    public var slug: Placed<String>?

    init(at: FilePosition) {
      self.at = at
    }

    init?(_ mapping: YAMLMapping, who: String?, _ lexicon: Lexicon) {
      var keys = mapping
      at = keys.position
      begins = keys.required("begins", help: "the first words of its headline or of its text", Said.line)
      let isSplit = keys.flag("split")
      let isJoin = keys.flag("join")
      if isSplit, isJoin { keys.complain("an article is split off or joined, not both", help: "leave one of the two") }
      boundary = isSplit ? .split : isJoin ? .join : .asRead
      word = keys.word(else: who)
      read(&keys, who: who, lexicon)
      keys.finish()
      if isJoin, saysMore {
        keys.complain(
          "what is joined to the article before it is none of its own",
          help: "say it of the article that it is joined to")
      }
      guard begins != nil else { return nil }
    }

    mutating func read(_ keys: inout YAMLMapping, who: String?, _ lexicon: Lexicon) {
      if word.who == nil { word.who = who }
      kicker = keys.value("kicker", Said.lineOrNone)
      title = keys.value("title", Said.line)
      subtitle = keys.value("subtitle", Said.lineOrNone)
      byline = keys.values("byline", Said.line)
      publisher = keys.value("publisher", Said.lineOrNone)
      date = keys.value("date", Said.day)
      address = keys.value("address", Said.address)
      rights = keys.value("rights", Said.line)
      place = keys.value("place", lexicon.saidPlace)
      themes = keys.values("themes", lexicon.saidTheme)
      slug = keys.placed("slug", Said.slug)
    }

    func word(of subject: Ruling.Subject) -> EditorsWord { otherWords[subject] ?? word }

    /// Whether it says anything of an article.
    var saysMore: Bool {
      var bare = Article(at: at)
      bare.begins = begins
      bare.boundary = boundary
      bare.word = word
      return bare != self
    }

    /// What holds of each article of the source.
    var ofSource: Self {
      var said = Self(at: at)
      said.word = word
      said.publisher = publisher
      said.date = date
      said.address = address
      said.rights = rights
      return said
    }

    /// With what `other` says where this says nothing.
    func completed(by other: Self) -> Self {
      var said = self
      func take<Value>(_ subject: Ruling.Subject, _ key: WritableKeyPath<Self, Value?>) {
        guard said[keyPath: key] == nil, let value = other[keyPath: key] else { return }
        said[keyPath: key] = value
        said.otherWords[subject] = other.word(of: subject)
      }
      take(.kicker, \.kicker)
      take(.title, \.title)
      take(.subtitle, \.subtitle)
      take(.publisher, \.publisher)
      take(.byline, \.byline)
      take(.published, \.date)
      take(.address, \.address)
      take(.rights, \.rights)
      take(.place, \.place)
      take(.themes, \.themes)
      take(.slug, \.slug)
      return said
    }
  }
}
