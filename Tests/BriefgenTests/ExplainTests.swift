import Foundation
import TestSupport
import Testing

/// `briefgen explain` says of every number what became of it.
@Suite struct ExplainTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      桐庐县办学纪实

      2023年，桐庐县新建学校12所，投入3.4亿元，构建“135”工作体系。

      全县招聘教师86人，满意度由89%提高到96%。淳安县建成校车线路7条。
      """, to: "a.txt")
  }

  @Test func `every number of a line is told with its figure or the reason why it is none`() throws {
    let outcome = try run(["explain", "a.txt:3"])
    #expect(outcome.status == 0)
    let heads = outcome.output.split(separator: "\n").filter { $0.hasPrefix("a.txt") }
    #expect(
      heads == [
        "a.txt:3:1: 2023 makes no figure: it says when", "a.txt:3:14: 12 is 12 所 of 新建学校",
        "a.txt:3:20: 3.4亿 is 340000000 元 of 投入资金",
        "a.txt:3:29: 135 makes no figure: it has no unit",
      ])
  }

  @Test func `a figure is told with what was recognised and what gave each of its fields`() throws {
    let output = try run(["explain", "a.txt:3"]).output
    let lines = output.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    for line in [
      "clause     桐庐县新建学校12所", "tokens     桐庐县 (place 330122 桐庐县) · 新建 (verb) · 学校 · 12 (number 12) · 所 (unit 所)",
      "label      新建学校, by noun-before: the noun before the number", "kind       level, exact",
      "period     2023, by its sentence: 2023年", "place      330122 桐庐县, by the article",
    ] { #expect(lines.contains { $0 == line }, "\(line)\n\(output)") }
    #expect(lines.contains { $0.hasPrefix("confidence 0.") && $0.contains("(rule noun-before)") })
  }

  @Test func `what made a figure an indicator, or put it elsewhere, is told in the text's words`() throws {
    let output = try run(["explain", "a.txt:5"]).output
    #expect(output.contains("indicator  satisfaction, 满意度, by the phrase % of 满意度"))
    #expect(output.contains("from 89"))
  }

  @Test func `an id is found in a text or in any text of the folder, with what stands beside it`() throws {
    let all = try run(["explain", "a.txt"]).output
    let id = try #require(all.split(separator: "\n").first { $0.hasPrefix("  id ") }?.suffix(8))
    let inText = try run(["explain", "a.txt", String(id)])
    #expect(inText.status == 0)
    #expect(inText.output.hasPrefix("a.txt:3:14: 12 is 12 所 of 新建学校\n"))
    #expect(inText.output.contains("beside it in line 3:\n  2023 makes no figure: it says when\n"))
    let anywhere = try run(["explain", String(id), "--input", "."])
    #expect(anywhere.output == inText.output.replacingOccurrences(of: "a.txt:3", with: "./a.txt:3"))
  }

  @Test func `numbers of a table are told too`() throws {
    try folder.write("桐庐县办学纪实\n\n2023年，桐庐县教育情况如下。\n\n|项目|数量|\n|---|---|\n|新建学校|12所|\n", to: "b.txt")
    let output = try run(["explain", "b.txt:7"]).output
    #expect(output.contains("12 is 12 所 of 新建学校"), "\(output)")
    #expect(output.contains("by table-header: the row, the column or the title of the table"))
  }

  @Test(arguments: [
    (["explain", "a.txt:2"], 1, "a.txt:2: error: the line is empty"),
    (
      ["explain", "a.txt:1"], 1,
      "a.txt:1: error: the line is a headline, a heading, a caption or a credit, of which no figures are read"
    ),
    (["explain", "a.txt:99"], 1, "a.txt:99: error: there is no such line: the text has 5 lines"),
    (["explain", "a.txt:0"], 1, "a.txt: error: \"0\" is no line of a text"),
    (["explain", "a.txt:x"], 1, "a.txt: error: \"x\" is no line of a text"),
    (["explain", "a.txt", "ffffffff"], 1, "a.txt: error: no figure has the id ffffffff"),
    (["explain", "ffffffff", "--input", "."], 1, ".: error: no figure of its texts has the id ffffffff"),
    (["explain", "ffffffff"], 2, "error: the input folder seeds is not there"),
    (["explain", "b.txt"], 1, "b.txt: error: cannot be read"),
    (["explain"], 2, "error: Missing expected argument '<FILE[:LINE]>'"),
  ])
  func `what cannot be explained is told plainly`(arguments: [String], status: Int32, message: String) throws {
    let outcome = try run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, in: folder.path)
  }
}
