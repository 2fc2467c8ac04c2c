import Foundation
import NIOConcurrencyHelpers

/// Builds the program anew, as SwiftPM built it first.
final class Compiler: Sendable {
  let package: ProgramPackage
  private let running = NIOLockedValueBox<Int32?>(nil)

  init(_ package: ProgramPackage) {
    self.package = package
  }

  /// Takes some seconds, on a thread of its own.
  func run() async -> Compilation {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: self.compile()) }
    }
  }

  /// Ends what runs; it is of no use to anyone any more.
  func stop() {
    if let process = running.withLockedValue({ $0 }) { kill(process, SIGTERM) }
  }

  private func compile() -> Compilation {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift", "build", "--configuration", package.configuration, "--product", "briefgen"]
    process.currentDirectoryURL = URL(fileURLWithPath: package.root)
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    do {
      try process.run()
    } catch {
      return Compilation(of: package, status: 1, said: error.localizedDescription)
    }
    running.withLockedValue { $0 = process.processIdentifier }
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    running.withLockedValue { $0 = nil }
    return Compilation(of: package, status: process.terminationStatus, said: said)
  }
}
