import BriefModel
import Foundation
import Lexicon
import Testing

@testable import Editorial

@Suite struct SettingsFileTests {
  @Test func `a full file gives every setting`() {
    let (settings, problems) = read(
      """
      title: 某某简报   # a comment
      description: "一句话：说明"
      address: https://example.org/briefs
      publisher: 某单位
      licence: CC BY 4.0
      """)
    #expect(problems.isEmpty)
    #expect(
      settings
        == SiteSettings(
          title: "某某简报", description: "一句话：说明", address: "https://example.org/briefs/", publisher: "某单位",
          licence: "CC BY 4.0"))
  }

  @Test func `the language of the interface is one of two, and what else has a default is in it`() {
    #expect(read("language: en\n").0 == SiteSettings(language: .english))
    #expect(read("language: zh-CN\n").0 == SiteSettings())
    #expect(SiteSettings(language: .english).title == "District policy briefs")
  }

  @Test func `the look, the navigation and what leads are read`() {
    let (settings, problems) = read(
      """
      contact: editor@example.org
      accent: "#174f78"
      style: own.css
      navigation:
        - indicators
        - name: 主办单位
          address: https://example.org/x
      indicators: [school-buses, 满意度]
      """)
    #expect(problems.isEmpty, "\(problems)")
    #expect(settings.contact == "mailto:editor@example.org")
    #expect(settings.style == Array("a {}".utf8))
    #expect(settings.navigation == [.page(.indicators), .link(name: "主办单位", address: "https://example.org/x")])
    #expect(settings.leadingIndicators == ["school-buses", "satisfaction"])
  }

  /// What is made for the dark scheme is the nearest to the colour that can be read there.
  @Test(arguments: [
    ("#174f78", "#688da7"), ("#7A1F1F", "#b17b7b"), ("#000000", "#8a8a8a"), ("#00695c", "#4a958b"),
  ])
  func `a colour is made for the dark scheme`(light: String, dark: String) throws {
    let accent = try #require(read("accent: \"\(light)\"\n").0.accent)
    #expect(accent.light == light.lowercased() && accent.dark == dark)
  }

  @Test func `the grounds that colours are held against are those of the style sheet`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let css = try String(contentsOf: root.appendingPathComponent("Templates/Assets/Files/site.css"), encoding: .utf8)
    for (name, index) in [("--paper", 0), ("--panel", 1)] {
      let values = css.split(separator: "\n").filter { $0.contains("\(name): #") && !$0.contains("--ink") }
      let colours = values.prefix(2).compactMap { $0.split(separator: " ").last.map { String($0.dropLast()) } }
      #expect(colours == [SettingsFile.lightGrounds[index], SettingsFile.darkGrounds[index]])
    }
  }

  @Test(arguments: ["", "# nothing yet\n", "~", "title:\naddress: null\n", "{}"])
  func `what is not said has its default`(file: String) {
    let (settings, problems) = read(file)
    #expect(settings == SiteSettings())
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("title: 甲\ncolour: red\n", ["2:1: error: unknown key \"colour\""]),
    ("title: [甲, 乙]\n", ["1:8: error: \"title\" must be a text, not a list"]),
    ("title: 甲\npublisher:\n  name: 乙\n", ["3:3: error: \"publisher\" must be a text, not a mapping"]),
    ("- 甲\n", ["1:1: error: expected lines of `key: value`"]),
    ("title: 甲\ntitle: 乙\n", ["2:1: error: \"title\" stands here a second time"]),
    ("title: \"  \"\n", ["1:8: error: \"title\" must not be blank"]),
    ("address: example.org\n", ["1:10: error: \"address\" must begin with https:// or http://"]),
    ("address: http://\n", ["1:10: error: \"address\" must name a host"]),
    (
      "address: \"https://a.org/<b>\"\n",
      ["1:10: error: \"address\" must be plain ASCII, without a query or a fragment"]
    ),
    (
      "address: ftp://a\nlicence: {}\nx: 1\n",
      [
        "1:10: error: \"address\" must begin with https:// or http://",
        "2:10: error: \"licence\" must be a text, not a mapping", "3:1: error: unknown key \"x\"",
      ]
    ),
    ("language: fr\n", ["1:11: error: \"language\" must be \"zh-CN\" or \"en\", not \"fr\""]),
    ("title: 甲\nlanguage: EN\n", ["2:11: error: \"language\" must be \"zh-CN\" or \"en\", not \"EN\""]),
    ("contact: editor\n", ["1:10: error: \"contact\" must be a mail address or a page"]),
    ("contact: a@b@c.d\n", ["1:10: error: \"contact\" must be a mail address or a page"]),
    ("accent: blue\n", ["1:9: error: \"accent\" must be a colour as \"#174f78\""]),
    ("accent: \"#+1+2+3\"\n", ["1:9: error: \"accent\" must be a colour as \"#174f78\""]),
    (
      "accent: \"#ffcc00\"\n",
      ["1:9: error: \"accent\" is hard to read on a light ground: its contrast is 1.35, and 4.5 is the least"]
    ),
    (
      "accent: \"#174f78\"\naccent-dark: \"#174f78\"\n",
      ["2:14: error: \"accent-dark\" is hard to read on a dark ground: its contrast is 1.86, and 4.5 is the least"]
    ),
    ("accent-dark: \"#ffffff\"\n", ["1:14: error: \"accent-dark\" needs \"accent\" beside it"]),
    ("style: ../own.css\n", ["1:8: error: \"style\" must be the name of a style sheet beside this file"]),
    ("style: none.css\n", ["1:8: error: \"style\" names none.css, which is not there"]),
    ("navigation: about\n", ["1:13: error: \"navigation\" must be a list, not a text"]),
    ("navigation: [abuot]\n", ["1:14: error: \"navigation\" names a page that there is not"]),
    ("navigation:\n  - name: 甲\n", ["2:5: error: \"address\" is missing"]),
    ("indicators: [校车, 校车费]\n", ["1:18: error: \"indicators\" names no indicator: 校车费"]),
    ("indicators: [校车, school-buses]\n", ["1:18: error: \"indicators\" names school-buses a second time"]),
    ("title: \"甲\n", ["2:1: error: is not YAML: found unexpected end of stream"]),
  ])
  func `everything wrong is told with its place`(file: String, messages: [String]) {
    let (_, problems) = read(file)
    #expect(problems.map { $0.description.split(separator: "\n")[0] } == messages.map { "site.yml:\($0)" })
  }

  @Test func `bytes that are no text are refused`() {
    let (_, problems) = read([0x74, 0xFF])
    #expect(problems.map(\.message) == ["is not UTF-8 text"])
  }

  private func read(_ file: String) -> (SiteSettings, [Diagnostic]) { read(Array(file.utf8)) }

  private func read(_ file: [UInt8]) -> (SiteSettings, [Diagnostic]) {
    SettingsFile.read(file, path: "site.yml", lexicon: Self.lexicon) { name throws(Diagnostic) in
      guard name == "own.css" else { throw Diagnostic(.error, path: name, message: "is not there") }
      return Array("a {}".utf8)
    }
  }

  private static let lexicon = Lexicon()
}
