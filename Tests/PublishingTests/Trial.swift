import Foundation
import TestSupport
import Testing

/// Runs `PublishTrial`, as it was built beside the tests, in a folder of its own.
struct Trial {
  /// Publishes `out`, beside which and in which other files stand that must stay as they are.
  let folder: TemporaryFolder
  /// The whole of the site before, and of the one after.
  private(set) var old: [String: String] = [:]
  private(set) var new: [String: String] = [:]
  private let count: Int
  private let environment: [String: String]

  /// - Parameters:
  ///   - count: of further files of the site.
  ///   - environment: Set in every run.
  init(files count: Int = 0, environment: [String: String] = [:]) throws {
    self.count = count
    self.environment = environment
    folder = try TemporaryFolder()
    try folder.write("precious", to: "precious/text.txt")
    #expect(try run("old") == 0)
    try folder.write("example.org", to: "out/CNAME")
    try folder.write("notes", to: "out/a/b/notes.txt")
    try folder.write("settings", to: "out/.git/config")
    try folder.setMode(0o750, of: "out/.git")
    for (name, target) in [("out/link", "../precious"), ("out/a/nowhere", "/no/where")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(of: name), withDestinationPath: target)
    }
    old = try site()
    #expect(try run("new") == 0)
    new = try site()
    #expect(old != new)
    #expect(try run("old") == 0)
    #expect(try site() == old)
  }

  func site() throws -> [String: String] { try folder.tree(of: "out") }

  /// What stands beside the site, but for what the next build clears away.
  func rest() throws -> [String: String] { try folder.tree(without: ["out", ".briefgen"]) }

  /// - Parameter delay: in seconds, behind which the run is killed.
  /// - Returns: The exit status; -9 where the run was killed.
  func run(_ verb: String, _ settings: [String: String] = [:], killAfter delay: Double? = nil) throws -> Int32 {
    try output(verb, settings, killAfter: delay).status
  }

  func output(
    _ verb: String, _ settings: [String: String] = [:], killAfter delay: Double? = nil
  ) throws -> (status: Int32, text: String) {
    let process = Process()
    let program = try #require(Trial.executable, "PublishTrial is not built")
    process.executableURL = program
    process.arguments = [verb, "out", "\(count)"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }.merging(settings) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    if let delay {
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, SIGKILL)
    }
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let status = process.terminationStatus
    return (process.terminationReason == .uncaughtSignal ? -status : status, text)
  }

  private static let executable: URL? = {
    let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let runner = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return ([runner] + bundles).map { $0.appendingPathComponent("PublishTrial") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }()
}
