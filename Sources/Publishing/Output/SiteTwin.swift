#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A second tree beside the output folder that becomes the next site, and takes its place in one step.
///
/// What does not change is the same file under a second name, with its times; so is everything that briefgen did not write.
/// The folders are two. Once the new site stands, the folder of before is brought to the same state and put back: whoever
/// has it open, as a shell, a server or the mount of a container does, sees the new site too, and its rights stay.
struct SiteTwin {
  /// No tree can stand beside the folder, or not take its place: another file system, no rights, no second names.
  struct Unfit: Error {}

  private let folder: OutputFolder
  /// The output folder.
  private let home: String
  /// The tree beside it: before the exchange the new one, behind it the one of before.
  private let twin: String

  init(_ folder: OutputFolder) {
    self.folder = folder
    home = folder.resolvedPath
    twin = folder.workspace.next
  }

  /// - Parameter staging: Holds what is to be written; it may take the place of the site itself.
  func publish(_ change: SiteChange, from staging: StagingFolder) async throws(Unfit) {
    guard staging.isBeside else { throw Unfit() }
    guard FileSystem.linkStatus(of: home) != nil else {
      FileSystem.removeTree(twin)
      return try Interruption.shared.commit { () throws(Unfit) in
        guard rename(staging.path, home) == 0 else { throw Unfit() }
      }
    }
    guard await align(leavingOut: Set(change.paths.map { "/" + $0 })), await place(change, from: staging) else {
      throw Unfit()
    }
    // An old site is not given up for files that a power cut would empty; a new one has nothing to lose.
    FileSystem.synchronize(twin)
    try Interruption.shared.commit { () throws(Unfit) in
      guard FileSystem.exchange(twin, with: home) else { throw Unfit() }
      if bringForward(change) { _ = FileSystem.exchange(twin, with: home) }
    }
  }

  private func place(_ change: SiteChange, from staging: StagingFolder) async -> Bool {
    guard clear(for: change) else { return false }
    return await change.written.mapInParallel {
      FileSystem.link("\(staging.path)/\($0)", to: "\(twin)/\($0)")
    }.allSatisfy(\.self)
  }

  /// Removes what goes, and makes the folders of what comes.
  private func clear(for change: SiteChange) -> Bool {
    change.removed.allSatisfy { FileSystem.remove($0, below: twin) }
      && SiteChange.folders(of: change.written).allSatisfy { FileSystem.addFolder("\(twin)/\($0)") }
  }

  /// Brings the folder of before, which nobody finds by its name now, to what the new site is.
  ///
  /// - Returns: Whether it is the same.
  private func bringForward(_ change: SiteChange) -> Bool {
    guard clear(for: change) else { return false }
    return change.written.allSatisfy { path in
      let place = "\(twin)/\(path)"
      let part = place + ".briefgen-new"
      FileSystem.remove(part)
      if FileSystem.link("\(home)/\(path)", to: part), rename(part, place) == 0 { return true }
      FileSystem.remove(part)
      return false
    }
  }

  // MARK: The same files under second names

  /// Makes the twin hold what the output folder holds.
  ///
  /// - Parameter paths: of files that are to be written or removed, each with a slash at its beginning.
  /// - Returns: Whether that is possible.
  private func align(leavingOut paths: Set<String>) async -> Bool {
    guard let folders = alignFolders() else { return false }
    let aligned = await folders.mapInParallel { alignFiles(in: $0, leavingOut: paths) }
    return aligned.allSatisfy(\.self)
  }

  /// - Returns: All folders, each with a slash at its beginning; the output folder itself is empty.
  private func alignFolders() -> [String]? {
    var folders = [""]
    var index = 0
    while index < folders.count {
      let folder = folders[index]
      index += 1
      guard copyFolder(folder), let inner = try? FileSystem.entries(in: home + folder) else { return nil }
      folders += inner.filter(\.isFolder).map { "\(folder)/\($0.name)" }
    }
    return folders
  }

  private func copyFolder(_ folder: String) -> Bool {
    let copy = twin + folder
    guard let original = FileSystem.linkStatus(of: home + folder), original.isFolder else { return false }
    if FileSystem.linkStatus(of: copy)?.isFolder == false { FileSystem.remove(copy) }
    guard FileSystem.addFolder(copy), let status = FileSystem.linkStatus(of: copy) else { return false }
    if (status.st_uid, status.st_gid) != (original.st_uid, original.st_gid) {
      _ = chown(copy, original.st_uid, original.st_gid)
    }
    let mode = original.st_mode & 0o7777
    return status.st_mode & 0o7777 == mode || chmod(copy, mode) == 0
  }

  private func alignFiles(in folder: String, leavingOut paths: Set<String>) -> Bool {
    guard let originals = try? FileSystem.entries(in: home + folder),
      let copies = try? FileSystem.entries(in: twin + folder)
    else { return false }
    var wanted: [String: FileSystem.Entry] = [:]
    for entry in originals where entry.isFolder || !paths.contains("\(folder)/\(entry.name)") {
      wanted[entry.name] = entry
    }
    for entry in copies {
      if let original = wanted[entry.name] {
        if entry.isFolder && original.isFolder { continue }
        if entry.number == original.number && entry.isFolder == original.isFolder {
          wanted[entry.name] = nil
          continue
        }
      }
      guard FileSystem.removeTree("\(twin)\(folder)/\(entry.name)") else { return false }
    }
    return wanted.values.allSatisfy { entry in
      entry.isFolder
        || FileSystem.link("\(home)\(folder)/\(entry.name)", to: "\(twin)\(folder)/\(entry.name)")
    }
  }
}
