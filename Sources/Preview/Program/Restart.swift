#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The newest version of the program, in the place of the running one.
enum Restart {
  /// What the program was called with, but for its port, and for the window that is open already.
  static func arguments(_ arguments: [String], port: Int) -> [String] {
    var kept: [String] = []
    var isPort = false
    for argument in arguments {
      if !isPort, argument != "--port", argument != "--open", !argument.hasPrefix("--port=") { kept.append(argument) }
      isPort = argument == "--port"
    }
    return kept + ["--port", "\(port)"]
  }

  /// Does not return where it succeeds: the process is the same, with its terminal and its number.
  static func run(_ executable: String, _ arguments: [String]) {
    // The next program would have to wait with the same signals.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    let texts = arguments.map { strdup($0) }
    defer { for text in texts { free(text) } }
    execv(executable, texts + [nil])
  }
}
