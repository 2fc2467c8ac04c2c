import ArgumentParser
import Publishing

/// Publishes a folder of texts as a site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish a folder of texts as a site.",
    discussion: """
      Every file of the input folder whose name ends in .txt, .md, .html or .htm is read. `site.yml` in it may give the site's title, \
      description, address, publisher and licence; `addresses.tsv` keeps the address of every article.

      EXAMPLES:
        briefgen build
        briefgen build --input texts --output /srv/www/briefs
      """)

  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"))
  var input = "seeds"

  @Option(
    help: ArgumentHelp("The folder of the site; briefgen changes only files that it wrote itself.", valueName: "folder")
  )
  var output = "site"

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let folder = try InputFolder(input)
    let bar = ProgressLine(since: start)
    let pipeline = BuildPipeline(
      input: folder, output: try OutputFolder(output, input: input), progress: { bar.show($0, $1, $2) })
    let report = await pipeline.run()
    bar.clear()
    for diagnostic in report.diagnostics { Console.complain(diagnostic.description) }
    let took = (clock.now - start).components
    Console.print(
      report.summary(milliseconds: Int(took.seconds) * 1000 + Int(took.attoseconds / 1_000_000_000_000_000)))
    if report.hasErrors { throw ExitCode.wrongContent }
  }
}
