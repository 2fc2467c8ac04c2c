#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One line on the terminal that says how far a long run is; nothing where it is short or nobody watches.
final class ProgressLine {
  private static let patience = Duration.milliseconds(250)
  private static let pause = Duration.milliseconds(50)

  private let isWatched: Bool
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?

  init(since start: ContinuousClock.Instant, isWanted: Bool) {
    self.start = start
    isWatched = isWanted && isatty(STDERR_FILENO) == 1
  }

  func show(_ what: String, _ done: Int, _ total: Int) {
    guard isWatched else { return }
    let now = ContinuousClock.now
    guard now - start > ProgressLine.patience, last.map({ now - $0 > ProgressLine.pause }) ?? true else { return }
    last = now
    write("\(done) of \(total) \(what)")
  }

  func clear() {
    if last != nil { write("") }
  }

  private func write(_ text: String) { Console.write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO) }
}
