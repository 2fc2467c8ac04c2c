import BriefMarkdown
import BriefModel
import SiteModel
import Templates

/// All files of a site, in memory.
public struct SiteFiles: Sendable {
  private let site: Site
  private let templates: SiteTemplates
  private let keptSources: [String: SiteFile]

  /// - Parameter keptSources: pages of raw texts that stay published as they are, by the name of their text. They are
  ///   found like those that are made.
  public init(site: Site, keptSources: [String: SiteFile] = [:]) {
    self.site = site
    self.keptSources = keptSources
    templates = SiteTemplates(site: site)
  }

  /// All files in memory, sorted by path.
  public func all() async -> [SiteFile] { await make { $0 } }

  /// Makes pages, briefs as Markdown and JSON, assets, data, and what only a site with a known address has.
  ///
  /// - Parameters:
  ///   - progress: Called now and then with how many of how many pages are done.
  ///   - take: Called with each file as it is made, by several tasks at once; the file is then let go.
  /// - Returns: What came of each, sorted by path; nothing where the task is cancelled.
  public func make<Taken: Sendable>(
    progress: (Int, Int) -> Void = { _, _ in }, _ take: @escaping @Sendable (SiteFile) -> Taken
  ) async -> [Taken] {
    let take = { @Sendable (file: SiteFile) in (path: file.path, result: take(file)) }
    // Rows go into the database one by one: the other cores make pages meanwhile.
    async let data = DataFiles(site: site).make(take)
    var (made, found) = await makePages(progress: progress, take)
    if Task.isCancelled { return [] }
    let publisher = site.settings.publisher ?? site.settings.title
    made += site.feeds.flatMap {
      FeedFiles(feed: $0, publisher: publisher, language: site.words.language, root: site.settings.address).files
        .map(take)
    }
    if Task.isCancelled { return [] }
    made += await data
    if Task.isCancelled { return [] }
    var others = Assets.files + SiteIcons.files(of: site.settings)
    others.append(WebManifest.file(of: site.settings))
    if let style = OwnStyle.file(of: site.settings) { others.append(style) }
    others += SearchEngineFiles(root: site.settings.address, paths: found).files
    made += others.map(take)
    return made.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.result)
  }

  private typealias Made<Taken> = (path: String, result: Taken)

  /// The pages, and what the search finds them with.
  ///
  /// - Returns: Also the paths of what can be found.
  private func makePages<Taken: Sendable>(
    progress: (Int, Int) -> Void, _ take: @escaping @Sendable (SiteFile) -> Made<Taken>
  ) async -> (files: [Made<Taken>], found: [String]) {
    let pages = site.pages
    let make = { @Sendable (page: Site.Page) -> (files: [Made<Taken>], text: SearchText?) in
      if Task.isCancelled { return ([], nil) }
      let (files, text) = files(of: page)
      return (files.map(take), text)
    }
    let sampled = isLarge ? Array(stride(from: 0, to: pages.count, by: max(1, pages.count / Self.samplePages))) : []
    let sample = Dictionary(uniqueKeysWithValues: zip(sampled, await sampled.mapInParallel { make(pages[$0]) }))
    let phrases = isLarge ? PhraseLearner.table(from: sampled.compactMap { sample[$0]?.text?.parts.first }) : nil
    let made = await Array(pages.indices).mapInParallel(
      progress: { progress($0, pages.count) },
      { index in
        let (files, text) = sample[index] ?? make(pages[index])
        return (files: files, entry: text.map { SearchEntry($0, phrases: phrases) })
      })
    if Task.isCancelled { return ([], []) }
    let index = await SearchIndex(site: site, phrases: phrases).files(inOrder(made.compactMap(\.entry), phrases))
    let found = made.filter { $0.entry != nil }.flatMap(\.files).map(\.path) + keptSources.values.map(\.path)
    return (made.flatMap(\.files) + index.map(take), found)
  }

  /// What is made of a page, and what it can be found by; nil where nobody looks for it.
  private func files(of page: Site.Page) -> (files: [SiteFile], text: SearchText?) {
    var files: [SiteFile] = []
    var text: (BriefPage) -> [UInt8] = { _ in [] }
    switch page {
    case .brief(let index):
      let brief = site.briefs[index]
      let markdown = BriefDocument.write(brief)
      files.append(SiteFile(path: Address.markdown(brief.slug).path, bytes: markdown))
      files.append(SiteFile(path: Address.json(brief.slug).path, bytes: BriefJSON.brief(brief)))
      text = { SiteFiles.text(of: $0, in: markdown, site.words) }
    case .source(let index):
      let record = site.sources[index]
      let data = Address.sourceData(site.sourceAddress(record))
      files.append(SiteFile(path: data.path, bytes: LedgerJSON.account(of: record)))
    default: break
    }
    if let card = templates.card(for: page) { files.append(card) }
    if let file = templates.file(for: page, body: text) { files.append(file) }
    guard let subject = site.subject(of: page), let file = files.last else { return (files, nil) }
    return (files, SearchText(of: file, subject, siteTitle: site.settings.title))
  }

  /// The raw texts last, by path, whether their pages were made or stay as they are.
  private func inOrder(_ entries: [SearchEntry], _ phrases: PhraseTable?) -> [SearchEntry] {
    let kept = keptSources.map { name, page in
      let text = SearchText(of: page, site.subject(ofSource: name), siteTitle: site.settings.title)
      return SearchEntry(text, phrases: phrases)
    }
    let sources = entries.filter { $0.subject.kind == .source } + kept
    return entries.filter { $0.subject.kind != .source }
      + sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Briefs with more text than that, in bytes of UTF-8, make a site of some 300 pages.
  private static let smallText = 250_000
  /// How many pages are read to learn what phrases the others are made of.
  private static let samplePages = 200

  /// Whether the site's text is written in phrases.
  private var isLarge: Bool {
    site.briefs.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.utf8.count } } > Self.smallText
  }

  /// The text of a brief's page: what cmark makes of the very bytes that are published as Markdown.
  static func text(of page: BriefPage, in markdown: [UInt8], _ words: Words) -> [UInt8] {
    let marks = BriefMarks.marks(for: page).map {
      BodyMark(block: $0.block, range: $0.range, open: $0.open, close: $0.close)
    }
    let blocks = page.brief.blocks
    return BodyRenderer.html(markdown: BriefDocument.body(of: markdown), marks: marks) { index in
      guard blocks.indices.contains(index), let tags = BriefBlocks.tags(of: blocks[index].kind, in: words) else {
        return nil
      }
      return BlockWrapping(open: tags.open, close: tags.close)
    }
  }
}
