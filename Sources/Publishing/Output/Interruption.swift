import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends a build on Ctrl-C or when it is told to, but never within the step that puts a new site in place of the old.
public final class Interruption: Sendable {
  /// Signals come to the whole program.
  public static let shared = Interruption()

  /// One thing at a time: the end of the program, or that step.
  private let queue = DispatchQueue(label: "briefgen.interruption")
  private let state = State()

  private init() {}

  /// - Parameter ending: Called once with the exit status that tells of the signal and whether a new site was put in
  ///   place before; it ends the program. Nothing is published any more.
  public func handle(_ ending: @escaping @Sendable (Int32, Bool) -> Never) {
    // A quota on the size of files is told by the call that meets it.
    signal(SIGXFSZ, SIG_IGN)
    let state = state
    // A source listens some time after it is told to; what came before that would be lost.
    let listening = DispatchGroup()
    queue.sync {
      state.sources = [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler { ending(128 + number, state.hasCommitted) }
        listening.enter()
        source.setRegistrationHandler { listening.leave() }
        source.resume()
        return source
      }
    }
    listening.wait()
  }

  /// Puts a new site in place of the old.
  func commit<Failure: Error>(_ step: () throws(Failure) -> Void) throws(Failure) {
    let state = state
    let result = queue.sync {
      Result { () throws(Failure) in
        try step()
        state.hasCommitted = true
      }
    }
    try result.get()
  }

  /// Does not return where the program is about to end: what failed then failed because of it.
  func waitForEnd() { queue.sync {} }

  /// Only looked at on the queue.
  private final class State: @unchecked Sendable {
    var sources: [any DispatchSourceSignal] = []
    var hasCommitted = false
  }
}
