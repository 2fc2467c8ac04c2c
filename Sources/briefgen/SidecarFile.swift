import BriefModel
import Editorial
import Ingest
import Lexicon
import Publishing

/// What an editor says beside a text: `NAME.yml` beside `NAME.txt`.
enum SidecarFile {
  /// Where it would stand.
  static func path(beside text: String) -> String {
    let name = FileSystem.name(of: text)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return text.dropLast(name.count) + "\(stem).\(Sidecar.ending)"
  }

  /// Where a statement about a text is to be written.
  ///
  /// - Throws: Why it cannot be said which text it would be about.
  static func pathToWrite(beside text: String) throws(SourceFailure) -> String {
    let path = path(beside: text)
    if FileSystem.name(of: path) == SettingsFile.name {
      throw SourceFailure(
        Diagnostic(
          .error, path: text, message: "has no sidecar: \(SettingsFile.name) is what is said of the whole site",
          help: "give the text another name"))
    }
    let folder = FileSystem.parent(of: text) ?? "."
    let names = ((try? FileSystem.names(in: folder)) ?? []).filter {
      SourceFormat(name: $0) != nil && SidecarFile.path(beside: $0) == FileSystem.name(of: path)
    }
    if names.count > 1 {
      throw SourceFailure(
        Diagnostic(
          .error, path: path, message: "would belong to \(names.joined(separator: " and "))",
          help: "give each text a name of its own"))
    }
    return path
  }

  /// - Returns: Nil where there is none.
  /// - Throws: Why it cannot be read.
  static func bytes(beside text: String) throws(SourceFailure) -> [UInt8]? {
    let path = path(beside: text)
    guard FileSystem.name(of: path) != SettingsFile.name, FileSystem.kind(of: path) != nil else { return nil }
    do throws(Diagnostic) {
      return try FileSystem.read(path)
    } catch {
      throw SourceFailure(error)
    }
  }

  /// - Throws: All that is wrong with it.
  static func read(_ bytes: [UInt8], beside text: String, lexicon: Lexicon) throws(SourceFailure) -> Sidecar {
    let (sidecar, problems) = Sidecar.read(bytes, path: path(beside: text), lexicon: lexicon)
    try SourceFailure.check(problems)
    return sidecar
  }
}
