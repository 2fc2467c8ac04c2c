import Publishing

/// The path that the site is served under, as it would be on a host that it shares with others.
public struct BasePath: Equatable, Sendable {
  let names: [String]

  public static let root = BasePath(names: [])

  /// - Parameter text: As in `/a/b/`; slashes at its ends may be left out.
  /// - Throws: Why no site can be served there.
  public init(_ text: String) throws(WrongCall) {
    do throws(RequestTarget.Refusal) {
      let inner = text.utf8.first == UInt8(ascii: "/") ? text : "/" + text
      names = try RequestTarget(inner).names
    } catch {
      throw WrongCall("--base \(text) is no path that a site can be served under", help: "as in --base /some/where/")
    }
  }

  private init(names: [String]) {
    self.names = names
  }

  /// With a slash at either end.
  var path: String { path(of: [], isFolder: true) }

  /// The address of something in the site, from the root of the host.
  func path(of names: [String], isFolder: Bool = false) -> String {
    let path = "/" + (self.names + names).map(Self.encoded).joined(separator: "/")
    return isFolder && path != "/" ? path + "/" : path
  }

  /// The name with everything escaped that could mean something else in an address.
  private static func encoded(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
