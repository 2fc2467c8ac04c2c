import BriefModel
import Editorial

extension InputFolder {
  /// Files that were meant for catalogues, as far as their names tell.
  static func problems(ofCatalogues names: [String], in folder: String) -> [Diagnostic] {
    names.compactMap { name in
      guard Catalogue.allCases.allSatisfy({ $0.name != name }), name != AddressBook.name,
        let dot = name.lastIndex(of: "."), ["tsv", "csv", "tab"].contains(name[dot...].dropFirst().lowercased()),
        let near = Nearest.word(to: String(name[..<dot]), in: Catalogue.allCases.map(\.rawValue))
      else { return nil }
      return Diagnostic(
        .warning, path: "\(folder)/\(name)", message: "is not read",
        help: "where it is a catalogue, separate its fields by tabs and call it \(near).tsv")
    }
  }
}
