import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Whether anything stands at a path, be it a link that leads nowhere.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes a file that is not there yet, with the folders above it.
  ///
  /// - Throws: Also where something has come to stand there.
  public static func create(_ path: String, with bytes: [UInt8]) throws(Diagnostic) {
    if let folder = parent(of: path), folder != "." { try makeFolder(folder) }
    guard !isThere(path) else {
      throw Diagnostic(.error, path: path, message: "is there already, and is not overwritten")
    }
    try write(bytes, to: path)
  }

  /// Writes a file that the program keeps for itself, with the folders above it.
  public static func keep(_ bytes: [UInt8], at path: String) throws(Diagnostic) {
    if let folder = parent(of: path) { try makeFolder(folder) }
    try replace(path, with: bytes)
  }

  /// Removes a folder with all that is in it; of a link in it, the link.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public static func removeTree(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFDIR else { return unlink(path) == 0 }
    for name in (try? names(in: path)) ?? [] { removeTree("\(path)/\(name)") }
    return rmdir(path) == 0
  }
}

extension FileSystem {
  /// Removes a folder that nothing is in any more.
  public static func removeFolderIfEmpty(_ path: String) { rmdir(path) }
}
