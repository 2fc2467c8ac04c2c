extension AddressBook {
  /// An article that needs an address.
  public struct Candidate: Sendable {
    public var key: Key
    /// The slug its title makes.
    public var wish: String
    /// The source's SHA-256 in hexadecimal digits.
    public var sha256: String

    public init(key: Key, wish: String, sha256: String) {
      self.key = key
      self.wish = wish
      self.sha256 = sha256
    }

    /// What tells it from others of the same title: first the text, then, for a text that stands there twice, also the
    /// file's name.
    var distinct: some Sequence<String> {
      let stem = AddressBook.isAddress(wish) ? wish : "brief"
      let text = "\(stem)-\(sha256.prefix(6))-\(key.article)"
      let name = String(AddressBook.checksum(key.source.utf8), radix: 16)
      return sequence(state: 0) { count in
        defer { count += 1 }
        return switch count {
        case 0: text
        case 1: "\(text)-\(name)"
        default: "\(text)-\(name)-\(count)"
        }
      }
    }
  }

  /// FNV-1a, 32 bits.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
