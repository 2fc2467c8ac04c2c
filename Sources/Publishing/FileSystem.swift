import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders by the calls of POSIX: Foundation's cost five to twenty times as much.
public enum FileSystem {
  /// What stands at a path, links followed.
  public enum Kind: Sendable {
    case file, folder, other
  }

  /// What stands at `path`; nil where there is nothing.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The whole of a file.
  ///
  /// - Parameter limit: How many bytes it may have at most.
  /// - Throws: An error with the system's own reason, also for a folder, a pipe or a device.
  public static func read(_ path: String, upTo limit: Int = .max) throws(Diagnostic) -> [UInt8] {
    guard let kind = kind(of: path) else { throw unreadable(path) }
    guard kind == .file else {
      throw kind == .folder
        ? Diagnostic(
          .error, path: path, message: "is a folder, not a file",
          help: "folders are not looked into: move its files up, and it away")
        : Diagnostic(.error, path: path, message: "is a pipe or a device, not a file", help: "take it away")
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path, "cannot be read") }
    guard status.st_size <= limit else {
      throw Diagnostic(
        .error, path: path,
        message: "has \(Int(status.st_size) >> 20) MB, and a text may have \(limit >> 20) MB at most",
        help: "give articles, a few in a file; if it is a whole archive, split it")
    }
    var bytes: [UInt8] = []
    // One byte more than the size, so that the end is met in the first round and a file that grows is read whole.
    var room = Int(status.st_size) + 1
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        guard let start = buffer.baseAddress else { return }
        count = retrying { systemRead(file, start, room) }
        initialized = max(0, count)
      }
      guard count >= 0 else { throw failure(path, "cannot be read") }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      room = max(room - count, 1 << 16)
    }
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  public static func names(in folder: String) throws(Diagnostic) -> [String] {
    guard let directory = opendir(folder) else { throw failure(folder, "cannot be listed") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

extension FileSystem {
  /// A failed call as a diagnostic, worded by the system.
  static func failure(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.error, path: path, message: "\(message): \(String(cString: strerror(errno)))")
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    let isDenied = errno == EACCES
    var failure = failure(path, "cannot be read")
    if isDenied { failure.help = "let whoever runs briefgen read it" }
    return failure
  }

  /// Repeats a call that a signal cut short.
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}
