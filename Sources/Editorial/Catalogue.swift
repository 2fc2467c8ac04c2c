/// A file beside the texts in which editors change one of the tables, a line for each thing.
///
/// What a line does is told by its first field alone, in all of them: a name that the tables do not know is added, one that
/// they know is given what the line says, and `-` before it takes away what the line names.
public enum Catalogue: String, CaseIterable, Sendable {
  case themes, units, places, corrections, indicators

  /// The file's name.
  public var name: String { "\(rawValue).tsv" }

  /// As in the tables of the same name, as far as an editor has a use for them.
  var columns: [String] {
    switch self {
    case .themes: ["id", "name", "phrase", "weight", "english"]
    case .units: ["printed", "unit", "factor", "class", "english"]
    case .places: ["code", "name", "level", "parent", "short", "lat", "lon", "alias", "english"]
    case .corrections: ["printed", "meant", "before", "behind", "context", "why"]
    case .indicators: ["id", "name", "unit", "theme", "label", "context", "without", "plausible", "english"]
    }
  }
}
