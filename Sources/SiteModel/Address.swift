/// Where a file of the site lives: a path from the site's root, without a leading slash, ending in the file's name.
public struct Address: Hashable, Sendable, Comparable {
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  public static let home = Address("index.html")
  public static let briefs = Address("briefs/index.html")
  public static let districts = Address("districts/index.html")
  public static let themes = Address("themes/index.html")
  public static let indicators = Address("indicators/index.html")
  public static let sources = Address("sources/index.html")
  public static let search = Address("search.html")
  public static let about = Address("about.html")
  public static let data = Address("data/index.html")
  public static let dataPackage = Address("data/datapackage.json")
  public static let database = Address("data/briefgen.sqlite")
  public static let districtPoints = Address("data/districts.geojson")
  public static let notFound = Address("404.html")

  public static func brief(_ slug: String) -> Address { Address("briefs/\(slug).html") }
  public static func markdown(_ slug: String) -> Address { Address("briefs/\(slug).md") }
  public static func json(_ slug: String) -> Address { Address("briefs/\(slug).json") }
  public static func district(_ code: String) -> Address { Address("districts/\(code).html") }
  public static func theme(_ id: String) -> Address { Address("themes/\(id).html") }
  /// A table of the open data, by its name.
  public static func csv(_ table: String) -> Address { Address("data/\(table).csv") }
  public static func records(_ table: String) -> Address { Address("data/\(table).json") }
  /// What JSON files of a kind hold.
  public static func schema(_ name: String) -> Address { Address("data/schemas/\(name).schema.json") }
  /// Documents, honours or people.
  ///
  /// - Parameter page: from 1.
  static func nameIndex(_ kind: String, page: Int) -> Address {
    Address("\(kind)/\(page == 1 ? "index" : "page-\(page)").html")
  }
  /// - Parameter page: from 1. No slug holds a slash, so that none is such an address.
  static func briefs(page: Int) -> Address { page == 1 ? .briefs : Address("briefs/all/\(page).html") }
  /// - Parameter province: the code of the one that is compared; nil for the whole site.
  public static func compare(_ province: String? = nil) -> Address {
    Address(province.map { "compare/\($0).html" } ?? "compare.html")
  }
  /// - Parameter page: from 1; a long list goes on with more pages.
  public static func indicator(_ id: String, page: Int = 1) -> Address {
    Address("indicators/\(id)\(page == 1 ? "" : "-page-\(page)").html")
  }
  /// A text `NAME.txt` lives at `sources/NAME.html`; one of another format keeps its ending, so that two texts that
  /// differ in that alone have two pages. What would be no name of a file everywhere is cut, and told apart by `sha256`.
  public static func source(_ name: String, sha256: String) -> Address {
    let stem = name.hasSuffix(".txt") ? String(name.dropLast(".txt".count)) : name
    let plain = String(String.UnicodeScalarView(stem.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    if plain == stem, stem.utf8.count <= sourceNameLimit, stem != "index", stem != "" {
      return Address("sources/\(stem).html")
    }
    var short = plain
    while short.utf8.count > sourceNameLimit { short.unicodeScalars.removeLast() }
    return Address("sources/\(short)-\(sha256.prefix(8)).html")
  }

  /// The account of a source as data, beside its page.
  public static func sourceData(_ page: Address) -> Address {
    Address(page.path.dropLast(".html".count) + ".json")
  }

  /// In bytes: with room for an ending below the 255 bytes of a file name.
  private static let sourceNameLimit = 200

  /// The feeds of the site, of a division or of a theme, by its page; nil for every other page.
  public static func feeds(of page: Address) -> (atom: Address, json: Address)? {
    if page == .home { return (Address("feed.xml"), Address("feed.json")) }
    let isFollowed = page != .districts && page != .themes
    guard isFollowed, page.path.hasPrefix("districts/") || page.path.hasPrefix("themes/") else { return nil }
    let stem = "feeds/" + page.path.dropLast(".html".count)
    return (Address(stem + ".xml"), Address(stem + ".json"))
  }

  /// The picture of a page that is shown where people share it.
  public static func card(of page: Address) -> Address {
    Address("cards/" + page.path.dropLast(".html".count) + ".svg")
  }

  public static func asset(_ name: String) -> Address { Address("assets/\(name)") }

  /// The reference to this file from the page at `page`: relative, so that it holds on a disk, at a domain's root and
  /// under any folder; percent-encoded, so that no name is taken for a scheme, a query or a fragment.
  public func relative(from page: Address) -> String {
    let slash = UInt8(ascii: "/")
    var (path, pagePath) = (path, page.path)
    return path.withUTF8 { path in
      pagePath.withUTF8 { page in
        // The folders that both paths begin with.
        var shared = 0
        var index = 0
        while index < min(path.count, page.count), path[index] == page[index] {
          index += 1
          if path[index - 1] == slash { shared = index }
        }
        let depth = page[shared...].count { $0 == slash }
        return String(unsafeUninitializedCapacity: 3 * (depth + path.count - shared)) { bytes in
          var count = 0
          @inline(__always)
          func append(_ byte: UInt8) {
            bytes[count] = byte
            count += 1
          }
          for _ in 0..<depth { for byte in "../".utf8 { append(byte) } }
          for byte in path[shared...] {
            if byte == slash || Self.isUnreserved(byte) {
              append(byte)
            } else {
              for byte in [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)] { append(byte) }
            }
          }
          return count
        }
      }
    }
  }

  /// RFC 3986, 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  /// The whole address under `root`, an absolute address that ends in `/`; an index page is its folder.
  public func absolute(under root: String) -> String {
    var encoded = Address(path).relative(from: .home)
    if encoded == "index.html" || encoded.hasSuffix("/index.html") { encoded.removeLast("index.html".count) }
    return root + encoded
  }

  public static func < (left: Address, right: Address) -> Bool { left.path < right.path }
}
