#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C while a question stands: it ends the wait for an answer in good order; at any other time it ends the program.
///
/// The signal may come before the wait has begun, and on any thread, where it would cut short no call of this one. So its
/// handler writes into a pipe, and whoever waits for input waits for the pipe too.
struct Interruptions {
  private static let pipe: (output: Int32, input: Int32)? = {
    var ends: (Int32, Int32) = (-1, -1)
    let isMade = withUnsafeMutablePointer(to: &ends) {
      $0.withMemoryRebound(to: Int32.self, capacity: 2) { systemPipe($0) == 0 }
    }
    return isMade ? ends : nil
  }()

  private init() {}

  /// Calls `body` with Ctrl-C noticed instead of obeyed.
  static func noticed<Answer>(during body: (Interruptions) -> Answer) -> Answer {
    // Without a pipe, Ctrl-C goes on ending the program.
    guard pipe != nil else { return body(Interruptions()) }
    var action = sigaction()
    let note: @convention(c) (Int32) -> Void = { _ in
      var sign: UInt8 = 1
      if let pipe = Interruptions.pipe { _ = write(pipe.input, &sign, 1) }
    }
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = note
    #else
      action.__sigaction_u.__sa_handler = note
    #endif
    var before = sigaction()
    sigaction(SIGINT, &action, &before)
    defer { sigaction(SIGINT, &before, nil) }
    return body(Interruptions())
  }

  /// Waits until standard input has something to read, or has ended.
  ///
  /// - Returns: Whether that came before Ctrl-C.
  func waitForInput() -> Bool {
    var files = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
    if let pipe = Interruptions.pipe { files.append(pollfd(fd: pipe.output, events: Int16(POLLIN), revents: 0)) }
    while poll(&files, nfds_t(files.count), -1) < 0, errno == EINTR {}
    return files.dropFirst().allSatisfy { $0.revents == 0 }
  }
}

private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }
