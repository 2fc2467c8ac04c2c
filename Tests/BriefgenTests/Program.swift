import Foundation
import Testing

/// The program as it was built, run as its users run it.
enum Program {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// - Parameters:
  ///   - folder: The working folder.
  ///   - environment: Added to this process's own.
  ///   - command: Another program to run in its place.
  static func run(
    _ arguments: [String], of command: String? = nil, in folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    let program = try #require(executable, "briefgen is not built")
    process.executableURL = command.map { URL(fileURLWithPath: $0) } ?? program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a full pipe that nobody reads would stop the program.
    let streams = try ["out", "err"].map { name in
      let url = FileManager.default.temporaryDirectory.appendingPathComponent("briefgen-\(UUID().uuidString).\(name)")
      try Data().write(to: url)
      return url
    }
    defer { for url in streams { try? FileManager.default.removeItem(at: url) } }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  static func run(_ arguments: String..., in folder: String, environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, in: folder, environment: environment)
  }

  /// Runs the program and kills it, where it is not done before.
  ///
  /// - Parameter delay: in seconds.
  static func runAndKill(_ arguments: [String], in folder: String, after delay: Double) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// The package's root.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Built beside the tests; else where a plain `swift build` puts it.
  static let executable: URL? = {
    let besideTests = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let besideRunner = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folders = [besideRunner] + besideTests + [root.appendingPathComponent(".build/debug")]
    return folders.map { $0.appendingPathComponent("briefgen") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }()
}
