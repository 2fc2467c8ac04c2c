import BriefModel

/// Changes a site in its own folder, where no second tree can stand beside it.
///
/// All new files are in a folder within the site first; then comes a journal of what is to be done, which is the point of no
/// return; then they are put in place one after another. What a killed build left is thrown away where there is no
/// journal, and carried out to its end where there is one.
struct ChangeJournal {
  private static let header = "briefgen journal 1"

  private let root: String
  private let staging: String
  private let files: String
  private let file: String

  init(_ folder: OutputFolder) {
    root = folder.path
    staging = "\(root)/\(OutputFolder.stagingName)"
    files = "\(staging)/\(StagingFolder.name)"
    file = "\(staging)/journal"
  }

  /// - Parameter staging: Holds what is to be written.
  func publish(_ change: SiteChange, from staging: StagingFolder) throws(Diagnostic) {
    do throws(Diagnostic) {
      if staging.path != files {
        FileSystem.removeTree(self.staging)
        try FileSystem.makeFolder(self.staging)
        try FileSystem.rename(staging.path, to: files)
      }
      try FileSystem.write(Self.bytes(of: change), to: file + ".part", lasting: true)
      FileSystem.synchronize(root)
    } catch {
      FileSystem.removeTree(self.staging)
      throw error
    }
    try Interruption.shared.commit { () throws(Diagnostic) in
      do throws(Diagnostic) {
        try FileSystem.rename(file + ".part", to: file)
      } catch {
        FileSystem.removeTree(self.staging)
        throw error
      }
      do throws(Diagnostic) {
        try carryOut(change)
      } catch {
        var problem = error
        problem.help = "the site is partly the new one: allow the change, and build again to complete it"
        throw problem
      }
    }
  }

  /// Completes or undoes what a killed build began; where that is not possible, it is left for another time.
  func recover() {
    guard FileSystem.linkStatus(of: staging)?.isFolder == true else { return }
    guard FileSystem.linkStatus(of: file) != nil else {
      FileSystem.removeTree(staging)
      return
    }
    guard let bytes = try? FileSystem.read(file) else { return }
    guard let change = Self.read(bytes) else {
      FileSystem.removeTree(staging)
      return
    }
    try? carryOut(change)
  }

  private func carryOut(_ change: SiteChange) throws(Diagnostic) {
    for path in change.removed {
      // A folder stands there when this is not the first time.
      let isGone = FileSystem.linkStatus(of: "\(root)/\(path)")?.isFolder == true
      guard isGone || FileSystem.remove(path, below: root) else {
        throw FileSystem.failure("\(root)/\(path)", "cannot be removed")
      }
    }
    for folder in SiteChange.folders(of: change.written) { try FileSystem.makeFolder("\(root)/\(folder)") }
    for path in change.written {
      let staged = "\(files)/\(path)"
      // What is no longer there was put in place before the build was killed.
      if FileSystem.linkStatus(of: staged) != nil { try FileSystem.rename(staged, to: "\(root)/\(path)") }
    }
    FileSystem.remove(file)
    FileSystem.removeTree(staging)
  }

  /// A line of what is to be done each, below a fingerprint of them all.
  private static func bytes(of change: SiteChange) -> [UInt8] {
    let lines = change.removed.map { "-\($0)\n" } + change.written.map { "+\($0)\n" }
    let list = Array(lines.joined().utf8)
    return Array("\(header) \(ContentHash(list))\n".utf8) + list
  }

  /// - Returns: Nil where it is not as it was written.
  private static func read(_ bytes: [UInt8]) -> SiteChange? {
    let lines = bytes.split(separator: 0x0A).dropFirst().map { String(decoding: $0, as: UTF8.self) }
    let paths = { (sign: Character) in lines.filter { $0.first == sign }.map { String($0.dropFirst()) } }
    let change = SiteChange(written: paths("+"), removed: paths("-"))
    guard change.paths.allSatisfy({ $0 == Manifest.name || Manifest.staysInside($0) }),
      Self.bytes(of: change) == bytes
    else { return nil }
    return change
  }
}
