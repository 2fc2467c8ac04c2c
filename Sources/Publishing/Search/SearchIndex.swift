import Lexicon
import SiteModel
import Templates

/// The files that the search page finds pages with.
struct SearchIndex {
  let site: Site
  /// In the order in which pages are shown that are found in equal ways.
  let entries: [SearchEntry]

  var files: [SiteFile] {
    let parts = entries.map(SearchPart.parts)
    let catalogue = SearchCatalogue(site: site, pages: zip(entries, parts).map { ($0.subject, $1.count) })
    var script = SearchScript()
    catalogue.write(to: &script)
    script.add("pinyin", catalogue.pinyin)
    script.add("variants", Array(TraditionalCharacters.shared.groups.joined(separator: " ").utf8))
    script.add("text", parts.flatMap { $0 })
    return [SiteFile(path: Address.asset("search/index.js").path, bytes: script.bytes)]
  }
}
