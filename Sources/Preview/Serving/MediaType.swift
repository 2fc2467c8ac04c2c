/// What a browser is told that a file holds.
enum MediaType {
  /// - Parameter names: Those of the folders from the site's root down, and the file's own.
  static func type(of names: [String]) -> String {
    guard let name = names.last else { return other }
    let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.index(after: $0)...].lowercased() } ?? ""
    let isFeed = names.first == "feeds" || name == "feed.\(ending)"
    switch ending {
    case "xml" where isFeed: return "application/atom+xml"
    case "json" where isFeed: return "application/feed+json"
    default: return types[ending] ?? other
    }
  }

  static let page = "text/html; charset=utf-8"

  private static let other = "application/octet-stream"

  private static let types = [
    "avif": "image/avif", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "gif": "image/gif",
    "gz": "application/gzip", "htm": page, "html": page, "ico": "image/x-icon", "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8", "json": "application/json",
    "jsonl": "application/jsonl; charset=utf-8", "jsonld": "application/ld+json", "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8", "pdf": "application/pdf", "png": "image/png",
    "sqlite": "application/vnd.sqlite3", "svg": "image/svg+xml", "tsv": "text/tab-separated-values; charset=utf-8",
    "ttl": "text/turtle; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json", "webp": "image/webp", "woff2": "font/woff2", "xml": "application/xml",
    "zip": "application/zip",
  ]
}
