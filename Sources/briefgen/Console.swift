#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two streams of the terminal, written whole and unbuffered.
enum Console {
  static func print(_ line: String) { write(Array((line + "\n").utf8)) }

  static func complain(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  static func write(_ bytes: [UInt8], to stream: Int32 = STDOUT_FILENO) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let start = rest.baseAddressOfSlice, !rest.isEmpty {
        let count = systemWrite(stream, start, rest.count)
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddressOfSlice: UnsafeRawPointer? {
    base.baseAddress.map { $0 + startIndex }
  }
}

private func systemWrite(_ stream: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(stream, start, count)
}
