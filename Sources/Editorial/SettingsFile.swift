import BriefModel
import Lexicon
import Yams

/// `site.yml` in the input folder: what editors say of the site as a whole.
public enum SettingsFile {
  public static let name = "site.yml"

  /// - Parameter style: reads a file beside this one; throws why it cannot.
  /// - Returns: The settings, by default those of a site that says nothing, and all that is wrong with the file.
  public static func read(
    _ bytes: [UInt8], path: String, lexicon: Lexicon, style: (String) throws(Diagnostic) -> [UInt8]
  ) -> (SiteSettings, [Diagnostic]) {
    let file = YAMLFile(path: path)
    var keys = file.read(bytes)
    var settings = SiteSettings(language: keys.value("language", language) ?? .chinese)
    if let title = keys.value("title", Said.text) { settings.title = title }
    if let description = keys.value("description", Said.text) { settings.description = description }
    settings.address = keys.value("address", address)
    settings.publisher = keys.value("publisher", Said.text)
    settings.licence = keys.value("licence", Said.text)
    settings.contact = keys.value("contact", contact)
    settings.accent = accent(&keys)
    settings.style = keys.value("style") { text throws(Refusal) in try styleSheet(text, style) }
    settings.navigation = navigation(&keys)
    settings.leadingIndicators = indicators(&keys, lexicon)
    keys.finish()
    return (settings, file.problems)
  }

  private static func language(_ text: String) throws(Refusal) -> Language {
    guard let language = Language(rawValue: text) else {
      let known = Language.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
      throw Refusal("must be \(known), not \"\(text)\"", help: "the texts stay Chinese in both")
    }
    return language
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

  /// A page, or a mail address: of those that RFC 5322 allows, the ones that people have.
  private static func contact(_ text: String) throws(Refusal) -> String {
    if text.contains("://") { return try Said.address(text) }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "@.-_+".utf8.contains(byte)
    }
    guard isPlain, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix(".")
    else {
      throw Refusal(
        "must be a mail address or a page", help: "such as editor@example.org or https://example.org/contact")
    }
    return "mailto:" + text
  }

  private static func styleSheet(
    _ name: String, _ read: (String) throws(Diagnostic) -> [UInt8]
  ) throws(Refusal) -> [UInt8] {
    guard name.hasSuffix(".css"), !name.contains("/"), !name.hasPrefix(".") else {
      throw Refusal("must be the name of a style sheet beside this file", help: "such as own.css")
    }
    let bytes: [UInt8]
    do throws(Diagnostic) {
      bytes = try read(name)
    } catch {
      throw Refusal("names \(name), which \(error.message)", help: error.help)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Refusal("names \(name), which is no UTF-8 text", help: "save it as UTF-8")
    }
    return bytes
  }

  private static func indicators(_ keys: inout YAMLMapping, _ lexicon: Lexicon) -> [String] {
    var seen: Set<String> = []
    let all = lexicon.indicators.all
    return keys.values("indicators") { text throws(Refusal) in
      guard let indicator = all.first(where: { $0.id == text || $0.name == text }) else {
        throw Refusal("names no indicator: \(text)", help: Nearest.help(for: text, in: all.map(\.id) + all.map(\.name)))
      }
      guard seen.insert(indicator.id).inserted else { throw Refusal("names \(indicator.id) a second time") }
      return indicator.id
    } ?? []
  }
}
