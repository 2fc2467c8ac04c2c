import BriefModel
import Publishing

extension ServedFolder {
  /// What the files of the folder whose names end so are by their bytes, taken together; empty where there are none.
  func version(ofFilesEndingIn ending: String) -> String {
    var hash = SHA256()
    var isEmpty = true
    for name in (try? FileSystem.names(in: path)) ?? [] where name.hasSuffix(ending) {
      guard case .file(let file) = find([name]), let checksum = file.checksum() else { continue }
      hash.update(Array("\(name) \(checksum)\n".utf8))
      isEmpty = false
    }
    return isEmpty ? "" : String(hash.hexDigest().prefix(16))
  }
}
