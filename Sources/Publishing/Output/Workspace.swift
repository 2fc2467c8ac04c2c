#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder beside an output folder where its next site is made: `.briefgen/NAME`, safe to delete between builds.
///
/// Of a large site, the second tree and the notes on its files stay there, so that the next build takes less time.
public struct Workspace: Sendable {
  static let folderName = ".briefgen"
  /// Sites with fewer files are compared and linked anew in some milliseconds, and leave nothing behind.
  static let largeSite = 1000

  public let path: String

  init(besideFolder folder: String) {
    path = "\(FileSystem.parent(of: folder) ?? "/")/\(Workspace.folderName)/\(FileSystem.name(of: folder))"
  }

  /// The tree that takes the place of the output folder.
  var next: String { "\(path)/next" }

  /// Of a ``StagingFolder``.
  var staging: String { "\(path)/new" }

  var lock: String { "\(path)/lock" }

  private var notesFile: String { "\(path)/files" }

  /// - Returns: Whether it is there now, and nobody else's.
  func make() -> Bool {
    guard let parent = FileSystem.parent(of: path) else { return false }
    for folder in [parent, path] where mkdir(folder, 0o777) != 0 && errno != EEXIST { return false }
    return [parent, path].allSatisfy { folder in
      FileSystem.linkStatus(of: folder).map { $0.isFolder && $0.st_uid == geteuid() } ?? false
    }
  }

  func readNotes() -> FileNotes {
    (try? FileSystem.read(notesFile)).map(FileNotes.init(reading:)) ?? FileNotes()
  }

  /// Keeps notes for the next build; without them it compares bytes.
  func keep(_ notes: FileNotes) {
    guard make() else { return }
    let part = notesFile + ".part"
    do {
      try FileSystem.write(notes.bytes, to: part)
      try FileSystem.rename(part, to: notesFile)
    } catch {
      FileSystem.remove(part)
      FileSystem.remove(notesFile)
    }
  }

  func forgetNotes() { FileSystem.remove(notesFile) }

  /// Removes what the next build has no use for, and the folder when nothing is left in it.
  ///
  /// - Parameter all: also what shortens the next build.
  func tidy(all: Bool = false) {
    if all { forgetNotes() }
    FileSystem.remove(notesFile + ".part")
    removeTree(staging)
    if FileSystem.linkStatus(of: notesFile) == nil { removeTree(next) }
    guard FileSystem.removeEmptyFolder(path), let parent = FileSystem.parent(of: path) else { return }
    _ = FileSystem.removeEmptyFolder(parent)
  }

  /// What a signal has ended may still be writing: it does not find a tree that has another name.
  private func removeTree(_ tree: String) {
    let stale = tree + ".old"
    FileSystem.removeTree(stale)
    rename(tree, stale)
    FileSystem.removeTree(stale)
  }
}
