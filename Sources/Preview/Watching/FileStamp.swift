#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the file system notes of a file, and changes with its bytes.
struct FileStamp: Hashable {
  private let device: UInt64
  private let file: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int
  let isFolder: Bool

  /// Links are followed; nil where nothing is there.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    file = UInt64(status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    // A folder changes with what is in it, which is looked at itself.
    size = isFolder ? 0 : Int64(status.st_size)
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    seconds = isFolder ? 0 : Int(time.tv_sec)
    nanoseconds = isFolder ? 0 : time.tv_nsec
  }
}
