import BriefModel
import Lexicon

/// The names a site speaks with: divisions by code, themes and indicators in the order of their catalogues, called as the
/// site's language calls them.
public final class Names: Sendable {
  public let words: Words
  public let themes: [Theme]
  public let indicators: [Indicator]
  /// Nil where the site speaks Chinese.
  private let english: EnglishNames?
  let plans: PlanWords
  /// What stands before the names of people credited with a text: 本报记者.
  let roles: Set<String>
  let allDivisions: [Division]
  private let divisions: [String: Division]
  /// What the catalogues themselves call themes and indicators, by id.
  private let themeNames: [String: String]
  private let indicatorNames: [String: String]
  private let themeOrder: [String: Int]
  private let indicatorOrder: [String: Int]

  /// - Parameter leading: the ids of indicators that come before the others.
  public convenience init(lexicon: Lexicon, leading: [String] = [], language: Language = .chinese) {
    let all = lexicon.indicators.all
    let first = leading.compactMap { lexicon.indicators[$0] }
    self.init(
      divisions: lexicon.gazetteer.divisions, themes: lexicon.themes.all,
      indicators: first + all.filter { !first.contains($0) },
      plans: PlanWords(lexicon.figureVocabulary), roles: Set(lexicon.press[.by]),
      language: language, english: language == .english ? lexicon.english : nil,
      ownUnits: lexicon.ownEnglish.units)
  }

  /// - Parameter english: what things are called in English, where that is not what the tables say.
  public init(
    divisions: [Division], themes: [Theme], indicators: [Indicator], plans: PlanWords, roles: Set<String>,
    language: Language = .chinese, english: EnglishNames? = nil, ownUnits: [String: EnglishNames.Unit] = [:]
  ) {
    let english = language == .english ? english ?? .shared : nil
    self.english = english
    words = Words(language, ownUnits: ownUnits)
    self.themes = themes.map { $0.called(in: english) }
    self.indicators = indicators.map { $0.called(in: english) }
    themeNames = Dictionary(themes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    indicatorNames = Dictionary(indicators.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.plans = plans
    self.roles = roles
    allDivisions = divisions
    self.divisions = Dictionary(divisions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    themeOrder = Dictionary(themes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicatorOrder = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func division(_ code: String) -> Division? { divisions[code] }

  public func theme(_ id: String) -> Theme? { themeOrder[id].map { themes[$0] } }

  public func indicator(_ id: String) -> Indicator? { indicatorOrder[id].map { indicators[$0] } }

  /// As the open data have it, which are the same in every language of the site.
  func dataName(of theme: Theme) -> String { themeNames[theme.id] ?? theme.name }

  func dataName(of indicator: Indicator) -> String { indicatorNames[indicator.id] ?? indicator.name }

  /// What a division is called in the site's language; its own name where that has none for it.
  func name(of division: Division) -> String {
    english?.place(division, above: ancestors(of: division.code)) ?? division.name
  }

  /// The theme a figure stands under: its indicator's, which is the same for every division; else its own.
  func theme(of fact: Fact) -> Theme? {
    (fact.indicator.flatMap { indicator($0) }?.theme ?? fact.theme).flatMap { theme($0) }
  }

  /// The place of a theme in its catalogue; one that is not there comes after all that are.
  func order(ofTheme id: String) -> Int { themeOrder[id] ?? themes.count }

  func order(ofIndicator id: String) -> Int { indicatorOrder[id] ?? indicators.count }

  /// The code of the province that `code` lies in, or is.
  func province(of code: String) -> String { ancestors(of: code).first?.code ?? code }

  /// The divisions above `code`, the province first; a chain that does not end is cut.
  public func ancestors(of code: String) -> [Division] {
    var chain: [Division] = []
    var parent = division(code)?.parent
    while let code = parent, let division = division(code), chain.count < 3 {
      chain.insert(division, at: 0)
      parent = division.parent
    }
    return chain
  }
}

extension Theme {
  fileprivate func called(in english: EnglishNames?) -> Theme {
    guard let name = english?.theme(id) else { return self }
    return Theme(id: id, name: name)
  }
}

extension Indicator {
  fileprivate func called(in english: EnglishNames?) -> Indicator {
    guard let name = english?.indicator(id) else { return self }
    return Indicator(id: id, name: name, unit: unit, theme: theme, plausible: plausible)
  }
}
