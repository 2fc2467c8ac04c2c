import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands in an output folder where a page or the folder of a page belongs, and briefgen did not write.
struct Obstacles {
  let folder: OutputFolder
  /// Files and links where folders are to be: nothing is looked for, written or removed behind them.
  private let files: Set<String>

  /// - Parameter paths: of all files that are or were published.
  init(in folder: OutputFolder, paths: some Sequence<String>) {
    self.folder = folder
    files = Set(
      SiteChange.folders(of: paths).filter {
        FileSystem.linkStatus(of: "\(folder.resolvedPath)/\($0)").map { !$0.isFolder } ?? false
      })
  }

  /// Whether a file of the site cannot be where it belongs.
  func hide(_ path: String) -> Bool {
    !files.isEmpty && SiteChange.folders(above: path).contains(where: files.contains)
  }

  /// Leaves out of a change what cannot be done, and takes in what must be removed for it.
  ///
  /// - Parameter own: What briefgen wrote there.
  /// - Throws: All that may not be removed.
  func clear(_ change: inout SiteChange, own: Set<String>) throws(OutputFailure) {
    change.removed.removeAll(where: hide)
    let removed = Set(change.removed)
    var problems = change.written.compactMap { problem(with: $0, own, removing: removed) }
    let inTheWay = blockedFolders(of: change, own)
    if !folder.force {
      problems += inTheWay.map { folder, page in
        problem(at: folder, "briefgen did not write this, and the page \(page) needs a folder there")
      }
    }
    problems += ([""] + SiteChange.folders(of: change.paths)).compactMap { folder in
      let path = "\(self.folder.resolvedPath)/\(folder)"
      guard FileSystem.linkStatus(of: path)?.isFolder == true, !FileSystem.mayChange(path) else { return nil }
      return FileSystem.failure(folder.isEmpty ? self.folder.path : place(folder), "cannot be written into")
    }
    guard problems.isEmpty else { throw OutputFailure(problems) }
    change.removed += inTheWay.map(\.folder)
  }

  private func problem(with path: String, _ own: Set<String>, removing: Set<String>) -> Diagnostic? {
    guard !hide(path), let status = FileSystem.linkStatus(of: "\(folder.resolvedPath)/\(path)") else { return nil }
    if status.isFolder {
      guard !holdsOnly(removing, path) else { return nil }
      var problem = problem(
        at: path, "briefgen did not make all that is in this folder, and the page \(path) belongs there")
      problem.help = "move the folder elsewhere, or name another one with --output"
      return problem
    }
    guard !own.contains(path), !folder.force else { return nil }
    return problem(at: path, "briefgen did not write this file, and the page \(path) belongs there")
  }

  /// With a page that each of them is in the way of.
  private func blockedFolders(of change: SiteChange, _ own: Set<String>) -> [(folder: String, page: String)] {
    files.subtracting(own).sorted().compactMap { folder in
      change.written.first { $0.hasPrefix(folder + "/") }.map { (folder, $0) }
    }
  }

  private func problem(at path: String, _ message: String) -> Diagnostic {
    Diagnostic(
      .error, path: place(path), message: message,
      help: "move it elsewhere, name another folder with --output, or write over it with --force")
  }

  private func place(_ path: String) -> String { "\(folder.path)/\(path)" }

  private func holdsOnly(_ paths: Set<String>, _ folder: String) -> Bool {
    guard let entries = try? FileSystem.entries(in: "\(self.folder.resolvedPath)/\(folder)") else { return false }
    return entries.allSatisfy { entry in
      let path = "\(folder)/\(entry.name)"
      return entry.isFolder ? holdsOnly(paths, path) : paths.contains(path)
    }
  }
}
