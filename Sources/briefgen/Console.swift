#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two streams of the terminal, written whole and unbuffered.
enum Console {
  static func print(_ line: String) { write(Array((line + "\n").utf8)) }

  static func complain(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Ends the program with 1 where the stream takes no more, as on a full disk: output cut short is no success.
  static func write(_ bytes: [UInt8], to stream: Int32 = STDOUT_FILENO) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(stream, $0) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        exit(EXIT_FAILURE)
      }
    }
  }
}

private func systemWrite(_ stream: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(stream, bytes.baseAddress, bytes.count)
}
