import BriefModel
import Editorial
import Testing

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
    ("title: \"甲\n", ["2:1: error: is not YAML: found unexpected end of stream"]),
  ])
  func `everything wrong is told with its place`(file: String, messages: [String]) {
    let (_, problems) = read(file)
    #expect(problems.map { $0.description.split(separator: "\n")[0] } == messages.map { "site.yml:\($0)" })
  }

  @Test func `bytes that are no text are refused`() {
    let (_, problems) = SettingsFile.read([0x74, 0xFF], path: "site.yml")
    #expect(problems.map(\.message) == ["is not UTF-8 text"])
  }

  private func read(_ file: String) -> (SiteSettings, [Diagnostic]) {
    SettingsFile.read(Array(file.utf8), path: "site.yml")
  }
}
