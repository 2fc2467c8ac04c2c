import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension Program {
  /// What ends a sitting at a terminal, after all answers were typed.
  enum Ending: Sendable {
    /// Nothing but the answers.
    case none
    /// Ctrl-D.
    case endOfFile
    /// Ctrl-C, at the question below these words.
    case interrupt(String)
    /// The window is closed, at the question below these words.
    case hangUp(String)
  }

  /// Runs the program at a terminal of its own, where lines are typed ahead.
  static func run(
    _ arguments: [String], in folder: String, typing answers: [String], ending: Ending = .none
  ) throws -> Outcome {
    let terminal = try PseudoTerminal()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "dumb"]) { $1 }
    process.standardInput = terminal.program
    process.standardOutput = terminal.program
    process.standardError = terminal.program
    try withoutBlockedSignals { try process.run() }
    terminal.leaveToProgram()
    terminal.type(answers.map { $0 + "\n" }.joined())
    switch ending {
    case .none: break
    case .endOfFile: terminal.type("\u{4}")
    case .interrupt(let words):
      terminal.read(from: process) { $0.contains(words) && $0.hasSuffix("\n> ") }
      kill(process.processIdentifier, SIGINT)
    case .hangUp(let words):
      terminal.read(from: process) { $0.contains(words) && $0.hasSuffix("\n> ") }
      terminal.close()
    }
    terminal.read(from: process) { _ in false }
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: terminal.shown, errors: "")
  }
}

/// A program takes over which signals its parent's thread waits with; those of tests do with most.
private func withoutBlockedSignals(_ body: () throws -> Void) throws {
  var none = sigset_t()
  var before = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}

/// A terminal without a window.
private final class PseudoTerminal {
  /// The side that the program has.
  let program: FileHandle
  private var screen: Int32 = -1
  private var bytes: [UInt8] = []

  init() throws {
    var side: Int32 = -1
    try #require(openpty(&screen, &side, nil, nil, nil) == 0)
    program = FileHandle(fileDescriptor: side, closeOnDealloc: false)
    // No other program that a test runs keeps the terminal open.
    for file in [screen, side] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
  }

  deinit { close() }

  func leaveToProgram() { try? program.close() }

  func close() {
    if screen >= 0 { _ = closeFile(screen) }
    screen = -1
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(screen, $0.baseAddress, $0.count) }
  }

  var shown: String { String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n") }

  /// Reads until enough is shown or the program has ended; one that waits for more than was typed is ended, and told of.
  func read(from process: Process, until isEnough: (String) -> Bool) {
    let end = Date(timeIntervalSinceNow: 60)
    while process.isRunning, !isEnough(shown) {
      if screen >= 0, isReady(within: 50), !readSome() { break }
      if screen < 0 { usleep(10_000) }
      guard Date() > end else { continue }
      Issue.record("it waits for more than was typed: \(shown.suffix(200))")
      kill(process.processIdentifier, SIGKILL)
      return process.waitUntilExit()
    }
    while screen >= 0, isReady(within: 0), readSome() {}
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var wish = pollfd(fd: screen, events: Int16(POLLIN), revents: 0)
    return poll(&wish, 1, milliseconds) > 0
  }

  private func readSome() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = chunk.withUnsafeMutableBytes { systemRead(screen, $0) }
    if count > 0 { bytes += chunk[..<count] }
    return count > 0
  }
}

private func closeFile(_ file: Int32) -> Int32 { close(file) }

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
