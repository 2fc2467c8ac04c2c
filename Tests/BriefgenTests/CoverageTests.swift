import TestSupport
import Testing

/// `briefgen coverage` says which phrases of the catalogue no figure was recognised by.
@Suite struct CoverageTests {
  @Test func `phrases that matched are not listed, and a text that cannot be read is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("桐庐县办学纪实\n\n2023年，桐庐县坚持教育优先，家长们都放心了。\n", to: "seeds/a.txt")
    let before = try Program.run("coverage", in: folder.path)
    #expect(before.status == 0 && before.errors == "")
    let all = before.output.split(separator: "\n")
    #expect(all.last == "0 of \(all.count - 1) phrases matched in 1 text")
    try folder.write("桐庐县办学纪实\n\n2023年，桐庐县配备校车55辆，家长们都放心了。\n", to: "seeds/b.txt")
    try folder.write("", to: "seeds/c.txt")
    let after = try Program.run("coverage", in: folder.path)
    #expect(after.status == 1 && after.errors.hasPrefix("seeds/c.txt: error: is empty\n"))
    let rest = after.output.split(separator: "\n")
    #expect(rest.last == "1 of \(all.count - 1) phrases matched in 3 texts" && rest.count == all.count - 1)
    let matched = Set(all.dropLast()).subtracting(rest)
    #expect(matched.count == 1 && matched.allSatisfy { $0.hasPrefix("school-buses: 辆 of ") })
  }
}
