import BriefMarkdown
import BriefModel
import Editorial
import Lexicon
import Memory
import Publishing
import SiteModel

/// From a folder of texts to a folder of pages.
struct BuildPipeline {
  let input: InputFolder
  let output: OutputFolder
  /// Whether nothing is published where anything is wrong or doubtful.
  var isStrict = false
  /// The lines that say what was read out of the texts; nil where the texts of the input folder are read.
  var lines: ExtractedLines?
  /// Where is kept what was read out of the texts; nil where they are all read anew.
  var memory: MemoryFolder?
  /// What the builds before this one have read, where one program builds again and again.
  var recent: RecentReadings?
  /// The same for every build of one program.
  var lexicon = Lexicon()
  /// Called with the site, and what is wrong with the texts, when all is read, before it is published.
  var siteMade: (Site, [Diagnostic]) async -> Void = { _, _ in }
  /// Called with what is being done, and how much of how much of it.
  var progress: (String, Int, Int) -> Void = { _, _, _ in }

  /// Builds the site; whatever is wrong with one text is told in the report, and the others are built.
  ///
  /// Nothing is published where what editors say of the whole site is wrong, where nothing at all could be read, or
  /// where the task was cancelled before it began to write.
  func run() async -> BuildReport {
    var report = BuildReport(sources: input.sources.count)
    if lines == nil { report.diagnostics = input.problems }
    var edition = Edition(of: input, lexicon: lexicon)
    let isSettled = edition.problems.isEmpty
    report.diagnostics += edition.problems

    let store = OutputStore(output)
    let files = lines == nil ? await openInput() : []
    let siteMemory = await self.siteMemory(of: files)
    if isSettled, let build = await siteMemory?.build(of: parts(edition), in: store) {
      report.takeOver(build)
      return report
    }

    var texts: [SourceBriefs] = []
    let failed = await read(files, with: edition.lexicon, into: &texts, &report)
    report.clock.end("read")
    guard let failed, isSettled else { return report }

    var (briefs, addressProblems) = edition.briefs(of: texts)
    report.diagnostics += addressProblems
    let kept = await PublishedBriefs(store).briefs(ofSources: failed, besides: Set(briefs.map(\.slug)))
    briefs += kept.briefs
    report.diagnostics += kept.problems
    guard !briefs.isEmpty, mayPublish(report) else { return report }

    if edition.hasNewAddresses { save(edition.addresses, &report) }
    let site = edition.site(of: briefs, from: texts)
    await siteMade(site, report.diagnostics)
    await publish(
      SiteFiles(site: site, keptSources: kept.sourcePages), of: site, in: store, keeping: kept.paths, &report)
    if failed.isEmpty, let build = report.build {
      await siteMemory?.keep(build, of: parts(edition), in: OutputStore(output))
    }
    return report
  }

  /// All that a site depends on beside its texts and the program, and all else that is told of a build.
  private func parts(_ edition: Edition) -> [String] {
    [FileSystem.resolved(input.path), FileSystem.resolved(output.path), "\(edition.settings)"]
      + [edition.addresses.file, edition.lexicon.additions].map { String(decoding: $0, as: UTF8.self) }
      + ["\(CommandLine.arguments.dropFirst())"]
      + input.problems.map(\.description)
  }

  private func siteMemory(of files: [OpenedFile]) async -> SiteMemory? {
    let texts = files.compactMap { try? $0.get() }
    guard let memory, lines == nil, texts.count == files.count else { return nil }
    return await SiteMemory(in: memory, of: texts)
  }

  /// - Returns: The names of the sources that nothing could be read out of; nil where it cannot be known which these are.
  private func read(
    _ files: [OpenedFile], with lexicon: Lexicon, into texts: inout [SourceBriefs], _ report: inout BuildReport
  ) async -> Set<String>? {
    let results: [(name: String, result: Result<SourceBriefs, SourceFailure>)]
    if let lines {
      let read = await lines.read { progress("lines read", $0, $1) }
      report.diagnostics += read.problems
      report.sources = read.sources.count
      guard read.problems.isEmpty else { return nil }
      results = read.sources
    } else {
      results = await readInput(files, with: lexicon, &report)
    }
    var failed: Set<String> = []
    var pathOfText: [String: String] = [:]
    for (name, result) in results {
      let path = input.place(of: name)
      switch result {
      case .failure(let failure):
        report.diagnostics += failure.problems
        failed.insert(name)
      case .success(let read):
        if let twin = pathOfText[read.source.sha256] {
          report.diagnostics.append(
            Diagnostic(.warning, path: path, message: "is the same text as \(twin)", help: "delete one of the two"))
        }
        pathOfText[read.source.sha256] = path
        report.diagnostics += read.warnings
        texts.append(read)
      }
    }
    return failed
  }

