import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Refuses a link that leads out of a folder, or to itself.
  ///
  /// What lies outside is not the folder's to publish, and may be gone or another on the next machine.
  ///
  /// - Parameter path: What is no link passes, and what leads nowhere: reading says why.
  public static func checkLink(_ path: String, within folder: String) throws(Diagnostic) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return }
    guard let target = resolved(path) else {
      guard errno == ELOOP else { return }
      throw Diagnostic(.error, path: path, message: "is a link that leads to itself", help: "put the text in its place")
    }
    guard let folder = resolved(folder), target != folder, !target.hasPrefix(folder == "/" ? "/" : folder + "/") else {
      return
    }
    throw Diagnostic(
      .error, path: path, message: "is a link out of the folder, to \(target)",
      help: "put a copy of the text in its place")
  }

  /// The path without links; nil, with the reason in `errno`, where it leads nowhere.
  private static func resolved(_ path: String) -> String? {
    guard let name = realpath(path, nil) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}
