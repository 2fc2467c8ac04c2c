import CLexiconData

/// What themes, indicators, units and places are called in English.
public struct EnglishNames: Sendable {
  /// Read when first asked for, and once.
  public static let shared = EnglishNames()

  /// Behind one and behind several; nil for a measure word, which says no more than its noun.
  public struct Unit: Hashable, Sendable {
    public let one: String?
    public let many: String?

    public init(one: String?, many: String?) {
      self.one = one
      self.many = many
    }
  }

  /// What editors call in English: theirs, and ours that they call otherwise; nil for a name that has no translation any
  /// more.
  public struct Changes: Sendable, Equatable {
    /// By id.
    public var themes: [String: String?] = [:]
    public var indicators: [String: String?] = [:]
    /// By code.
    public var places: [String: String?] = [:]
    public var units: [String: Unit] = [:]

    public init() {}

    mutating func add(_ others: Changes) {
      themes.merge(others.themes) { $1 }
      indicators.merge(others.indicators) { $1 }
      places.merge(others.places) { $1 }
      units.merge(others.units) { $1 }
    }
  }

  private var themes: [String: String] = [:]
  private var indicators: [String: String] = [:]
  private var units: [String: Unit] = [:]
  /// By code, of those whose names are not made by rule.
  private(set) var places: [String: String] = [:]
  /// Peoples by their Chinese names without 族.
  private(set) var peoples: [(name: String, english: String)] = []
  /// Of these peoples, those whose places are written in Latin letters after their own language, not in pinyin.
  private(set) var unread: [String] = []
  /// What names of divisions end in; one that ends in another goes before it.
  private(set) var endings: [(name: String, english: String)] = []

  private init() {
    for row in Table(lexicon_english()).rows where row.count == 4 {
      let (key, name) = (row[1], row[2])
      switch row[0] {
      case "theme": themes[key] = name
      case "indicator": indicators[key] = name
      case "unit": units[key] = Unit(one: name == "-" ? nil : name, many: row[3] == "-" ? nil : row[3])
      case "place": places[key] = name
      case "ending": endings.append((key, name))
      case "people":
        peoples.append((key, name))
        if row[3] == "own" { unread.append(key) }
      default: break
      }
    }
  }

  func changed(by changes: Changes) -> EnglishNames {
    var names = self
    for (id, name) in changes.themes { names.themes[id] = name }
    for (id, name) in changes.indicators { names.indicators[id] = name }
    for (code, name) in changes.places { names.places[code] = name }
    names.units.merge(changes.units) { $1 }
    return names
  }

  public func theme(_ id: String) -> String? { themes[id] }

  public func indicator(_ id: String) -> String? { indicators[id] }

  /// - Parameter name: a base unit, as quantities have it.
  public func unit(_ name: String) -> Unit? { units[name] }
}
