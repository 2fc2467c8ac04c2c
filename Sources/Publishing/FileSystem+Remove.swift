#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Removes a file, or a link itself.
  ///
  /// - Returns: Whether there is none now; else `errno` says why.
  @discardableResult
  static func remove(_ path: String) -> Bool { unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR }

  /// Removes a folder where it is empty.
  ///
  /// - Returns: Whether there is none now; else `errno` says why.
  static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 || errno == ENOENT || errno == ENOTDIR }

  /// Removes a file of a site, and the folders it leaves empty.
  ///
  /// - Returns: Whether there is none now; else `errno` says why.
  static func remove(_ path: String, below root: String) -> Bool {
    guard remove("\(root)/\(path)") else { return false }
    for folder in SiteChange.folders(above: path) where !removeEmptyFolder("\(root)/\(folder)") {
      return errno == ENOTEMPTY || errno == EEXIST
    }
    return true
  }

  /// Removes whatever stands at a path, a folder with all that is in it; links are not followed.
  ///
  /// - Returns: Whether there is nothing now.
  @discardableResult
  static func removeTree(_ path: String) -> Bool {
    if remove(path) { return true }
    guard let entries = try? entries(in: path) else { return false }
    for entry in entries {
      let inner = "\(path)/\(entry.name)"
      guard entry.isFolder ? removeTree(inner) : remove(inner) else { return false }
    }
    return removeEmptyFolder(path)
  }
}
