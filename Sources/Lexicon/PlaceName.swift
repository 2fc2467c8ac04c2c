/// A string that divisions are called by, and which ones.
public struct PlaceName: Sendable, Equatable {
  /// How a string names a division; the strongest of its readings.
  public enum Form: Int, Sendable, Comparable {
    case short, former, alias, full
    public static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  public let text: String
  public internal(set) var form: Form
  /// The codes of the divisions in force that carry it, ascending; for a ``Form/former`` name those that took over.
  public internal(set) var codes: [String]
  /// Divisions in force that took over from former ones of this name, where current ones carry it too.
  public internal(set) var formerCodes: [String] = []
  /// What the bare string most likely means where several divisions carry it; nil where only the text can tell.
  public internal(set) var preferred: String?
  /// An everyday word, a brand or a part of common phrases too: no place without support in the text.
  public internal(set) var isRisky = false
  /// A verb of reports with its object too, in front of a body as well: 新建|区档案馆. Risky always.
  public internal(set) var readsAsVerb = false
}
