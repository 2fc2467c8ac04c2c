import BriefMarkdown
import BriefModel
import Editorial
import Lexicon
import Publishing
import SiteModel
import Templates
import TestSupport
import Testing

/// The site that this package's own seeds make.
@Suite struct SeedsTests {
  private let folder: TemporaryFolder
  private let site: [String: [UInt8]]

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("seeds").path, to: "seeds")
    let outcome = try Program.run("build", in: folder.path)
    // What editors say of the seeds fits them.
    try #require(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    site = try folder.files(in: "site")
  }

  @Test func `every link and anchor leads somewhere`() async {
    let problems = await LinkCheck.problems(in: site.map { SiteFile(path: $0.key, bytes: $0.value) })
    #expect(problems == [])
  }

  @Test func `all but the raw texts is made of the published briefs alone, byte for byte`() async throws {
    let briefs = try site.filter { $0.key.hasSuffix(".md") }.map { path, file in
      let brief = try BriefDocument.read(file, path: path)
      #expect(BriefDocument.write(brief) == file, "\(path)")
      return brief
    }
    #expect(!briefs.isEmpty)
    let (settings, problems) = SettingsFile.read(
      Array(try folder.text("seeds/site.yml").utf8), path: "site.yml", lexicon: Lexicon()
    ) { name throws(Diagnostic) in throw Diagnostic(.error, path: name, message: "is not there") }
    #expect(problems == [])
    var rawPages: [String: SiteFile] = [:]
    for origin in briefs.map(\.origin) {
      let path = Address.source(origin.name, sha256: origin.sha256).path
      rawPages[origin.name] = SiteFile(path: path, bytes: try #require(site[path]))
    }
    let siteAgain = Site(briefs: briefs, settings: settings, lexicon: Lexicon())
    let again = await SiteFiles(site: siteAgain, keptSources: rawPages).all()
    let made = again.filter { !$0.path.hasPrefix("sources/") }
    #expect(made.map(\.path) == site.keys.filter { $0 != ".briefgen-manifest" && !$0.hasPrefix("sources/") }.sorted())
    #expect(made.filter { site[$0.path] != $0.bytes }.map(\.path) == [])
  }

  @Test func `no page asks the network for anything`() {
    for (path, bytes) in site where path.hasSuffix(".html") || path.hasSuffix(".css") {
      let text = String(decoding: bytes, as: UTF8.self)
      for request in ["src=\"http", "src=\"//", "url(http", "url(//", "@import", "rel=\"stylesheet\" href=\"http"] {
        #expect(!text.contains(request), "\(path): \(request)")
      }
    }
  }

  @Test func `every figure of a brief is marked in its text and has its row in the box`() throws {
    for (path, file) in site where path.hasSuffix(".md") {
      let brief = try BriefDocument.read(file, path: path)
      let page = String(decoding: try #require(site[path.dropLast(2) + "html"]), as: UTF8.self)
      for fact in brief.facts {
        #expect(page.contains("<dt><a href=\"#f-\(fact.id)\">"), "\(path): \(fact.quote)")
        #expect(page.contains("id=\"f-\(fact.id)\""), "\(path): \(fact.quote)")
      }
    }
  }
}
