import Foundation
import TestSupport
import Testing

@Suite struct DeterminismTests {
  @Test func `the same texts make the same bytes, whatever is different around them`() throws {
    let texts = ["kaihua.txt", "mengyin.txt", "site.yml"]
    var sites: [[String: [UInt8]]] = []
    for (place, order, environment) in [
      ("here", texts, ["TZ": "UTC", "LANG": "C", "LC_ALL": "C"]),
      ("somewhere/else entirely", texts.reversed(), ["TZ": "Asia/Shanghai", "LANG": "zh_CN.UTF-8", "LC_ALL": "tr_TR"]),
    ] {
      let folder = try TemporaryFolder(named: "site")
      try folder.makeFolder("\(place)/seeds")
      // A folder lists its files in the order they were made in, or one of its own.
      for name in order { try folder.copy(fixture.appendingPathComponent(name).path, to: "\(place)/seeds/\(name)") }
      let outcome = try Program.run("build", in: folder.path(of: place), environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
      sites.append(try folder.files(in: place))
    }
    #expect(sites[0].keys.sorted() == sites[1].keys.sorted())
    for (path, bytes) in sites[0] { #expect(sites[1][path] == bytes, "\(path)") }
  }

  @Test func `a site that is built again after a change back is the one it was`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(fixture.path, to: "seeds")
    _ = try Program.run("build", in: folder.path)
    let site = try folder.files(in: "site")
    let text = try folder.text("seeds/mengyin.txt")
    try folder.write(text.replacingOccurrences(of: "16所", with: "17所"), to: "seeds/mengyin.txt")
    _ = try Program.run("build", in: folder.path)
    #expect(try folder.files(in: "site") != site)
    try folder.write(text, to: "seeds/mengyin.txt")
    _ = try Program.run("build", in: folder.path)
    #expect(try folder.files(in: "site") == site)
  }

  private let fixture = Program.root.appendingPathComponent("Tests/Fixtures/districts")
}
