import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whoever connects to a server of this machine, and says what it likes.
final class Visitor {
  private let socket: Int32
  private(set) var bytes: [UInt8] = []

  init(port: Int) throws {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isThere = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(isThere == 0, "nobody listens at port \(port)")
  }

  deinit { close(socket) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func say(_ words: String) {
    let words = Array(words.utf8)
    #if canImport(Glibc)
      let quietly = Int32(MSG_NOSIGNAL)
    #else
      let quietly: Int32 = 0
    #endif
    _ = words.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, quietly) }
  }

  /// A whole request of a browser that leaves afterwards.
  func ask(_ target: String, method: String = "GET", port: Int, more: String = "") -> String {
    say("\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\(more)\r\n")
    listen { _ in false }
    return text
  }

  /// Reads until enough was said, the other side has hung up, or many seconds are over.
  ///
  /// - Returns: Whether the other side is still there.
  @discardableResult
  func listen(until isEnough: (String) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(20)
    while !isEnough(text), ContinuousClock.now < end {
      var wish = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&wish, 1, 100) > 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = recv(socket, &chunk, chunk.count, 0)
      if count <= 0 { return false }
      bytes += chunk[..<count]
    }
    return true
  }
}
