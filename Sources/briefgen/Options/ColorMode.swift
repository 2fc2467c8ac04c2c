import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether messages are coloured.
enum ColorMode: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// What is asked for on the command line counts first, then `NO_COLOR` (no-color.org), then `CLICOLOR_FORCE`, then
  /// whether somebody watches.
  func isColored(stream: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: !Self.isSet("NO_COLOR") && (Self.isSet("CLICOLOR_FORCE", but: "0") || Self.isTerminal(stream))
    }
  }

  /// A terminal that knows colours.
  private static func isTerminal(_ stream: Int32) -> Bool {
    isatty(stream) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  private static func isSet(_ name: String, but off: String = "") -> Bool {
    guard let value = getenv(name).map({ String(cString: $0) }) else { return false }
    return !value.isEmpty && value != off
  }
}
