import TestSupport
import Testing

/// What `briefgen check` proves of a published site.
struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("甲县推进教育发展\n\n近年来，甲县投入资金3000万元，新建学校5所，配备校车55辆，群众十分满意。\n", to: "seeds/a.txt")
    let outcome = try Program.run("build", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `a site just built is in order`() throws {
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("1 sources with") && outcome.output.contains("all in order"))
  }

  @Test func `a text changed since is told`() throws {
    try folder.write("甲县推进教育发展\n\n近年来，甲县投入资金4000万元，新建学校5所，配备校车55辆，群众十分满意。\n", to: "seeds/a.txt")
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1 && outcome.errors.contains("its source a.txt has changed since"))
  }

  @Test func `a text taken away is told`() throws {
    try folder.write("乙县推进教育发展\n\n近年来，乙县投入资金3000万元，新建学校5所，群众十分满意。\n", to: "seeds/b.txt")
    try folder.remove("seeds/a.txt")
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1 && outcome.errors.contains("its source a.txt is not in seeds"))
  }

  @Test func `a figure that does not stand in its source is told`() throws {
    let path = try #require(folder.files(in: "site").keys.first { $0.hasSuffix(".md") })
    let brief = try folder.text("site/\(path)")
    try folder.write(brief.replacing("\"valueText\": \"55\"", with: "\"valueText\": \"66\""), to: "site/\(path)")
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1 && outcome.errors.contains("“66”"), "\(outcome.errors)")
  }

  @Test func `a page taken away is told by the links to it`() throws {
    try folder.remove("site/about.html")
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1 && outcome.errors.contains("about.html"))
  }

  @Test func `without a site there is nothing to check`() throws {
    let outcome = try Program.run("check", "--output", "elsewhere", in: folder.path)
    #expect(outcome.status == 2 && outcome.errors.contains("run `briefgen build` first"))
  }
}
