import BriefModel
import Templates

/// Changes a site in its own folder, where no second tree can stand beside it.
///
/// All new files are written first, into a folder within the site; then a journal of what is to be done, which is the point of no
/// return; then they are put in place one after another. What a killed build left is thrown away where there is no
/// journal, and carried out to its end where there is one.
struct ChangeJournal {
  private static let header = "briefgen journal 1"

  private let root: String
  private let staging: String
  private let file: String

  init(_ folder: OutputFolder) {
    root = folder.path
    staging = "\(root)/\(OutputFolder.stagingName)"
    file = "\(staging)/journal"
  }

  /// - Returns: What the system says of the new files, in their order.
  func publish(_ change: SiteChange) throws(Diagnostic) -> [FileState] {
    var written: [FileState] = []
    do throws(Diagnostic) {
      try FileSystem.makeFolder(root)
      FileSystem.removeTree(staging)
      try FileSystem.makeFolder(staging)
      for (index, file) in change.written.enumerated() {
        do throws(Diagnostic) {
          written.append(try FileSystem.write(file.bytes, to: "\(staging)/\(index)"))
        } catch {
          throw Diagnostic(.error, path: "\(root)/\(file.path)", message: error.message)
        }
      }
      try FileSystem.write(Self.bytes(of: change), to: file + ".part", lasting: true)
      FileSystem.synchronize(root)
    } catch {
      FileSystem.removeTree(staging)
      throw error
    }
    try Interruption.shared.commit { () throws(Diagnostic) in
      do throws(Diagnostic) {
        try FileSystem.rename(file + ".part", to: file)
      } catch {
        FileSystem.removeTree(staging)
        throw error
      }
      do throws(Diagnostic) {
        try carryOut(written: change.written.map(\.path), removed: change.removed)
      } catch {
        var problem = error
        problem.help = "the site is partly the new one: allow the change, and build again to complete it"
        throw problem
      }
    }
    return written
  }

  /// Completes or undoes what a killed build began; where that is not possible, it is left for another time.
  func recover() {
    guard FileSystem.linkStatus(of: staging)?.isFolder == true else { return }
    guard FileSystem.linkStatus(of: file) != nil else {
      FileSystem.removeTree(staging)
      return
    }
    guard let bytes = try? FileSystem.read(file) else { return }
    guard let (written, removed) = Self.read(bytes) else {
      FileSystem.removeTree(staging)
      return
    }
    try? carryOut(written: written, removed: removed)
  }

  private func carryOut(written: [String], removed: [String]) throws(Diagnostic) {
    for path in removed {
      // A folder stands there when this is not the first time.
      let isGone = FileSystem.linkStatus(of: "\(root)/\(path)")?.isFolder == true
      guard isGone || FileSystem.remove(path, below: root) else {
        throw FileSystem.failure("\(root)/\(path)", "cannot be removed")
      }
    }
    for path in written {
      if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolder("\(root)/\(folder)") }
    }
    for (index, path) in written.enumerated() {
      let staged = "\(staging)/\(index)"
      // What is no longer there was put in place before the build was killed.
      if FileSystem.linkStatus(of: staged) != nil { try FileSystem.rename(staged, to: "\(root)/\(path)") }
    }
    FileSystem.remove(file)
    FileSystem.removeTree(staging)
  }

  /// A line of what is to be done each, below a fingerprint of them all.
  private static func bytes(of change: SiteChange) -> [UInt8] {
    let lines = change.removed.map { "-\($0)\n" } + change.written.map { "+\($0.path)\n" }
    let list = Array(lines.joined().utf8)
    return Array("\(header) \(ContentHash(list))\n".utf8) + list
  }

  /// - Returns: Nil where it is not as it was written.
  private static func read(_ bytes: [UInt8]) -> (written: [String], removed: [String])? {
    let lines = bytes.split(separator: 0x0A).dropFirst().map { String(decoding: $0, as: UTF8.self) }
    let paths = { (sign: Character) in lines.filter { $0.first == sign }.map { String($0.dropFirst()) } }
    let (written, removed) = (paths("+"), paths("-"))
    guard (written + removed).allSatisfy({ $0 == Manifest.name || Manifest.staysInside($0) }),
      Self.bytes(of: SiteChange(written: written.map { SiteFile(path: $0, bytes: []) }, removed: removed)) == bytes
    else { return nil }
    return (written, removed)
  }
}
