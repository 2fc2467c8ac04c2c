import BriefModel
import NIOConcurrencyHelpers

/// Heeds what changes, one thing after the other: there is one build at a time, and what changes meanwhile leads to the
/// next. The open pages are told of each, and of what it found wrong.
struct PreviewLoop: Sendable {
  private let settings: PreviewSettings
  private let compiler: Compiler?
  private let broadcast: Broadcast
  private let mailbox: Mailbox
  private let draft: Draft
  private let buildSite: PreviewSession.Build
  private let restart: @Sendable () async -> Void

  /// Names this run of the program among others that an open page may have seen.
  private let run = String(UInt32.random(in: 0 ... .max), radix: 36)
  private let count = NIOLockedValueBox(0)
  private var ownFiles: [String: FileStamp?] = [:]
  private var problemsOfSite: [Diagnostic] = []
  private var problemsOfProgram: [Diagnostic] = []
  private var isCompiling = false
  /// Whether the program has changed since its compilation began.
  private var isOutdated = false
  private let program: FileStamp?

  /// - Parameter restart: Puts a new version of the program in the place of this one; returns where it cannot.
  init(
    settings: PreviewSettings, compiler: Compiler?, broadcast: Broadcast, mailbox: Mailbox, draft: Draft = Draft(),
    build: @escaping PreviewSession.Build, restart: @Sendable @escaping () async -> Void
  ) {
    self.settings = settings
    self.compiler = compiler
    self.broadcast = broadcast
    self.mailbox = mailbox
    self.draft = draft
    self.buildSite = build
    self.restart = restart
    program = compiler.flatMap { FileStamp($0.package.executable) }
  }

  /// Does not return.
  mutating func run() async {
    while true { await heed(await mailbox.next()) }
  }

  mutating func heed(_ news: Mailbox.Content) async {
    if let compilation = news.compilation {
      isCompiling = false
      await heed(compilation)
    }
    if !news.program.isEmpty {
      isOutdated = true
      // A style sheet is shown before the program has it in it.
      if news.program.contains(where: { compiler?.package.isAsset($0) ?? false }) { tell() }
    }
    compileIfOutdated()
    let texts = news.texts.filter { path in ownFiles[path].map { $0 != FileStamp(path) } ?? true }
    if !texts.isEmpty { await build(texts) }
  }

  /// How long the browser has the machine for itself when there is something new to show.
  private static let pause = Duration.milliseconds(200)

  mutating func build(_ changed: Set<String>) async {
    let (build, broadcast, draft, nextBuild) = (buildSite, broadcast, draft, nextBuild)
    let ofProgram = problemsOfProgram
    let problems = await draft.follow {
      await build(changed) { pages, problems in
        draft.show(pages)
        let name = nextBuild()
        broadcast.change {
          $0.build = name
          $0.problems = Self.problems(ofProgram: ofProgram, ofSite: problems)
        }
        try? await Task.sleep(for: Self.pause)
      }
    }
    problemsOfSite = problems
    for path in settings.ownFiles { ownFiles[path] = .some(FileStamp(path)) }
    tell()
  }

  private mutating func heed(_ compilation: Compilation) async {
    problemsOfProgram = compilation.problems
    let isNew = compiler.map { FileStamp($0.package.executable) != program } ?? false
    if problemsOfProgram.isEmpty, !isOutdated, isNew { await restart() }
    tell()
  }

  private mutating func compileIfOutdated() {
    guard let compiler, isOutdated, !isCompiling else { return }
    (isCompiling, isOutdated) = (true, false)
    tell()
    Task { [mailbox] in
      let compilation = await compiler.run()
      mailbox.put { $0.compilation = compilation }
    }
  }

  /// Tells the open pages how things are, and to look whether they are still the same.
  private func tell() {
    let assets = ServedFolder(path: compiler?.package.assets ?? "\(settings.output)/assets")
    let state = PageState(
      build: nextBuild(), styles: assets.version(ofFilesEndingIn: ".css"),
      scripts: assets.version(ofFilesEndingIn: ".js"), busy: isCompiling ? "The program is being compiled" : nil,
      problems: Self.problems(ofProgram: problemsOfProgram, ofSite: problemsOfSite))
    broadcast.change { $0 = state }
  }

  /// What open pages are told: not what the site can be built with.
  private static func problems(ofProgram: [Diagnostic], ofSite: [Diagnostic]) -> [PageState.Problem] {
    (ofProgram + ofSite.filter { $0.severity == .error }).map(PageState.Problem.init)
  }

  private var nextBuild: @Sendable () -> String {
    { [run, count] in
      let number = count.withLockedValue { count in
        count += 1
        return count
      }
      return "\(run)-\(number)"
    }
  }
}
