#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which build of the program this is: what another one read out of a text is not believed.
enum ProgramVersion {
  /// Other bytes for every build: those of the program's file say when it was made, and where it lies on which disk.
  /// Numbers that people raise would be forgotten once.
  ///
  /// Nil where the file cannot be looked at.
  static let current: [UInt8]? = {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let times = [status.st_mtim, status.st_ctim]
    #else
      let times = [status.st_mtimespec, status.st_ctimespec]
    #endif
    let numbers =
      [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino), UInt64(truncatingIfNeeded: status.st_size)]
      + times.flatMap { [UInt64(truncatingIfNeeded: $0.tv_sec), UInt64(truncatingIfNeeded: $0.tv_nsec)] }
    return numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
  }()

  private static var path: String? {
    #if canImport(Glibc)
      return "/proc/self/exe"
    #else
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      let bytes = [CChar](unsafeUninitializedCapacity: Int(size)) { buffer, count in
        count = _NSGetExecutablePath(buffer.baseAddress, &size) == 0 ? Int(size) : 0
      }
      return bytes.isEmpty ? nil : String(cString: bytes)
    #endif
  }
}
