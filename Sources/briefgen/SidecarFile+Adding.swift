import BriefModel
import Editorial
import Lexicon
import Publishing

extension SidecarFile {
  /// Puts statements into the sidecar of a text, as it lies there now, and makes one where there is none.
  ///
  /// - Throws: Why the text cannot be read with them, or they cannot be written; the sidecar then is as it was.
  static func add(
    _ entries: [SidecarEntry], beside text: String, lexicon: Lexicon, reader: SourceReader
  ) throws(SourceFailure) {
    let path = try pathToWrite(beside: text)
    let file: SidecarText
    do throws(Diagnostic) {
      let before = FileSystem.kind(of: path) == nil ? [] : try FileSystem.read(path)
      file = try SidecarText(before, path: path).adding(entries, lexicon)
    } catch {
      throw SourceFailure(error)
    }
    let (sidecar, problems) = Sidecar.read(file.bytes, path: path, lexicon: lexicon)
    try SourceFailure.check(problems)
    _ = try reader.read(text, beside: sidecar)
    do throws(Diagnostic) {
      try FileSystem.replace(path, with: file.bytes)
    } catch {
      throw SourceFailure(error)
    }
  }
}

extension SidecarText {
  /// The name of whoever says it stands once for a file that is begun with it; below others it stands beside each answer
  /// that is not by whom the file names.
  fileprivate func adding(_ entries: [SidecarEntry], _ lexicon: Lexicon) throws(Diagnostic) -> SidecarText {
    var file = self
    if isEmpty, let who = entries.lazy.compactMap(\.who).first { try file.add(SidecarEntry("who", .text(who))) }
    let said = Sidecar.read(file.bytes, path: "", lexicon: lexicon).0.who
    for entry in entries { try file.add(entry.without(who: said)) }
    return file
  }
}

extension SidecarEntry {
  /// Whose word it says it is.
  fileprivate var who: String? {
    guard case .keys(let keys) = value, case .text(let who) = keys.first(where: { $0.name == "who" })?.value else {
      return nil
    }
    return who
  }

  /// Without a name that the file gives for all.
  fileprivate func without(who: String?) -> SidecarEntry {
    guard let who, who == self.who, case .keys(let keys) = value else { return self }
    return SidecarEntry(key, .keys(keys.filter { $0.name != "who" }))
  }
}
