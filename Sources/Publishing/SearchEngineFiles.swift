import SiteModel
import Templates

/// `robots.txt`, and `sitemap.xml` where the site knows its address: there all addresses are absolute.
struct SearchEngineFiles {
  /// The site's address, ending in `/`; plain enough to stand in XML as it is.
  let root: String?
  /// Of the files to be found; pages among them are listed.
  let paths: [String]

  var files: [SiteFile] {
    let sitemap = root.map { SiteFile(path: "sitemap.xml", bytes: Array(self.sitemap(under: $0).utf8)) }
    return [sitemap, SiteFile(path: "robots.txt", bytes: Array(robots.utf8))].compactMap(\.self)
  }

  private func sitemap(under root: String) -> String {
    let addresses = paths.filter { $0.hasSuffix(".html") }.map { Address($0) }
    let entries = addresses.sorted().map { "<url><loc>\($0.absolute(under: root))</loc></url>\n" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined())</urlset>

      """
  }

  private var robots: String {
    """
    User-agent: *
    Allow: /
    \(root.map { "Sitemap: \($0)sitemap.xml\n" } ?? "")
    """
  }
}
