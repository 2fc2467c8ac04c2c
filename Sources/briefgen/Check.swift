import ArgumentParser
import BriefMarkdown
import BriefModel
import Lexicon
import Publishing
import Templates

/// Proves a finished site against the texts it was made from.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove a finished site: no character lost, every figure in its source, every link whole.",
    discussion: """
      Reads the texts again and accounts for every character of them: it stands in a brief or was left out for a reason, \
      and in one place alone. Then reads the published briefs back: each must be made of the text that lies in the input \
      folder now, and each figure must stand there where the brief says. Last, every link and anchor of every page.

      EXAMPLES:
        briefgen check
        briefgen check --input texts --output /srv/www/briefs
      """)

  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"))
  var input = "seeds"

  @Option(help: ArgumentHelp("The folder of the site.", valueName: "folder"))
  var output = "site"

  func run() async throws {
    let folder = try InputFolder(input)
    let store = OutputStore(try OutputFolder(output, input: input))
    guard !store.paths.isEmpty else {
      throw WrongCall(
        "\(output) holds no site of briefgen's", help: "run `briefgen build` first, or name it with --output")
    }
    let report = await SiteProof(input: folder, store: store).run()
    for problem in report.problems { Console.complain(problem.description) }
    Console.print(report.summary)
    if !report.problems.isEmpty { throw ExitCode.wrongContent }
  }
}
