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

      全县招聘教师86人，满意度由89%提高到96%。
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

  @Test func `a line without a number, an unknown id and a missing file are told with 1`() throws {
    for (arguments, message) in [
      (["explain", "a.txt:2"], "a.txt:2: error: no number stands here that belongs to an article"),
      (["explain", "a.txt", "ffffffff"], "a.txt: error: no figure has the id ffffffff"),
      (["explain", "b.txt"], "b.txt: error: cannot be read"),
    ] {
      let outcome = try run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    }
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, in: folder.path)
  }
}
