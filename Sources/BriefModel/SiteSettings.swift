/// What editors say of the site as a whole.
public struct SiteSettings: Hashable, Sendable {
  /// Colours of links and headings, as `#rrggbb`.
  public struct Accent: Hashable, Sendable {
    /// On a light ground, and on a dark one.
    public var light: String
    public var dark: String

    public init(light: String, dark: String) {
      self.light = light
      self.dark = dark
    }
  }

  /// Of the interface; the texts are Chinese.
  public var language: Language
  public var title: String
  /// One or two sentences for the home page and the description of pages.
  public var description: String
  /// The absolute address the site is hosted at, ending in `/`; nil where it is not known.
  public var address: String?
  public var publisher: String?
  public var licence: String?
  /// Where readers turn to: `mailto:…` or `https://…`.
  public var contact: String?
  /// Nil where the site has its own.
  public var accent: Accent?
  /// A style sheet that stands behind the site's own.
  public var style: [UInt8]?
  /// What stands in the bar above every page; nil where the site says so itself.
  public var navigation: [NavigationEntry]?
  /// The ids of the indicators that come before all others.
  public var leadingIndicators: [String]

  public init(
    language: Language = .chinese, title: String? = nil, description: String? = nil,
    address: String? = nil, publisher: String? = nil, licence: String? = nil, contact: String? = nil,
    accent: Accent? = nil, style: [UInt8]? = nil, navigation: [NavigationEntry]? = nil,
    leadingIndicators: [String] = []
  ) {
    self.language = language
    self.title = title ?? Self.usualTitle(in: language)
    self.description = description ?? Self.usualDescription(in: language)
    self.address = address
    self.publisher = publisher
    self.licence = licence
    self.contact = contact
    self.accent = accent
    self.style = style
    self.navigation = navigation
    self.leadingIndicators = leadingIndicators
  }

  private static func usualTitle(in language: Language) -> String {
    switch language {
    case .chinese: "区县政策简报"
    case .english: "District policy briefs"
    }
  }

  private static func usualDescription(in language: Language) -> String {
    switch language {
    case .chinese: "各地区县怎样办学、办医、办实事：从报道原文里逐条提取数据，注明出处，彼此可比。"
    case .english:
      "What the districts of China do for schools, health and daily life: figures out of Chinese reports, one by one, each "
        + "with its source, and to be compared."
    }
  }
}
