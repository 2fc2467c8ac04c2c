#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps others from building into an output folder; the system lifts it when the program ends, however that is.
public final class OutputLock: Sendable {
  private let folder: OutputFolder
  /// The open file that is locked; -1 where there is none, in a folder that nobody here may change anyway.
  private let file: Int32

  /// Takes the lock, and puts right what a build that was killed left.
  ///
  /// - Throws: That another build has it.
  public init(_ folder: OutputFolder) throws(WrongCall) {
    self.folder = folder
    file = try OutputLock.open(folder)
    ChangeJournal(folder).recover()
  }

  private static func open(_ folder: OutputFolder) throws(WrongCall) -> Int32 {
    while true {
      let isBeside = folder.workspace.make()
      let place = isBeside ? folder.workspace.lock : folder.resolvedPath
      let file = systemOpen(place, isBeside ? O_RDWR | O_CREAT | O_NOFOLLOW : O_RDONLY)
      guard file >= 0 else {
        // Whoever ends a build removes the lock with its folder.
        if isBeside, errno == ENOENT { continue }
        return -1
      }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
        close(file)
        throw WrongCall(
          "another briefgen is building into the output folder \(folder.path)", help: "wait until it is done")
      }
      var status = stat()
      if fstat(file, &status) == 0, FileSystem.linkStatus(of: place)?.st_ino == status.st_ino { return file }
      close(file)
    }
  }

  /// Removes what only this build needed, and lifts the lock.
  public func release() {
    ChangeJournal(folder).recover()
    FileSystem.remove(folder.workspace.lock)
    folder.workspace.tidy()
    if file >= 0 { close(file) }
  }
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags | O_CLOEXEC, 0o666) }
