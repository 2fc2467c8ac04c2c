import BriefModel

/// `site.yml` in the input folder: what editors say of the site as a whole.
public enum SettingsFile {
  public static let name = "site.yml"

  /// - Returns: The settings, by default those of a site that says nothing, and all that is wrong with the file.
  public static func read(_ bytes: [UInt8], path: String) -> (SiteSettings, [Diagnostic]) {
    let file = YAMLFile(path: path)
    var keys = file.read(bytes)
    var settings = SiteSettings()
    if let title = keys.value("title", Said.text) { settings.title = title }
    if let description = keys.value("description", Said.text) { settings.description = description }
    settings.address = keys.value("address", address)
    settings.publisher = keys.value("publisher", Said.text)
    settings.licence = keys.value("licence", Said.text)
    keys.finish()
    return (settings, file.problems)
  }

  /// An address is put into feeds and maps of the site as it is: scheme, host, and no query or fragment behind the path.
  private static func address(_ text: String) throws(Refusal) -> String {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else {
      throw Refusal("must begin with https:// or http://")
    }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.first, first != "/" else { throw Refusal("must name a host") }
    let isPlain = rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"<>"'\`{}|^?#&"#.utf8.contains($0) }
    guard isPlain else { throw Refusal("must be plain ASCII, without a query or a fragment") }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
