import ArgumentParser
import Memory
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Publishes a folder of texts as a site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish a folder of texts as a site.",
    discussion: """
      Every file of the input folder whose name ends in .txt, .md, .html or .htm is read. `site.yml` in it says \
      what the site is called, who publishes it and how it looks; `addresses.tsv` keeps the address of every article. \
      `themes.tsv`, `units.tsv`, `places.tsv`, `corrections.tsv` and `indicators.tsv` change what texts are read with.

      What is wrong with one text is told, and the others are published; with --strict nothing is, as long as anything \
      is wrong or doubtful.

      EXAMPLES:
        briefgen build
        briefgen build --input texts --output /srv/www/briefs
        briefgen build --strict --report build.json    as a host runs it
        briefgen build --verbose --jobs 1              times on one core
        briefgen build --extracted seeds.jsonl         what other machines read out of the texts
      """)

  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"), completion: .directory)
  var input = "seeds"

  @Option(
    help: ArgumentHelp(
      "The folder of the site; briefgen changes only files that it wrote itself.", valueName: "folder"),
    completion: .directory)
  var output = "site"

  @Flag(help: "Take an output folder with files that briefgen did not write, and write over those in its way.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Publish what `briefgen extract` printed of texts, - for the standard input; of the input folder only what holds for the whole site is read.",
      valueName: "file"), completion: .file(extensions: ["jsonl"]))
  var extracted: String?

  @Flag(
    name: .customLong("no-cache"),
    help: "Read all texts anew, and keep nothing of them in .briefgen beside their folder for the next time.")
  var withoutMemory = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    try await options.run("build") {
      let start = ContinuousClock.now
      let folder = try InputFolder(input, needsTexts: extracted == nil)
      let bar = ProgressLine(since: start, isWanted: !options.quiet)
      let site = try OutputFolder(output, input: input, force: force)
      let lock = try OutputLock(site)
      defer { lock.release() }
      endOnSignal(lock)
      let pipeline = BuildPipeline(
        input: folder, output: site, isStrict: options.strict,
        lines: extracted.map { ExtractedLines(path: $0) },
        memory: withoutMemory ? nil : MemoryFolder(of: input, besides: output),
        progress: { bar.show($0, $1, $2) })
      let report = await pipeline.run()
      bar.clear()
      return report.told(strictly: options.strict, took: ContinuousClock.now - start)
    }
  }

  private func endOnSignal(_ lock: OutputLock) {
    let output = output
    Interruption.shared.handle { status, isPublished in
      lock.release()
      Console.complain("interrupted: the site in \(output) is \(isPublished ? "the new one" : "as it was")")
      _exit(status)
    }
  }
}
