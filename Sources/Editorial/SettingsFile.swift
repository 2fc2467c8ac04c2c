import BriefModel

/// `site.yml` in the input folder: what editors say of the site as a whole.
public enum SettingsFile {
  public static let name = "site.yml"

  /// - Returns: The settings, by default those of a site that says nothing, and all that is wrong with the file.
  public static func read(_ bytes: [UInt8], path: String) -> (SiteSettings, [Diagnostic]) {
    var file = YAMLFile(bytes, path: path)
    var settings = SiteSettings()
    if let title = file.text("title", rule: refuseBlank) { settings.title = title }
    if let description = file.text("description", rule: refuseBlank) { settings.description = description }
    settings.address = file.text("address", rule: refuseAddress).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    settings.publisher = file.text("publisher", rule: refuseBlank)
    settings.licence = file.text("licence", rule: refuseBlank)
    file.finish(known: ["title", "description", "address", "publisher", "licence"])
    return (settings, file.problems)
  }

  private static func refuseBlank(_ text: String) -> String? {
    text.allSatisfy(\.isWhitespace) ? "must not be blank" : nil
  }

  /// An address is put into feeds and maps of the site as it is: scheme, host, and no query or fragment behind the path.
  private static func refuseAddress(_ text: String) -> String? {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else { return "must begin with https:// or http://" }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.first, first != "/" else { return "must name a host" }
    let isPlain = rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"<>"'\`{}|^?#&"#.utf8.contains($0) }
    return isPlain ? nil : "must be plain ASCII, without a query or a fragment"
  }
}
