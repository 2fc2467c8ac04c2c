/// A finished file of the site.
public struct SiteFile: Sendable, Hashable {
  /// From the site's root, `briefs/x.html`.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
