import BriefModel
import Editorial
import Foundation
import Lexicon
import Testing

/// The README says of sidecars what is so.
@Suite struct ReadmeTests {
  private static let lexicon = Lexicon()

  private let readme: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  @Test func `its sidecar is read, and holds in a text that has its words`() throws {
    let yaml = try #require(readme.split(separator: "```yaml\n").last?.split(separator: "```").first)
    let text = try EditedText("峄城区办学纪实\n\n峄城区建设和诣校园，先后配置校车55辆，开通线路85条，家长们都放心了。\n", String(yaml))
    #expect(text.messages == [])
    let brief = try #require(text.briefs.first)
    #expect(brief.publisher == "枣庄日报" && brief.published == "2025-01-10" && brief.place == "370404")
    #expect(brief.corrections.map(\.meant) == ["和谐"] && brief.rejected.map(\.quantity.text) == ["55"])
  }

  @Test func `its settings are read, and every key of them is described`() throws {
    let yaml = try #require(readme.split(separator: "```yaml\n").dropFirst().first?.split(separator: "```").first)
    let (settings, problems) = read(String(yaml))
    #expect(problems == [] && settings.navigation?.count == 3 && settings.leadingIndicators.count == 2)
    let help = try #require(read("qqqqqqqqqqqqqqqqqqqq: 1\n").1.first?.help)
    let known = try #require(help.split(separator: ": ").last).split(separator: ", ")
    #expect(known.count > 9)
    for key in known { #expect(readme.contains("`\(key)`"), "\(key)") }
  }

  private func read(_ settings: String) -> (SiteSettings, [Diagnostic]) {
    SettingsFile.read(Array(settings.utf8), path: "site.yml", lexicon: Self.lexicon) { name throws(Diagnostic) in
      throw Diagnostic(.error, path: name, message: "is not there")
    }
  }

  /// What a mapping knows is what it says when it is given something else.
  @Test(arguments: [
    "KEY: 1", "corrections: [{KEY: 1}]", "leave-out: [{KEY: 1}]", "keep: [{KEY: 1}]", "articles: [{KEY: 1}]",
    "facts: [{KEY: 1}]", "facts: [{change: {KEY: 1}}]",
  ])
  func `every key is described`(file: String) throws {
    let (_, problems) = Sidecar.read(
      Array(file.replacing("KEY", with: "qqqqqqqqqqqqqqqqqqqq").utf8), path: "a.yml", lexicon: Self.lexicon)
    let help = try #require(problems.first { $0.message.hasPrefix("unknown key") }?.help)
    let known = try #require(help.split(separator: ": ").last).split(separator: ", ")
    #expect(known.count > 3)
    for key in known {
      let isFlag = ["confirm", "reject", "split", "join"].contains(key)
      let forms = ["`\(key)`", "`\(key):`"] + (isFlag ? ["`\(key): true`"] : []) + ["`\(key): 2`"]
      #expect(forms.contains { readme.contains($0) }, "\(key)")
    }
  }
}
