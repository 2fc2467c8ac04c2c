import Lexicon
import SiteModel
import Templates

/// The files that the search page finds pages with.
///
/// The text of a small site is one script, which the search goes through from end to end: that is smaller and faster than
/// any index. A large site has an index of ``CharacterPairs``, which knows exactly where two characters stand; one of
/// ``TextStretches``, which leaves out most parts where longer text stands only in pieces; and its text in scripts that
/// are fetched for the pages that are shown, so that no page is shown which does not hold what was looked for.
struct SearchIndex {
  /// In bytes of UTF-8, of a script of texts.
  private static let chunkSize = 7_168

  let site: Site
  /// Nil for a small site.
  let phrases: PhraseTable?

  /// - Parameter entries: in the order in which pages are shown that are found in equal ways.
  func files(_ entries: [SearchEntry]) async -> [SiteFile] {
    let catalogue = SearchCatalogue(site: site, pages: entries.map { ($0.subject, $0.parts.count) })
    var script = SearchScript()
    catalogue.write(to: &script)
    script.add("variants", Array(TraditionalCharacters.shared.groups.joined(separator: " ").utf8))
    guard let phrases else {
      script.add("pinyin", catalogue.pinyin)
      script.add("text", entries.flatMap(\.parts))
      return [script.file("index")]
    }
    let pairs = await PairIndex(entries.flatMap(\.pairs))
    let stretches = await StretchIndex(entries.flatMap(\.stretches))
    let chunks = Self.chunks(of: entries.flatMap(\.parts))
    var counts = PackedNumbers()
    for chunk in chunks { counts.append(chunk.count) }
    script.add("phrases", phrases.script)
    script.add("chunks", counts.bytes)
    script.add("pairs", pairs.starts.bytes)
    script.add("stretches", stretches.starts.bytes)
    let scripts =
      [SearchScript("pinyin", catalogue.pinyin).file("pinyin")]
      + Self.scripts(pairs.scripts, in: "pairs") + Self.scripts(stretches.scripts, in: "stretches")
      + chunks.enumerated().map { SearchScript("text/\($0)", Array($1)).file("text/\($0)") }
    return [script.file("index")] + scripts
  }

  private static func scripts(_ scripts: [[UInt8]], in folder: String) -> [SiteFile] {
    scripts.enumerated().map { SearchScript("\(folder)/\($0)", $1).file("\(folder)/\($0)") }
  }

  /// Parts that follow one another, as many as make up a script.
  private static func chunks(of parts: [[UInt8]]) -> [ArraySlice<[UInt8]>] {
    var chunks: [ArraySlice<[UInt8]>] = []
    var start = 0
    var size = 0
    for (index, part) in parts.enumerated() {
      size += part.count
      guard size >= chunkSize || index + 1 == parts.count else { continue }
      chunks.append(parts[start...index])
      (start, size) = (index + 1, 0)
    }
    return chunks
  }
}

extension SearchScript {
  fileprivate func file(_ name: String) -> SiteFile {
    SiteFile(path: Address.asset("search/\(name).js").path, bytes: bytes)
  }
}
