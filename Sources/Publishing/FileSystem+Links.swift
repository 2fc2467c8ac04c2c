import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Refuses a link that leads out of a folder, to itself or nowhere, and what is gone since the folder was listed.
  ///
  /// What lies outside is not the folder's to publish, and may be gone or another on the next machine. Of what may not be
  /// looked at, reading says why.
  public static func checkEntry(_ path: String, of folder: String) throws(Diagnostic) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { return }
      throw Diagnostic(
        .error, path: path, message: "is gone since the build began", help: "put it back, or build again without it")
    }
    guard status.st_mode & S_IFMT == S_IFLNK else { return }
    guard let target = resolved(path) else {
      let isLoop = errno == ELOOP
      guard isLoop || errno == ENOENT else { return }
      throw Diagnostic(
        .error, path: path, message: "is a link that leads \(isLoop ? "to itself" : "nowhere")",
        help: "put the text in its place")
    }
    guard let folder = resolved(folder), target != folder, !target.hasPrefix(folder == "/" ? "/" : folder + "/") else {
      return
    }
    throw Diagnostic(
      .error, path: path, message: "is a link out of the folder, to \(target)",
      help: "put a copy of the text in its place")
  }

  /// The path without links; nil, with the reason in `errno`, where there is none.
  private static func resolved(_ path: String) -> String? {
    guard let name = realpath(path, nil) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}