  private typealias OpenedFile = Result<SourceFile, SourceFailure>

  /// The files of the input folder, and what keeps any of them from being read.
  private func openInput() async -> [OpenedFile] {
    let folder = input.path
    return await input.sources.mapInParallel { path in
      Result { () throws(SourceFailure) in
        do throws(Diagnostic) { try FileSystem.checkEntry(path, of: folder) } catch { throw SourceFailure(error) }
        return try SourceReader.open(path)
      }
    }
  }

  private func readInput(
    _ files: [OpenedFile], with lexicon: Lexicon, _ report: inout BuildReport
  ) async -> [(name: String, result: Result<SourceBriefs, SourceFailure>)] {
    let reader = SourceReader(lexicon: lexicon)
    let total = files.count
    var memory: ReadingMemory?
    if let folder = self.memory {
      let ofRecent = await recent?.memory(with: lexicon.additions)
      memory = if let ofRecent { ofRecent } else { await ReadingMemory(in: folder, with: lexicon.additions) }
    }
    let results = await files.mapInParallel(
      progress: { progress("texts read", $0, total) },
      { [memory] file in
        file.flatMap { file in
          Result { () throws(SourceFailure) in try reader.read(file, unlessIn: memory) }
        }
      })
    let entries = results.compactMap { try? $0.get().entry }
    report.remembered = entries.count { !$0.isNew }
    if let kept = await memory?.keep(entries) { await recent?.keep(kept) }
    return zip(input.sources, results).map { (FileSystem.name(of: $0), $1.map(\.reading)) }
  }

  private func save(_ addresses: AddressBook, _ report: inout BuildReport) {
    do throws(Diagnostic) {
      try FileSystem.replace(input.addressBookPath, with: addresses.file)
    } catch {
      report.diagnostics.append(
        Diagnostic(
          .warning, path: error.path, message: error.message,
          help: "without it, an address changes when its headline does"))
    }
  }

  private func publish(
    _ siteFiles: SiteFiles, of site: Site, in store: OutputStore, keeping kept: Set<String>,
    _ report: inout BuildReport
  ) async {
    let publication = store.begin()
    let made = await siteFiles.make(
      progress: { progress("pages made", $0, $1) },
      { file in (file: publication.take(file), page: LinkedPage(file)) })
    report.clock.end("pages")
    if Task.isCancelled { return publication.discard() }
    let files = made.map(\.file)
    report.diagnostics += await linkProblems(in: made.compactMap(\.page), among: files, keeping: kept, publication)
    report.clock.end("links")
    guard mayPublish(report), !Task.isCancelled else { return publication.discard() }
    report.briefs = site.briefs.count
    report.facts = site.briefs.reduce(0) { $0 + $1.facts.count }
    report.pages = files.count { $0.path.hasSuffix(".html") }
    do throws(OutputFailure) {
      report.output = try await publication.finish(files, keeping: kept)
    } catch {
      report.diagnostics += error.problems
    }
    report.clock.end("publish")
  }

  /// A link of ours that leads nowhere is a fault of the program: it is told, and the site is still of use.
  private func linkProblems(
    in pages: [LinkedPage], among files: [StagedFile], keeping kept: Set<String>, _ publication: Publication
  ) async -> [Diagnostic] {
    let problems = await LinkCheck.problems(in: pages, of: files.map(\.path), besides: kept) { path in
      files.first { $0.path == path }.flatMap(publication.bytes)
    }
    return problems.map {
      Diagnostic(
        .error, path: "\(output.path)/\($0.page)", line: $0.line, column: $0.column,
        message: "internal: \($0.target): \($0.reason.rawValue)")
    }
  }

  private func mayPublish(_ report: BuildReport) -> Bool { !isStrict || report.diagnostics.isEmpty }
}
