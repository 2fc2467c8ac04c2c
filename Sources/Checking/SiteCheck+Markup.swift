import BriefModel
import Publishing
import Templates

extension SiteCheck {
  /// Files that other programs read: XML and JSON, and of feeds and maps of the site what their standards ask for.
  func markupFindings(of file: SiteFile) -> [Finding] {
    let place = folder.place(file.path)
    if [".json", ".geojson", ".webmanifest"].contains(where: file.path.hasSuffix) {
      if let problem = JSONCheck.problem(in: file.bytes) {
        return [Finding(.dataMalformed, path: place, "is no JSON: \(problem)", help: SiteFolder.buildAnew)]
      }
      if Self.isFeed(file.path) { return jsonFeed(file) }
      return file.path.hasSuffix(".webmanifest") ? manifest(file) : []
    }
    guard file.path.hasSuffix(".xml") || file.path.hasSuffix(".svg") else { return [] }
    do throws(XMLTree.Failure) {
      let root = try XMLTree(file.bytes).root
      return switch root.name {
      case "feed": atom(root, in: file)
      case "urlset": map(root, in: file)
      default: []
      }
    } catch {
      return [
        Finding(
          .markupMalformed, path: place, at: (error.line, error.column), "is not well-formed: \(error.message)",
          help: SiteFolder.buildAnew)
      ]
    }
  }

  private static func isFeed(_ path: String) -> Bool { path == "feed.json" || path.hasPrefix("feeds/") }

  private func incomplete(_ file: SiteFile, line: Int? = nil, _ message: String) -> Finding {
    Finding(
      .feedIncomplete, path: folder.place(file.path), at: line.map { ($0, 1) }, message, help: SiteFolder.buildAnew)
  }

  /// RFC 4287, 4.1.1 and 4.1.2.
  private func atom(_ feed: XMLTree.Element, in file: SiteFile) -> [Finding] {
    var findings: [Finding] = []
    var ids: Set<String> = []
    for element in [feed] + feed.all("entry") {
      let what = element.name
      for child in ["id", "title", "updated"] where !element.says(child) {
        findings.append(incomplete(file, line: element.line, "the \(what) has no \(child)"))
      }
      if let day = element.first("updated"), element.says("updated"), !Self.isMoment(day.text) {
        findings.append(incomplete(file, line: day.line, "“\(day.text)” is no time of RFC 3339"))
      }
      if let id = element.first("id")?.text, !id.isEmpty, !ids.insert(id).inserted {
        findings.append(incomplete(file, line: element.line, "the id \(id) stands here a second time"))
      }
      findings += element.all("link").compactMap { link in
        unresolved(link.attributes["href"], line: link.line, in: file)
      }
      if element.name == "entry",
        !element.all("link").contains(where: { $0.attributes["rel"] ?? "alternate" == "alternate" })
      {
        findings.append(incomplete(file, line: element.line, "the entry has no link to its page"))
      }
    }
    if !(feed.first("author")?.says("name") ?? false),
      feed.all("entry").contains(where: { !($0.first("author")?.says("name") ?? false) }) || feed.all("entry").isEmpty
    {
      findings.append(incomplete(file, line: feed.line, "nobody is named as author"))
    }
    return findings
  }

  /// JSON Feed 1.1.
  private func jsonFeed(_ file: SiteFile) -> [Finding] {
    guard let feed = JSONCheck.object(in: file.bytes), let items = feed["items"] as? [[String: Any]] else {
      return [incomplete(file, "the feed has no items")]
    }
    var findings: [Finding] = []
    if feed["version"] as? String != "https://jsonfeed.org/version/1.1" {
      findings.append(incomplete(file, "the feed does not say that it is JSON Feed 1.1"))
    }
    if (feed["title"] as? String ?? "").isEmpty { findings.append(incomplete(file, "the feed has no title")) }
    var ids: Set<String> = []
    for (index, item) in items.enumerated() {
      let id = item["id"] as? String ?? ""
      if id.isEmpty { findings.append(incomplete(file, "item \(index + 1) has no id")) }
      if !id.isEmpty, !ids.insert(id).inserted {
        findings.append(incomplete(file, "the id \(id) stands there twice"))
      }
      if item["content_text"] == nil, item["content_html"] == nil {
        findings.append(incomplete(file, "item \(index + 1) has no content"))
      }
      if let finding = unresolved(item["url"] as? String, line: nil, in: file) { findings.append(finding) }
    }
    return findings
  }

  /// W3C, Web Application Manifest: the page that opens, and the icons.
  private func manifest(_ file: SiteFile) -> [Finding] {
    let manifest = JSONCheck.object(in: file.bytes) ?? [:]
    let icons = manifest["icons"] as? [[String: Any]] ?? []
    return ([manifest["start_url"]] + icons.map { $0["src"] }).compactMap { link in
      unresolved(link as? String, line: nil, in: file)
    }
  }

  /// sitemaps.org: absolute addresses, each of a page that there is.
  private func map(_ root: XMLTree.Element, in file: SiteFile) -> [Finding] {
    root.all("url").compactMap { entry in
      let address = entry.first("loc")?.text ?? ""
      guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
        return incomplete(file, line: entry.line, "“\(address)” is no whole address")
      }
      return unresolved(address, line: entry.line, in: file)
    }
  }

  /// A link to a file that the site does not have.
  func unresolved(_ link: String?, line: Int?, in file: SiteFile) -> Finding? {
    guard let link, !link.isEmpty else { return incomplete(file, line: line, "a link leads nowhere") }
    let relative: String
    if let root = siteAddress, link.hasPrefix(root) {
      let path = link.dropFirst(root.count)
      relative =
        String(repeating: "../", count: file.path.count { $0 == "/" })
        + (path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path)
    } else if link.contains("://") {
      return nil
    } else {
      relative = link
    }
    guard let target = LinkCheck.target(of: relative, from: file.path), !paths.contains(target) else { return nil }
    return Finding(
      .linkTarget, path: folder.place(file.path), at: line.map { ($0, 1) }, "\(link): no such file",
      help: SiteFolder.buildAnew)
  }

  /// YYYY-MM-DDTHH:MM:SS, with a zone.
  private static func isMoment(_ text: String) -> Bool {
    let pattern = Array("0000-00-00T00:00:00".utf8)
    let bytes = Array(text.utf8)
    guard bytes.count > pattern.count else { return false }
    let isDay = zip(bytes, pattern).allSatisfy { $1 == UInt8(ascii: "0") ? (0x30...0x39).contains($0) : $0 == $1 }
    let zone = bytes[pattern.count...]
    return isDay
      && (zone.elementsEqual("Z".utf8)
        || zone.count == 6 && (zone.first == UInt8(ascii: "+") || zone.first == UInt8(ascii: "-")))
  }
}
