import BriefModel
import CLexiconData

extension Gazetteer {
  /// What editors change in the places.
  public struct Changes: Sendable {
    public struct Alias: Sendable, Hashable {
      public let text: String
      public let code: String

      public init(_ text: String, code: String) {
        self.text = text
        self.code = code
      }
    }

    /// New ones, and those of the table as they are now; each code once.
    public var divisions: [Division] = []
    public var aliases: [Alias] = []
    /// The codes of those that no name stands for any more.
    public var ignored: Set<String> = []
    /// What names do not stand for any more, by name; nil for any place.
    public var withdrawn: [String: Set<String?>] = [:]

    public init() {}

    var isEmpty: Bool { divisions.isEmpty && aliases.isEmpty && ignored.isEmpty && withdrawn.isEmpty }

    func withdraws(_ name: String, from code: String) -> Bool {
      if ignored.contains(code) { return true }
      guard let codes = withdrawn[name] else { return false }
      return codes.contains(nil) || codes.contains(code)
    }
  }

  /// The name of the division that had a code which was given up; nil for any other code.
  public static func formerName(ofCode code: String) -> String? {
    var name: String?
    Table(lexicon_divisions_former()).forEachRow { row in
      if name == nil, row.count >= 2, row[0].elementsEqual(code.utf8) { name = row[1].string }
    }
    return name
  }
}
