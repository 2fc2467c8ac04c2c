import BriefModel
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Shows a site in the browser while it is worked on: builds it, serves it, and builds it anew when something changes.
public struct PreviewSession: Sendable {
  /// A page of a site that is not written yet, by its path from the site's root; nil where there is none.
  public typealias Pages = @Sendable (_ path: String) -> [UInt8]?

  /// Takes what there is to show, and what is wrong with the texts that it was made of.
  public typealias Show = @Sendable (@escaping Pages, [Diagnostic]) async -> Void

  /// Builds the site, knowing which paths changed since the last time; none at first.
  ///
  /// As soon as pages can be made, it gives them to `show`, and goes on when that returns. When its task is cancelled,
  /// something else has changed: it ends as soon as it can.
  ///
  /// - Returns: What is wrong; the user has been told.
  public typealias Build =
    @Sendable (
      _ changed: Set<String>, _ show: @escaping Show
    ) async -> [Diagnostic]

  private let settings: PreviewSettings
  private let say: @Sendable (String) -> Void
  private let build: Build

  /// - Parameter say: Tells the user a line.
  public init(_ settings: PreviewSettings, say: @Sendable @escaping (String) -> Void, build: @escaping Build) {
    self.settings = settings
    self.say = say
    self.build = build
  }

  /// Goes on until Ctrl-C, or another wish that the program ends; that is no failure.
  ///
  /// - Parameter ending: Called before the program ends, or a new version of it takes over.
  /// - Throws: Why nothing can be served.
  public func run(ending: @Sendable @escaping () -> Void) async throws(WrongCall) {
    let compiler = ProgramPackage().map(Compiler.init)
    let broadcast = Broadcast(PageState(build: ""))
    let draft = Draft()
    let server = try await serve(broadcast, draft, compiler?.package)
    Interruption.shared.handle { _, _ in
      compiler?.stop()
      ending()
      _exit(EXIT_SUCCESS)
    }
    let address = settings.address(port: server.port)
    let taken = [0, server.port].contains(settings.port) ? "" : ", for port \(settings.port) is taken"
    say("\(settings.output) is at \(address)\(taken); Ctrl-C ends this")

    let mailbox = Mailbox()
    let watch = watch(mailbox, draft, compiler?.package)
    defer { withExtendedLifetime(watch) {} }
    var loop = PreviewLoop(
      settings: settings, compiler: compiler, broadcast: broadcast, mailbox: mailbox, draft: draft, build: build
    ) {
      guard let package = compiler?.package else { return }
      await server.stop()
      ending()
      Restart.run(package.executable, Restart.arguments(CommandLine.arguments, port: server.port))
    }
    await loop.build([])
    if settings.opensBrowser { Browser.open(address) { [say] in say("no browser could be opened") } }
    await loop.run()
  }

  private func serve(
    _ broadcast: Broadcast, _ draft: Draft, _ package: ProgramPackage?
  ) async throws(WrongCall) -> PreviewServer {
    let settings = settings
    return try await PreviewServer.start(host: settings.host, port: settings.port, broadcast: broadcast) { port in
      Responder(
        folder: ServedFolder(path: settings.output), assets: package.map { ServedFolder(path: $0.assets) },
        base: settings.base, hosts: AllowedHosts(host: settings.host, port: port),
        unwritten: { draft.page(at: $0) }, state: { broadcast.state })
    }
  }

  private func watch(_ mailbox: Mailbox, _ draft: Draft, _ package: ProgramPackage?) -> Watch {
    let input = settings.input
    let ownFiles = Set(settings.ownFiles)
    return Watch([input] + (package?.folders ?? [])) { paths in
      let texts = paths.filter { $0 == input || $0.hasPrefix(input + "/") }
      // Before the news is out: the build that it leads to must not be given up.
      if !ownFiles.isSuperset(of: texts) { draft.giveUp() }
      mailbox.put {
        $0.program.formUnion(paths.filter { package?.isMade(of: $0) ?? false })
        $0.texts.formUnion(texts)
      }
    }
  }
}
