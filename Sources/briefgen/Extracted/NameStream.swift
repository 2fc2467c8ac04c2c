import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names that stand on the standard input, each given out as soon as it is there, to one of several threads.
final class NameStream: @unchecked Sendable {
  private let separator: UInt8
  private let queue = DispatchQueue(label: "names")
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  /// - Parameter separator: What stands behind each name.
  init(separator: UInt8) {
    self.separator = separator
  }

  /// Nil where no more will come.
  func next() -> String? { queue.sync { take() } }

  private func take() -> String? {
    while true {
      if let end = waiting.firstIndex(of: separator) {
        let name = waiting[..<end]
        defer { waiting.removeFirst(end + 1) }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      } else if isAtEnd {
        defer { waiting = [] }
        return waiting.isEmpty ? nil : String(decoding: waiting, as: UTF8.self)
      } else {
        fill()
      }
    }
  }

  /// Takes what is there, and waits only where nothing is.
  private func fill() {
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = -1
      repeat { got = read(STDIN_FILENO, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    isAtEnd = chunk.isEmpty
    waiting += chunk
  }
}
