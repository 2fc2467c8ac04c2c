#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder whose files are served, and no others.
struct ServedFolder: Sendable {
  /// What an address leads to.
  enum Found {
    case file(OpenFile)
    case folder
    case nothing
  }

  /// It may be a link itself, and may be missing.
  let path: String

  /// Goes down name by name and follows no link, so that whatever lies in the folder leads out of it nowhere.
  ///
  /// - Parameter names: Those of a ``RequestTarget``.
  func find(_ names: some Collection<String>) -> Found {
    var folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    for (index, name) in names.enumerated() {
      guard folder >= 0 else { return .nothing }
      // A pipe would keep whoever opens it waiting.
      let entry = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard entry >= 0 else { return .nothing }
      var status = stat()
      guard fstat(entry, &status) == 0 else {
        close(entry)
        return .nothing
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        close(folder)
        folder = entry
      case S_IFREG where index == names.count - 1: return .file(OpenFile(entry, size: Int(status.st_size)))
      default:
        close(entry)
        return .nothing
      }
    }
    return folder >= 0 ? .folder : .nothing
  }
}
