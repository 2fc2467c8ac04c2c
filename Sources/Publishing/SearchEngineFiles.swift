import SiteModel
import Templates

/// `sitemap.xml` and `robots.txt`: they need absolute addresses, so that a site that does not know its own has none.
struct SearchEngineFiles {
  /// The site's address, ending in `/`; plain enough to stand in XML as it is.
  let root: String
  /// The files to be found; pages among them are listed.
  let pages: [SiteFile]

  var files: [SiteFile] {
    [
      SiteFile(path: "sitemap.xml", bytes: Array(sitemap.utf8)),
      SiteFile(path: "robots.txt", bytes: Array(robots.utf8)),
    ]
  }

  private var sitemap: String {
    let addresses = pages.filter { $0.path.hasSuffix(".html") }.map { Address($0.path) }
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
    Sitemap: \(root)sitemap.xml

    """
  }
}
