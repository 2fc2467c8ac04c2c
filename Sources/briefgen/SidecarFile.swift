import BriefModel
import Editorial
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

  /// - Returns: Nil where there is none.
  /// - Throws: All that is wrong with it.
  static func read(beside text: String, lexicon: Lexicon) throws(SourceFailure) -> Sidecar? {
    let path = path(beside: text)
    guard FileSystem.name(of: path) != SettingsFile.name, FileSystem.kind(of: path) != nil else { return nil }
    let bytes: [UInt8]
    do throws(Diagnostic) {
      bytes = try FileSystem.read(path)
    } catch {
      throw SourceFailure(error)
    }
    let (sidecar, problems) = Sidecar.read(bytes, path: path, lexicon: lexicon)
    try SourceFailure.check(problems)
    return sidecar
  }
}
