import BriefModel
import CFileSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// A name in a folder; of a link, the link itself.
  struct Entry: Sendable {
    let name: String
    /// The file system's own number: names with the same one are the same file.
    let number: UInt64
    let isFolder: Bool
  }

  /// What stands in a folder, in no order, without `.` and `..`.
  static func entries(in folder: String) throws(Diagnostic) -> [Entry] {
    guard let directory = opendir(folder) else { throw failure(folder, "cannot be listed") }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while true {
      // The end of the list and a failure differ by this alone.
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      // Some file systems leave the kind to `lstat`.
      let isFolder =
        entry.pointee.d_type == UInt8(DT_UNKNOWN)
        ? linkStatus(of: "\(folder)/\(name)")?.isFolder ?? false : entry.pointee.d_type == UInt8(DT_DIR)
      entries.append(Entry(name: name, number: UInt64(entry.pointee.d_ino), isFolder: isFolder))
    }
    guard errno == 0 else { throw failure(folder, "cannot be listed") }
    return entries
  }

  /// What the system says of a path itself, be it a link; nil where there is nothing.
  static func linkStatus(of path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Makes a folder in one that is there.
  ///
  /// - Returns: Whether it is there now; else `errno` says why not.
  static func addFolder(_ path: String) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    let reason = errno
    if reason == EEXIST, linkStatus(of: path)?.isFolder == true { return true }
    errno = reason
    return false
  }

  /// Whether whoever runs the program may change what stands in a folder.
  static func mayChange(_ folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

  /// Has all that was written to the file system of a folder put on the disk.
  static func synchronize(_ folder: String) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = file_system_sync(file)
    close(file)
  }

  /// Puts each of two folders in the other's place at once.
  ///
  /// - Returns: Whether that is possible there.
  static func exchange(_ one: String, with other: String) -> Bool { file_system_exchange(one, other) == 0 }

  /// Gives a file a second name; a link is not followed.
  ///
  /// - Returns: Whether that is possible there.
  static func link(_ path: String, to name: String) -> Bool { linkat(AT_FDCWD, path, AT_FDCWD, name, 0) == 0 }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
}
