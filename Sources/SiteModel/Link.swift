/// A place on the site to go to, and the words that say what is there.
public struct Link: Hashable, Sendable {
  public let text: String
  public let address: Address
  /// The id of an element on that page; nil for the page as a whole.
  public let fragment: String?

  public init(_ text: String, to address: Address, fragment: String? = nil) {
    self.text = text
    self.address = address
    self.fragment = fragment
  }

  /// The value of an `href` on the page at `page`; a link within that page is its fragment alone.
  public func href(from page: Address) -> String {
    guard let fragment else { return address.relative(from: page) }
    return (address == page ? "" : address.relative(from: page)) + "#" + fragment
  }
}
