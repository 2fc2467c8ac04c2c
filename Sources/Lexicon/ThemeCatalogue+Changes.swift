import BriefModel

extension ThemeCatalogue {
  /// What editors change in the themes.
  public struct Changes: Sendable, Equatable {
    /// A phrase, the theme it speaks for, and how much; without a theme it only holds phrases that speak for one.
    public struct Phrase: Sendable, Equatable {
      public let text: String
      public let theme: String?
      public let weight: Int

      public init(_ text: String, theme: String?, weight: Int) {
        self.text = text
        self.theme = theme
        self.weight = weight
      }
    }

    /// New ones, and those of the table that have another name.
    public var themes: [Theme] = []
    /// The ids of those that are gone; their phrases go on holding shorter ones.
    public var removed: Set<String> = []
    public var phrases: [Phrase] = []
    /// What phrases of the table do not speak for any more, by phrase; nil for anything.
    public var withdrawn: [String: Set<String?>] = [:]

    public init() {}

    func withdraws(_ phrase: Table.Field, from theme: Table.Field) -> Bool {
      guard !withdrawn.isEmpty, let themes = withdrawn[phrase.string] else { return false }
      return themes.contains(nil) || themes.contains(theme.string)
    }
  }

  /// What a phrase speaks for; nil where it is none of the catalogue's.
  public func themes(of phrase: String) -> [Theme]? {
    phrase.withField { matcher.term(equalTo: $0) }.map { index in cues(of: index).map { all[$0.theme] } }
  }
}
