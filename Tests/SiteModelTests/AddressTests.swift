import SiteModel
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("index.html", "briefs/a.html", "briefs/a.html"),
    ("briefs/a.html", "briefs/b.html", "b.html"),
    ("briefs/a.html", "briefs/index.html", "index.html"),
    ("briefs/a.html", "districts/370406.html", "../districts/370406.html"),
    ("briefs/a.html", "index.html", "../index.html"),
    ("a/b/c.html", "a/d/e.html", "../d/e.html"),
    ("a/b.html", "a", "../a"),
    ("x.html", "javascript:y.html", "javascript%3Ay.html"),
    ("x.html", "briefs/简 报?#%.html", "briefs/%E7%AE%80%20%E6%8A%A5%3F%23%25.html"),
  ])
  func linksAreRelativeToThePage(page: String, target: String, expected: String) {
    #expect(Address(target).relative(from: Address(page)) == expected)
  }

  @Test func linksWithinAPageAreFragments() {
    #expect(Link("x", to: .brief("a"), fragment: "f-1").href(from: .brief("a")) == "#f-1")
    #expect(Link("x", to: .brief("a"), fragment: "f-1").href(from: .district("370406")) == "../briefs/a.html#f-1")
  }

  @Test func absoluteAddressesOfIndexPagesAreTheirFolders() {
    #expect(Address.home.absolute(under: "https://example.org/x/") == "https://example.org/x/")
    #expect(Address.briefs.absolute(under: "https://example.org/") == "https://example.org/briefs/")
    #expect(Address.about.absolute(under: "https://example.org/") == "https://example.org/about.html")
  }
}
