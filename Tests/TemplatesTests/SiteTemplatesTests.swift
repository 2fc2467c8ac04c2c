import BriefModel
import SiteModel
import Templates
import Testing

@Suite struct SiteTemplatesTests {
  private static let hostile = "<script>alert('x')</script> \" onload=\"y ]]> {{z}} &amp;"

  @Test func everyPageIsWrittenWhereItLives() {
    let pages = SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()]))
    #expect(
      pages.keys.sorted() == [
        "404.html", "about.html", "briefs/index.html", "briefs/xiao-che.html", "compare.html", "data/index.html",
        "districts/990000.html", "districts/990100.html", "districts/990101.html", "districts/index.html",
        "documents/index.html",
        "honours/index.html", "index.html", "indicators/index.html",
        "indicators/school-buses.html", "people/index.html", "search.html",
        "sources/a.html", "sources/index.html", "themes/buses.html", "themes/index.html",
      ])
    for (path, page) in pages {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), "\(path)")
      #expect(page.contains("<main") && page.contains("<h1>") && page.contains("<meta name=\"description\""), "\(path)")
    }
  }

  @Test func everyLinkLeadsToAFileOrAnElement() throws {
    let pages = SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()]))
    let others = Set(
      (Assets.files + SiteIcons.files(of: SiteSettings())).map(\.path) + [
        "briefs/xiao-che.md", "briefs/xiao-che.json", "sources/a.json", "assets/search/index.js",
      ])
    // What is made of the tables and not of a template.
    let data = try #require(pages["data/index.html"]).matches(of: /href="(?<file>[^"#]+)" download/).map {
      "data/" + $0.output.file
    }
    let feeds = Set(pages.keys.compactMap { Address.feeds(of: Address($0)) }.flatMap { [$0.atom.path, $0.json.path] })
    for (path, page) in pages {
      // What stands in the link itself needs no file.
      for target in values(of: ["href", "src"], in: page) where target != "data:," {
        #expect(!target.contains(":") && !target.hasPrefix("/"), "\(path): \(target)")
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = String(parts[0].prefix { $0 != "?" })
        let file = name.isEmpty ? path : resolve(name, from: path)
        let found = try #require(
          others.union(feeds).union(data).contains(file) ? "" : pages[file], "\(path): \(target)")
        if parts.count > 1 { #expect(found.contains("id=\"\(parts[1])\""), "\(path): \(target)") }
      }
    }
  }

  @Test func aWideTableScrollsInABoxThatHasANameAndTakesTheFocus() {
    let tags = BriefBlocks.tags(of: .table, in: Words(.chinese))
    #expect(tags?.open == "<div class=\"table\" role=\"group\" aria-label=\"表格\" tabindex=\"0\">")
    #expect(tags?.close == "</div>")
    #expect(BriefBlocks.tags(of: .paragraph, in: Words(.chinese)) == nil)
  }

  @Test func textOfASourceIsNeverMarkup() {
    let brief = SiteFixture.brief { brief in
      let text = Self.hostile
      brief.title = text
      brief.kicker = text
      brief.subtitle = text
      brief.byline = [text]
      brief.publisher = text
      brief.documents = [text]
      brief.honours = [text]
      brief.people = [Person(name: text, role: text)]
      brief.otherPlaces = [text]
      brief.origin.name = text
      brief.corrections = [Correction(range: SourceRange(start: 0, end: 1), printed: text, meant: text, why: text)]
      brief.dropped = [Dropped(range: SourceRange(start: 0, end: 1), reason: .sharing, excerpt: text)]
      brief.facts[0].label = text
      brief.facts[0].quantity.unit = text
      brief.facts[0].quote = text
      brief.facts[0].partOf = text
      brief.facts[0].baseline = text
      brief.blocks[0].text = text
    }
    var settings = SiteSettings(title: Self.hostile, description: Self.hostile)
    settings.publisher = Self.hostile
    settings.licence = Self.hostile
    for (path, page) in SiteFixture.pages(of: SiteFixture.site([brief], settings: settings)) {
      #expect(!page.contains("<script>") && !page.contains("\" onload"), "\(path)")
    }
  }

  @Test func aPageOfNothingSaysSo() throws {
    let pages = SiteFixture.pages(of: SiteFixture.site([]))
    #expect(try #require(pages["index.html"]).contains("还没有简报"))
    #expect(try #require(pages["districts/index.html"]).contains("还没有一篇简报写明"))
    let city = SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()]))["districts/990100.html"]
    #expect(try #require(city).contains("也没有关于云州市自身的数据"))
  }

  @Test func theMissingPageHasNoLinkThatDependsOnWhereItIsShown() throws {
    let unknown = try #require(SiteFixture.pages(of: SiteFixture.site([]))["404.html"])
    #expect(values(of: ["href", "src"], in: unknown) == ["data:,"])
    let settings = SiteSettings(title: "试", description: "试。", address: "https://example.org/x/")
    let known = try #require(SiteFixture.pages(of: SiteFixture.site([], settings: settings))["404.html"])
    #expect(values(of: ["href", "src"], in: known) == ["data:,", "https://example.org/x/"])
  }

  @Test func aPageThatIsNotOnTheSiteGivesNone() {
    let templates = SiteTemplates(site: SiteFixture.site([]))
    for page in [Site.Page.brief(0), .brief(-1), .district("1"), .theme("x")] {
      #expect(templates.file(for: page) { _ in [] } == nil)
    }
  }

  @Test func aFigureLeadsToItsCardAndItsRowToTheFigure() throws {
    let site = SiteFixture.site([SiteFixture.brief()])
    let marks = BriefMarks.marks(for: site.briefPage(0))
    #expect(
      marks.map(\.open) == [
        "<span class=\"sentence\" id=\"s-0a1b2c3d\">", "<a class=\"figure\" id=\"f-0a1b2c3d\" href=\"#how-0a1b2c3d\">",
      ])
    #expect(marks.map(\.close) == ["</span>", "</a>"])
    let page = try #require(SiteFixture.pages(of: site)["briefs/xiao-che.html"])
    #expect(
      page.contains(
        """
        <dl class="figures"><div><dt><a href="#f-0a1b2c3d">配置校车</a> <small><span>2025年</span> \
        <a href="../sources/a.html#f1-0a1b2c3d">查原文</a> <a href="../indicators/school-buses.html">看指标</a></small></dt>\
        <dd><span class="value"><b>55</b><small>辆</small></span></dd></div>
        </dl>
        """))
  }

  @Test func aDoubtfulFigureLeadsToHowItWasReadAndAsksToLookAtTheTextEverywhere() throws {
    let site = SiteFixture.site([SiteFixture.brief { $0.facts[0].reading.confidence = 0.3 }])
    let pages = SiteFixture.pages(of: site)
    let brief = try #require(pages["briefs/xiao-che.html"])
    #expect(brief.contains("<a href=\"#how-0a1b2c3d\" class=\"certainty low\">把握较低，请核对原文</a>"))
    #expect(brief.contains("<li id=\"how-0a1b2c3d\">"))
    let elsewhere = "<a href=\"../briefs/xiao-che.html#how-0a1b2c3d\" class=\"certainty low\">请核对</a>"
    #expect(try #require(pages["districts/990101.html"]).contains(elsewhere))
    #expect(try #require(pages["indicators/school-buses.html"]).contains(elsewhere))
    let short = "<a href=\"../briefs/xiao-che.html#how-0a1b2c3d\" class=\"doubt\">请核对</a></text>"
    #expect(try #require(pages["themes/buses.html"]).contains(short))
  }

  @Test func aFigureThatIsFairlySureSaysSoOnlyOnItsBrief() throws {
    let site = SiteFixture.site([SiteFixture.brief { $0.facts[0].reading.confidence = 0.6 }])
    let pages = SiteFixture.pages(of: site)
    #expect(try #require(pages["briefs/xiao-che.html"]).contains("class=\"certainty\">把握一般</a>"))
    #expect(!(try #require(pages["districts/990101.html"]).contains("class=\"certainty")))
  }

  @Test func anIndicatorIsDrawnFromZeroAndSetInATableThatLeadsToTheSentence() throws {
    let pages = SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()]))
    let page = try #require(pages["indicators/school-buses.html"])
    #expect(
      page.contains("<a href=\"../briefs/xiao-che.html#f-0a1b2c3d\"><text class=\"amount\" x=\"100%\" y=\"3.60em\">"))
    #expect(page.contains("<rect x=\"0\" y=\"4em\" width=\"91.67%\" height=\"0.55em\"></rect></a>"))
    #expect(page.contains("<line x1=\"0%\" y1=\"0\" x2=\"0%\""))
    #expect(page.contains("<span class=\"quoted\">全县配置校车<b>55辆</b>。</span>"))
    #expect(page.contains("data-key=\"55.0\"><a href=\"../briefs/xiao-che.html#f-0a1b2c3d\">"))
    #expect(page.contains("src=\"../assets/sort.js\" defer"))
    #expect(try #require(pages["themes/buses.html"]).contains("href=\"../indicators/school-buses.html\""))
  }

  @Test func whatCannotBeComparedIsNotDrawnAndSaysWhy() throws {
    let site = SiteFixture.site([SiteFixture.brief { $0.facts[0].quantity.unit = "台" }])
    let page = try #require(SiteFixture.pages(of: site)["indicators/school-buses.html"])
    #expect(!page.contains("<svg") && page.contains("<strong class=\"reason\">单位不同，按“台”计</strong>"))
  }

  @Test func aMarkOpensACardThatLeadsBackWithoutAScript() throws {
    let page = try #require(SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()]))["briefs/xiao-che.html"])
    #expect(page.contains("<li id=\"how-0a1b2c3d\">"))
    #expect(page.contains("<a href=\"#f-0a1b2c3d\" class=\"close\">回到原句</a>"))
    #expect(page.contains("<span id=\"citation\">校车进村[Z].</span>"))
    #expect(page.contains("src=\"../assets/card.js\" defer"))
  }

  @Test func divisionsAreComparedInATableThatNeedsNoScript() throws {
    let pages = SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()]))
    let page = try #require(pages["compare.html"])
    #expect(page.contains("<form class=\"choices\" id=\"choices\" data-found="))
    #expect(page.contains("<tr data-place=\"990101\" data-province=\"990000\">"))
    #expect(page.contains("<small>2025年</small></span></td>"))
    #expect(try #require(pages["districts/990101.html"]).contains("href=\"../compare.html?place=990101\""))
    #expect(try #require(SiteFixture.pages(of: SiteFixture.site([]))["compare.html"]).contains("还没有可以放在一起比较的数值"))
  }

  @Test func pagesAllowNothingThatStandsInThem() {
    for (path, page) in SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief()])) where path != "404.html" {
      #expect(page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"), "\(path)")
      #expect(!page.contains("unsafe-inline") && !page.contains("<style") && !page.contains(" style="), "\(path)")
      // What is not fetched is data.
      let data = page.ranges(of: "<script type=\"application/ld+json\">").count
      #expect(page.ranges(of: "<script").count == page.ranges(of: "<script src=\"").count + data, "\(path)")
    }
  }

  @Test func aTitleOfSixtyCharactersIsWhole() throws {
    let title = String(repeating: "办好家门口的学校", count: 8)
    let pages = SiteFixture.pages(of: SiteFixture.site([SiteFixture.brief { $0.title = title }]))
    #expect(try #require(pages["briefs/xiao-che.html"]).contains("<h1>\(title)</h1>"))
    #expect(try #require(pages["index.html"]).contains(title))
  }

  @Test func thePageAboutTheSiteTellsHowOftenItIsRight() throws {
    let page = try #require(SiteFixture.pages(of: SiteFixture.site([]))["about.html"])
    #expect(page.contains("<th scope=\"row\">各项全对</th><td class=\"share\"><b>75.0%</b> <small>69/92</small></td>"))
    #expect(page.contains("<section id=\"accuracy\">"))
  }

  @Test(arguments: [
    ("校车进村", "<h1>校车进村</h1>"),
    ("乘势而上 谱写华章", "<h1><span class=\"phrase\">乘势而上</span> <span class=\"phrase\">谱写华章</span></h1>"),
    ("某地：办好<学校>", "<h1><span class=\"phrase\">某地：</span><span class=\"phrase\">办好&lt;学校&gt;</span></h1>"),
    ("学什么？“学好！”", "<h1><span class=\"phrase\">学什么？</span><span class=\"phrase\">“学好！”</span></h1>"),
  ])
  func headlinesBreakBetweenPhrases(title: String, heading: String) throws {
    let site = SiteFixture.site([SiteFixture.brief { $0.title = title }])
    #expect(try #require(SiteFixture.pages(of: site)["briefs/xiao-che.html"]).contains(heading))
  }

  private func values(of attributes: [String], in page: String) -> [String] {
    attributes.flatMap { name in
      page.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
  }

  private func resolve(_ link: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}
