import ArgumentParser
import BriefModel
import Publishing

/// How a run over many texts is done and told: the options that `build`, `preview`, `extract` and `check` share.
struct RunOptions: ParsableArguments {
  @OptionGroup var messages: MessageOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say how long each stage took.")
  var verbose = false

  @Flag(help: "Take warnings for errors; where there is any, nothing is written.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Work on so many texts or pages at a time; as many as there are cores if not said.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp("Write what was done and found into a file, as JSON.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var report: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other") }
  }

  /// Does the work of a command with as many jobs as are wished for, then tells how it went.
  ///
  /// - Throws: ``ArgumentParser/ExitCode/wrongContent`` where anything was wrong, ``Publishing/WrongCall`` where the report
  ///   cannot be written.
  func run(_ command: String, _ work: () async throws -> RunReport) async throws {
    try checkReport()
    var report = try await Jobs.$limit.withValue(jobs) { try await work() }
    report.diagnostics = diagnosed(report.diagnostics)
    tell(report)
    let code = report.hasFailed ? ExitCode.wrongContent : .success
    if let path = self.report { try write(report.json(command: command, exitCode: code.rawValue), to: path) }
    if code != .success { throw code }
  }

  /// Each thing once, in the order of files and lines, and as severe as the options say.
  func diagnosed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    Set(diagnostics).sorted().map { diagnostic in
      var diagnostic = diagnostic
      if strict { diagnostic.severity = .error }
      return diagnostic
    }
  }

  private func tell(_ report: RunReport) {
    guard report.isTold else { return }
    messages.printer.print(quiet ? report.diagnostics.filter { $0.severity == .error } : report.diagnostics)
    if quiet { return }
    if verbose { for line in report.timeTable { Console.print(line) } }
    if let summary = report.summary { Console.print(summary) }
  }

  /// A report that cannot be written is told before anything is done.
  private func checkReport() throws(WrongCall) {
    guard let report else { return }
    switch FileSystem.kind(of: report) {
    case .file: return
    case .folder, .other: throw WrongCall("the report \(report) is no file", help: "name a file with --report")
    case nil:
      guard FileSystem.kind(of: FileSystem.parent(of: report) ?? ".") != .folder else { return }
      throw WrongCall("the folder of the report \(report) is not there", help: "make it, or name another with --report")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(WrongCall) {
    do throws(Diagnostic) {
      try FileSystem.replace(path, with: bytes)
    } catch {
      throw WrongCall("the report \(path) \(error.message)", help: error.help)
    }
  }
}
