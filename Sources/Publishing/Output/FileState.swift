#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says of a file, without a look at its bytes; whoever writes to the file changes it.
struct FileState: Equatable, Sendable {
  /// The file system's own number; a file that is put in another's place has a new one.
  let number: UInt64
  let size: UInt64
  /// In nanoseconds since 1970.
  let modified: Int64

  init(number: UInt64, size: UInt64, modified: Int64) {
    self.number = number
    self.size = size
    self.modified = modified
  }

  init(_ status: stat) {
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    number = UInt64(status.st_ino)
    size = UInt64(status.st_size)
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
