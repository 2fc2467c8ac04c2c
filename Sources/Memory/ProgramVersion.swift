import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which build of the program this is, with the libraries it runs with: what another one made is not believed.
enum ProgramVersion {
  /// Other bytes for every build: those of the program's files say when they were made, and where they lie on which
  /// disk. Numbers that people raise would be forgotten once.
  ///
  /// Nil where a file cannot be looked at.
  static let current: [UInt8]? = {
    var bytes: [UInt8] = []
    for path in files {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      #if canImport(Glibc)
        let times = [status.st_mtim, status.st_ctim]
      #else
        let times = [status.st_mtimespec, status.st_ctimespec]
      #endif
      let numbers =
        [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino), UInt64(truncatingIfNeeded: status.st_size)]
        + times.flatMap { [UInt64(truncatingIfNeeded: $0.tv_sec), UInt64(truncatingIfNeeded: $0.tv_nsec)] }
      for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    }
    return bytes.isEmpty ? nil : bytes
  }()

  /// The program and the libraries that are loaded now, in byte order.
  private static var files: [String] {
    #if canImport(Glibc)
      let maps = (try? FileSystem.read("/proc/self/maps")) ?? []
      let paths = maps.split(separator: 0x0A).compactMap { line -> String? in
        guard let start = line.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        return String(decoding: line[start...], as: UTF8.self)
      }
      return ["/proc/self/exe"] + Set(paths.filter { $0.contains(".so") }).sorted()
    #else
      return (0..<_dyld_image_count()).compactMap { _dyld_get_image_name($0).map { String(cString: $0) } }
        .filter { FileSystem.kind(of: $0) != nil }.sorted()
    #endif
  }
}
