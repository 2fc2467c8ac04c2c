import BriefModel
import Editorial
import Publishing

extension InputFolder {
  /// Sidecars that no text goes with, or that go with several.
  ///
  /// - Parameters:
  ///   - names: all names in the folder.
  ///   - sources: the paths of the texts.
  static func problems(ofSidecars names: [String], beside sources: [String], in folder: String) -> [Diagnostic] {
    let texts = Dictionary(grouping: sources) { SidecarFile.path(beside: $0) }
    return names.compactMap { name in
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...] }) {
      case "yaml":
        return Diagnostic(
          .warning, path: path, message: "is not read", help: "give it a name that ends in .\(Sidecar.ending)")
      case .some(let ending) where ending == Sidecar.ending && name != SettingsFile.name:
        let own = texts[path] ?? []
        if own.isEmpty {
          return Diagnostic(
            .warning, path: path, message: "belongs to no text",
            help: "what is said of report.txt stands in report.\(Sidecar.ending)")
        }
        guard own.count > 1 else { return nil }
        return Diagnostic(
          .error, path: path, message: "belongs to \(own.map { FileSystem.name(of: $0) }.joined(separator: " and "))",
          help: "give each text a name of its own")
      default: return nil
      }
    }
  }
}
