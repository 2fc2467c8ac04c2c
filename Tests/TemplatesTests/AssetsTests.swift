import Templates
import Testing

@Suite struct AssetsTests {
  @Test func areEmbeddedAndAskNoNetwork() {
    #expect(
      Assets.files.map(\.path) == [
        "assets/site.css", "assets/site.js", "assets/search.js", "assets/sort.js", "assets/card.js",
        "assets/compare.js",
      ])
    for file in Assets.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.isEmpty)
      #expect(!text.contains("url(http") && !text.contains("@import") && !text.contains("fetch("))
    }
  }
}
