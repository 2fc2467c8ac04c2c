/// What a preview shows, and where.
public struct PreviewSettings: Sendable {
  /// The folder of the texts, as the user named it.
  public var input: String
  /// The folder of the site, as the user named it.
  public var output: String
  /// An address of this machine or a name for one.
  public var host = "127.0.0.1"
  /// The first port that is tried; 0 for any.
  public var port = 8000
  public var base = BasePath.root
  /// Whether a browser is opened.
  public var opensBrowser = false
  /// Files of the input folder that a build itself writes.
  public var ownFiles: [String] = []

  public init(input: String, output: String) {
    self.input = input.count > 1 && input.hasSuffix("/") ? String(input.dropLast()) : input
    self.output = output
  }
}

extension PreviewSettings {
  /// Where the site is found when it is served at a port.
  func address(port: Int) -> String {
    // Whoever listens at all addresses is found at each.
    let name = ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host
    return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)\(base.path)"
  }
}
