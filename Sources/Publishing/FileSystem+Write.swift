import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Writes a new file, or a present one anew.
  ///
  /// - Parameter lasting: whether to wait until it is on the disk.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String, lasting: Bool = false) throws(Diagnostic) -> FileState {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(path, "cannot be written") }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        retrying { systemWrite(file, UnsafeRawBufferPointer(rebasing: buffer[written...])) }
      }
      guard count > 0 else {
        let reason = failure(path, "cannot be written")
        close(file)
        throw reason
      }
      written += count
    }
    var status = stat()
    guard !lasting || fsync(file) == 0, fstat(file, &status) == 0 else {
      let reason = failure(path, "cannot be written")
      close(file)
      throw reason
    }
    // Some file systems tell only here that the disk is full.
    guard close(file) == 0 else { throw failure(path, "cannot be written") }
    return FileState(status)
  }

  /// Writes a file so that whoever opens it sees the old bytes or the new ones, never a part; also when the power fails.
  ///
  /// What stands there keeps its rights, and a link to it stays one.
  ///
  /// - Throws: Also for a file that is protected against writing, though its folder would let it be replaced.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(Diagnostic) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    // Whoever may write anything, as root, respects a protection too.
    if isThere, status.st_mode & 0o222 == 0 || access(path, W_OK) != 0 {
      throw Diagnostic(
        .error, path: path, message: "is protected against writing", help: "allow it with: chmod u+w '\(path)'")
    }
    let place = isThere ? resolved(path) : path
    let temporary = place + ".briefgen-new"
    do throws(Diagnostic) {
      try write(bytes, to: temporary, lasting: true)
      if isThere { chmod(temporary, status.st_mode & 0o7777) }
      try rename(temporary, to: place)
    } catch {
      unlink(temporary)
      throw Diagnostic(error.severity, path: path, message: error.message, help: error.help)
    }
  }

  static func rename(_ old: String, to new: String) throws(Diagnostic) {
    guard systemRename(old, new) == 0 else { throw failure(new, "cannot be put in place") }
  }

  /// Makes a folder and those above it; those that are there stay as they are.
  static func makeFolder(_ path: String) throws(Diagnostic) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT, let parent = parent(of: path) {
      try makeFolder(parent)
      if mkdir(path, 0o777) == 0 { return }
    }
    guard errno == EEXIST, kind(of: path) == .folder else { throw failure(path, "cannot be made") }
  }

  /// The absolute path without links and dots; of what is not there yet, that of the nearest folder above it and the rest.
  public static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    guard let parent = parent(of: path) else { return path }
    let folder = resolved(parent)
    switch name(of: path) {
    case ".": return folder
    case "..": return FileSystem.parent(of: folder) ?? "/"
    case let name: return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }
  }

  /// The last part of a path.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that holds `path`, as the path says it; nil for the root and for the folder one is in.
  public static func parent(of path: String) -> String? {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return path == "." || path.isEmpty ? nil : "." }
    if slash == bytes.startIndex { return bytes.count == 1 ? nil : "/" }
    return String(path[..<slash])
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
