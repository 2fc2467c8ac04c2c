#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names that the server answers to.
///
/// A foreign page can have its own name lead to this machine, and would then be let read what is served here; but the
/// browser sends that name along. An address in digits cannot be made to lead elsewhere.
struct AllowedHosts: Sendable {
  private let names: Set<String>
  private let port: Int
  /// The server listens on all addresses of the machine, which it is then asked for by any of them.
  private let isOpen: Bool

  /// - Parameter host: The name or address that the server was told to listen at.
  init(host: String, port: Int) {
    let bare = host.lowercased()
    names = ["127.0.0.1", "localhost", "::1", bare]
    self.port = port
    isOpen = bare == "0.0.0.0" || bare == "::"
  }

  /// - Parameter host: The value of `Host`: a name, or an address that is in brackets where it has colons, and a port.
  func allow(_ host: String) -> Bool {
    let host = host.lowercased()
    var name = Substring(host)
    var digits: Substring?
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return false }
      name = host[host.index(after: host.startIndex)..<end]
      let rest = host[host.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else { return false }
      digits = rest.isEmpty ? nil : rest.dropFirst()
    } else if let colon = host.firstIndex(of: ":") {
      name = host[..<colon]
      digits = host[host.index(after: colon)...]
    }
    guard digits.map({ $0 == String(port) }) ?? (port == 80) else { return false }
    return names.contains(String(name)) || isOpen && Self.isAddress(String(name))
  }

  private static func isAddress(_ name: String) -> Bool {
    var room = in6_addr()
    return inet_pton(AF_INET, name, &room) == 1 || inet_pton(AF_INET6, name, &room) == 1
  }
}
