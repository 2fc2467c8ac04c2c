import Foundation
import Publishing
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A build that is not let through: the site stays as it was, and it is said why.
@Suite struct SafeBuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
    #expect(try Program.run("build", in: folder.path).status == 0)
  }

  @Test func `a second build into the same folder says so and ends`() throws {
    let before = try folder.tree(of: "site")
    let output = try OutputFolder(folder.path(of: "site"), input: folder.path(of: "seeds"))
    let lock = try OutputLock(output)
    try changeTitle()
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "error: another briefgen is building into the output folder site\n  help: wait until it is done\n")
    #expect(try folder.tree(of: "site") == before)
    lock.release()
    #expect(try Program.run("build", in: folder.path).status == 0)
    #expect(!folder.exists(".briefgen/site"))
  }

  @Test func `a limit on the size of files leaves the site as it was`() throws {
    try expectFailure("cannot be written: File too large", in: "/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh")
  }

  #if os(Linux)
    private static let mayMount = status(of: ["/usr/bin/unshare", "--map-root-user", "--mount", "/bin/true"]) == 0
    private static let isRoot = geteuid() == 0
    private static let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    /// Whether a user who may not write where root may can run the program.
    private static let mayBeNobody =
      !isRoot || status(of: nobody + [Program.executable?.path ?? "", "--version"]) == 0

    @Test(.enabled(if: mayMount, "needs a file system of its own"), arguments: [0, 40, 120, 400])
    func `a full disk leaves the site as it was`(free kilobytes: Int) throws {
      // The mount is seen by these commands alone, and goes with them.
      let script = """
        set -e; mkdir disk; mount -t tmpfs -o size=16m tmpfs disk; cp -a seeds site disk; cd disk
        sed -i s/两县简报/满盘/ seeds/site.yml; free=$(df --output=avail -k . | tail -1)
        dd if=/dev/zero of=filler bs=1k count=$((free - \(kilobytes))) 2> /dev/null
        "$0" build && exit 9; status=$?; rm filler; diff -r site ../site; [ ! -e .briefgen ]; exit $status
        """
      let outcome = try Program.run(
        ["--map-root-user", "--mount", "/bin/sh", "-c", script, try #require(Program.executable).path],
        of: "/usr/bin/unshare", in: folder.path)
      #expect(outcome.status == 1, "\(outcome)")
      #expect(outcome.errors.contains("No space left on device"))
      #expect(outcome.errors.contains("  help: the site is as it was\n"))
    }

    @Test(.enabled(if: mayBeNobody, "needs a user without all rights"))
    func `a folder that may not be written into leaves the site as it was`() throws {
      try folder.setMode(0o777, of: "")
      try folder.setMode(0o777, of: "seeds")
      try expectFailure("site: error: cannot be written into: Permission denied", in: Self.isRoot ? Self.nobody : [])
    }

    @Test(.enabled(if: mayBeNobody, "needs a user without all rights"))
    func `where nothing can stand beside the site, it is changed file by file`() throws {
      try folder.makeFolder("locked")
      try folder.copy(folder.path(of: "site"), to: "locked/site")
      if Self.isRoot { #expect(status(of: ["/bin/chown", "-R", "65534", folder.path(of: "locked/site")]) == 0) }
      try folder.setMode(0o777, of: "seeds")
      try folder.setMode(0o555, of: "locked")
      defer { try? folder.setMode(0o755, of: "locked") }
      try changeTitle()
      let outcome = try run(in: Self.isRoot ? Self.nobody : [], output: "locked/site")
      #expect(outcome.status == 0, "\(outcome)")
      #expect(try folder.text("locked/site/index.html").contains("改名"))
      #expect(!folder.exists("locked/site/.briefgen-new"))
    }
  #endif

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `a signal ends a build at once, and nothing is left of it`(signal: Int32, status: Int32) throws {
    // Enough to be under way for long.
    for number in 0..<60 { try folder.copy(folder.path(of: "seeds/kaihua.txt"), to: "seeds/\(number).txt") }
    // The addresses and what is remembered of the texts stay, whatever becomes of the site.
    #expect(try Program.run("build", in: folder.path).status == 0)
    let before = try folder.tree()
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["build", "--output", "other"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // It is making pages.
    while !folder.exists(".briefgen/other/new"), process.isRunning { usleep(1000) }
    kill(process.processIdentifier, signal)
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
    #expect(words == "interrupted: the site in other is as it was\n")
    #expect(try folder.tree() == before)
  }

  @Test func `builds killed at random moments leave the old site or the new one`() throws {
    let settings = try folder.text("seeds/site.yml")
    let old = try folder.tree(of: "site")
    try changeTitle()
    let start = ContinuousClock.now
    #expect(try Program.run("build", in: folder.path).status == 0)
    let duration = (ContinuousClock.now - start) / Duration.seconds(1)
    let new = try folder.tree(of: "site")
    let rest = try folder.tree(without: ["site", ".briefgen"])
    #expect(old != new)
    for _ in 0..<(ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 4) {
      try folder.write(settings, to: "seeds/site.yml")
      #expect(try Program.run("build", in: folder.path).status == 0)
      #expect(try folder.tree(of: "site") == old)
      try changeTitle()
      // Most of the time goes by before anything is written.
      try Program.runAndKill(["build"], in: folder.path, after: .random(in: duration * 0.5...duration * 1.1))
      let site = try folder.tree(of: "site")
      #expect(site == old || site == new)
      #expect(try folder.tree(without: ["site", ".briefgen"]) == rest)
    }
    #expect(try Program.run("build", in: folder.path).status == 0)
    #expect(try folder.tree(of: "site") == new)
    #expect(!folder.exists(".briefgen/site"))
  }

  private func changeTitle() throws {
    let settings = try folder.text("seeds/site.yml")
    try folder.write(settings.replacingOccurrences(of: "两县简报", with: "改名"), to: "seeds/site.yml")
  }

  /// Runs a build by way of another program, which is to fail for a reason.
  private func expectFailure(_ reason: String, in command: String...) throws {
    try expectFailure(reason, in: command)
  }

  private func expectFailure(_ reason: String, in command: [String]) throws {
    try changeTitle()
    let before = try folder.tree()
    let outcome = try run(in: command, output: "site")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains(reason), "\(outcome)")
    #expect(outcome.output.contains("nothing published"))
    #expect(try folder.tree() == before)
  }

  private func run(in command: [String], output: String) throws -> Program.Outcome {
    let program = try #require(Program.executable)
    let all = command + [program.path, "build", "--output", output]
    return try Program.run(Array(all.dropFirst()), of: all[0], in: folder.path)
  }
}

private func status(of command: [String]) -> Int32? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: command[0])
  process.arguments = Array(command.dropFirst())
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  process.waitUntilExit()
  return process.terminationStatus
}
