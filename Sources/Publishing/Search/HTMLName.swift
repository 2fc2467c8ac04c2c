/// The name of an element or attribute as one number: its first eight letters, which no two elements of HTML share.
struct HTMLName: Hashable {
  /// What an element is to the text of a page.
  enum Role: UInt8 {
    /// Begins and ends a stretch of text; so does any element that is not named here.
    case block
    /// Marks words within a line.
    case inline
    case link
    /// Has no end tag.
    case void
    case main
    /// Holds what no reader sees.
    case hidden
    case title, mainHeading, heading, caption
    case listItem, row, division, descriptions, term
  }

  private let packed: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    packed = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  var role: Role {
    let roles = Self.roles
    var slot = slot
    while true {
      let (name, role) = roles[slot]
      if name == packed { return role }
      if name == 0 { return .block }
      slot = (slot + 1) % roles.count
    }
  }

  private var slot: Int { Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 56) }

  /// By slot, by open addressing: an element is looked up for every tag of a site. A name of 0 is a free slot.
  private static let roles: [(name: UInt64, role: Role)] = {
    let named: [(Role, String)] = [
      (
        .inline,
        "abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr"
      ),
      (.link, "a"), (.void, "area base br col embed hr img input link meta source track"), (.main, "main"),
      (.hidden, "script style template noscript desc"), (.title, "title"), (.mainHeading, "h1"),
      (.heading, "h2 h3 h4 h5 h6 summary"), (.caption, "caption"), (.listItem, "li"), (.row, "tr"), (.division, "div"),
      (.descriptions, "dl"), (.term, "dt"),
    ]
    var roles = [(name: UInt64, role: Role)](repeating: (0, .block), count: 256)
    for (role, names) in named {
      for name in names.utf8.split(separator: 0x20).map({ HTMLName($0) }) {
        var slot = name.slot
        while roles[slot].name != 0 { slot = (slot + 1) % roles.count }
        roles[slot] = (name.packed, role)
      }
    }
    return roles
  }()
}
