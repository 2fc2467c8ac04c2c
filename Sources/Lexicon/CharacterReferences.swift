import CLexiconData

/// The names that HTML has for characters, `nbsp` and `ldquo` and two thousand more.
public struct CharacterReferences: Sendable {
  public struct Reference: Sendable {
    /// One or two characters as UTF-8.
    public let characters: [UInt8]
    /// Whether pages may leave out the semicolon behind the name.
    public let isBare: Bool
  }

  /// By name, with letters' case.
  private let references: [String: Reference]
  /// In bytes.
  public let longestName: Int

  /// Read when first asked for, and once.
  static let shared = CharacterReferences()

  private init() {
    var references: [String: Reference] = [:]
    var longestName = 0
    for row in Table(lexicon_character_references()).rows where row.count >= 2 {
      let scalars = row[1].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      references[row[0]] = Reference(
        characters: scalars.flatMap { Array(String($0).utf8) }, isBare: row.count > 2 && row[2] == "bare")
      longestName = max(longestName, row[0].utf8.count)
    }
    self.references = references
    self.longestName = longestName
  }

  public subscript(name: some Collection<UInt8>) -> Reference? { references[String(decoding: name, as: UTF8.self)] }
}
