import BriefModel
import Markup
import SiteModel
import Templates

/// A feed as Atom (RFC 4287) and as JSON Feed 1.1.
struct FeedFiles {
  let feed: Feed
  let publisher: String
  let language: Language
  /// The site's address, ending in `/`, where it is known.
  let root: String?

  var files: [SiteFile] {
    guard let addresses = Address.feeds(of: feed.page) else { return [] }
    return [
      SiteFile(path: addresses.atom.path, bytes: atom(at: addresses.atom).bytes),
      SiteFile(path: addresses.json.path, bytes: json(at: addresses.json)),
    ]
  }

  /// Of the briefs' headlines; nil where the feed is in it too.
  private var textLanguage: String? { language == .chinese ? nil : Language.chinese.rawValue }

  /// The same wherever the site stands, since readers know an entry by it.
  private func identity(_ name: String) -> String { "urn:x-briefgen:" + name }

  /// Whole where the site knows its address; else relative to the feed.
  private func url(_ address: Address, from feed: Address) -> String {
    root.map { address.absolute(under: $0) } ?? address.relative(from: feed)
  }

  private func atom(at address: Address) -> HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.rawValue)">
    <title>\(feed.title)</title>
    <subtitle>\(feed.description)</subtitle>
    <id>\(identity("feed:" + address.path))</id>
    <updated>\(feed.entries.map(\.date).max() ?? "1970-01-01T00:00:00+08:00")</updated>
    <author><name>\(publisher)</name></author>
    <link rel="self" type="application/atom+xml" href="\(url(address, from: address))"/>
    <link rel="alternate" type="text/html" href="\(url(feed.page, from: address))"/>
    \(each: feed.entries, { entry($0, at: address) })</feed>

    """
  }

  private func entry(_ entry: Feed.Entry, at address: Address) -> HTML {
    """
    <entry>
    <title\(attribute: "xml:lang", textLanguage)>\(entry.link.text)</title>
    <id>\(identity("brief:" + entry.slug))</id>
    <updated>\(entry.date)</updated>
    <link rel="alternate" type="text/html" href="\(url(entry.link.address, from: address))"/>
    <summary>\(entry.summary)</summary>
    \(each: entry.themes, { "<category term=\"\($0)\"/>\n" })</entry>

    """
  }

  private func json(at address: Address) -> [UInt8] {
    let items = feed.entries.map { entry in
      JSONValue.thing([
        ("id", .text(identity("brief:" + entry.slug))), ("url", .text(url(entry.link.address, from: address))),
        ("title", .text(entry.link.text)), ("language", .optional(textLanguage)),
        ("content_text", .text(entry.summary)),
        ("date_published", .text(entry.date)), ("tags", .list(entry.themes.map(JSONValue.text))),
      ])
    }
    return JSONValue.thing([
      ("version", .text("https://jsonfeed.org/version/1.1")), ("title", .text(feed.title)),
      ("description", .text(feed.description)), ("language", .text(language.rawValue)),
      ("home_page_url", .text(url(feed.page, from: address))), ("feed_url", .text(url(address, from: address))),
      ("authors", .list([.thing([("name", .text(publisher))])])), ("items", .list(items)),
    ]).bytes + [0x0A]
  }
}
