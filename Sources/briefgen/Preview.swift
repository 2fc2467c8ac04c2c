import ArgumentParser
import BriefModel
import Editorial
import Lexicon
import Memory
import Preview
import Publishing
import SiteModel

/// Shows a site in the browser while its texts are worked on.
struct Preview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site in the browser, and every change as soon as it is saved.",
    discussion: """
      Builds the site, serves it to this machine alone, and watches the texts, their sidecars, site.yml, addresses.tsv \
      and catalogues of your own. What is saved is built at once, and open pages show it; what is wrong with it is told \
      in the page too, above the last good version. Where briefgen runs from its package, a changed template is compiled, and style \
      sheets and scripts are served as they stand in Templates/Assets/Files.

      EXAMPLES:
        briefgen preview --open                          in a new window of the browser
        briefgen preview --input texts --output www      for other folders
        briefgen preview --port 9000                     there, or at the next free port
        briefgen preview --base /some/where/             as on a host that it shares with others
        briefgen preview --host 0.0.0.0                  for the whole network to see
      """)

  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"), completion: .directory)
  var input = "seeds"

  @Option(
    help: ArgumentHelp(
      "The folder of the site; briefgen changes only files that it wrote itself.", valueName: "folder"),
    completion: .directory)
  var output = "site"

  @Option(help: ArgumentHelp("The port; if it is taken, the next free one. 0 is any.", valueName: "number"))
  var port = 8000

  @Option(help: ArgumentHelp("The address of this machine to be found at.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The path to serve the site under.", valueName: "path"))
  var base = "/"

  @Flag(help: "Open the site in the browser.")
  var open = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    guard (0...65535).contains(port) else { throw WrongCall("--port \(port) is no port", help: "as in --port 8000") }
    // Texts may come later; a folder that is not there is a slip of the pen.
    if FileSystem.kind(of: input) != .folder { _ = try InputFolder(input) }
    var settings = PreviewSettings(input: input, output: output)
    settings.port = port
    settings.host = host
    settings.base = try BasePath(base)
    settings.opensBrowser = open
    settings.ownFiles = ["\(settings.input)/\(AddressBook.name)"]
    let site = try OutputFolder(output, input: input)
    let lock = try OutputLock(site)
    defer { lock.release() }
    let (folder, lexicon, recent) = (settings.input, Lexicon(), RecentReadings())
    let session = PreviewSession(
      settings, say: { if !options.quiet { Console.print($0) } },
      build: { await build(from: folder, to: site, lexicon, recent, $0, $1) })
    try await session.run { lock.release() }
  }

  /// Builds the site once, and tells how it went.
  private func build(
    from input: String, to site: OutputFolder, _ lexicon: Lexicon, _ recent: RecentReadings, _ changed: Set<String>,
    _ show: @escaping PreviewSession.Show
  ) async -> [Diagnostic] {
    var problems: [Diagnostic] = []
    // What is wrong with the content is told, and no reason to end.
    try? await options.run("preview") {
      let report = await report(from: input, to: site, lexicon, recent, changed, show)
      problems = options.diagnosed(report.diagnostics)
      return report
    }
    return problems
  }

  private func report(
    from input: String, to site: OutputFolder, _ lexicon: Lexicon, _ recent: RecentReadings, _ changed: Set<String>,
    _ show: @escaping PreviewSession.Show
  ) async -> RunReport {
    let start = ContinuousClock.now
    do throws(WrongCall) {
      var pipeline = BuildPipeline(
        input: try InputFolder(input), output: site, isStrict: options.strict,
        memory: MemoryFolder(of: input, besides: output),
        recent: recent, lexicon: lexicon)
      // The first time there is no style sheet to show a page with.
      if FileSystem.kind(of: "\(output)/\(Address.asset("site.css").path)") == .file {
        pipeline.siteMade = { site, problems in
          let pages = UnpublishedPages(of: site)
          await show({ pages.page(at: $0) }, options.diagnosed(problems))
        }
      }
      var report = await pipeline.run().told(strictly: options.strict, took: ContinuousClock.now - start)
      let what = changed.count > 1 ? "\(changed.count) changes: " : changed.first.map { "\($0): " } ?? ""
      report.summary = report.summary.map { what + $0 }
      // The build that follows tells of these changes too.
      if Task.isCancelled { report.summary = nil }
      return report
    } catch {
      let problem = Diagnostic(.error, path: input, message: error.message, help: error.help)
      return RunReport(diagnostics: [problem], isRefused: true)
    }
  }
}
