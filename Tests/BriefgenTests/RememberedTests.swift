import Foundation
import TestSupport
import Testing

/// What was read out of a text is kept beside the input folder.
@Suite struct RememberedTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
  }

  @Test func `a text that did not change is not read again, unless that is asked for`() throws {
    let inputs = try folder.files(in: "seeds").keys
    #expect(try build("--no-cache") == 0)
    #expect(!folder.exists(".briefgen"))
    #expect(try build() == 0)
    let site = try folder.files(in: "site")
    #expect(try build() == 2)
    #expect(try build("--no-cache") == 0)
    try folder.write("place: 开化县\n", to: "seeds/kaihua.yml")
    #expect(try build() == 1)
    try folder.remove("seeds/kaihua.yml")
    #expect(try build() == 1)
    #expect(try folder.files(in: "site") == site)
    #expect(try Set(folder.files(in: "seeds").keys) == Set(inputs).union(["addresses.tsv"]))
  }

  @Test func `what an editor says that fits nothing is told of a remembered text too`() throws {
    try folder.write("keep:\n  - quote: 校长\n", to: "seeds/kaihua.yml")
    let first = try Program.run("build", in: folder.path)
    let second = try Program.run("build", in: folder.path)
    #expect(first.errors.hasPrefix("seeds/kaihua.yml:2:5: warning: ") && first.errors == second.errors)
    let named = try Program.run("build", "--input", folder.path(of: "seeds"), in: folder.path)
    #expect(named.errors == first.errors.replacingOccurrences(of: "seeds/", with: folder.path(of: "seeds/")))
  }

  /// - Returns: How many texts were not read again.
  private func build(_ options: String...) throws -> Int? {
    struct Report: Decodable {
      let counts: [String: Int]
    }
    let outcome = try Program.run(["build", "--report", "report.json"] + options, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(folder.text("report.json").utf8)).counts["remembered"]
  }
}
