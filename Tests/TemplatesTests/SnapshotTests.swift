import BriefModel
import Foundation
import Testing

/// A whole small page as it is meant to be, so that a change of the output is seen and decided on.
@Suite struct SnapshotTests {
  @Test(arguments: ["briefs/xiao-che.html", "districts/990101.html"])
  func pageIsAsItWasAgreed(path: String) throws {
    let brief = SiteFixture.brief { brief in
      brief.kicker = "引题"
      brief.subtitle = "副题"
      brief.byline = ["本报记者 某某"]
      brief.documents = ["校车安全办法"]
      brief.people = [Person(name: "某某", role: "县教育局局长")]
      brief.otherPlaces = ["990100"]
      brief.corrections = [
        Correction(range: SourceRange(start: 0, end: 3), printed: "东乎县", meant: "东平县", why: "没有东乎县。")
      ]
      brief.dropped = [Dropped(range: SourceRange(start: 3, end: 9), reason: .sharing, excerpt: "分享到")]
      brief.punctuationChanges = 2
    }
    let other = SiteFixture.brief { brief in
      brief.slug = "ling-yi-pian"
      brief.title = "另一篇"
      brief.facts[0].id = "ffffffff"
      brief.facts[0].period = nil
    }
    let page = try #require(SiteFixture.pages(of: SiteFixture.site([brief, other]))[path])
    let name = path.replacingOccurrences(of: "/", with: "-")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil { try Data(page.utf8).write(to: file) }
    #expect(try page == String(contentsOf: file, encoding: .utf8), "see RECORD_SNAPSHOTS in \(#fileID)")
  }
}
