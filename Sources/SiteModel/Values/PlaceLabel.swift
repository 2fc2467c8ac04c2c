import BriefModel

/// A division as a page names it.
public struct PlaceLabel: Hashable, Sendable {
  public let code: String
  /// Its full name; of a code that no table knows, the code in words.
  public let name: String
  /// The names above it, the province first: 山东省 枣庄市.
  public let above: [String]
  /// To its page; nil where it has none.
  public let link: Link?
  public let level: Division.Level?

  init(code: String, hasPage: Bool, names: Names) {
    let division = names.division(code)
    self.code = code
    name = division?.name ?? names.words.unknownDivision(code)
    above = names.ancestors(of: code).map(\.name)
    link = hasPage ? Link(name, to: .district(code)) : nil
    level = division?.level
  }

  /// The whole path, 山东省枣庄市山亭区.
  public var path: String { (above + [name]).joined() }
}
