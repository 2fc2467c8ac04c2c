import Foundation

/// The browser that the user reads with.
enum Browser {
  /// - Parameter fail: Called, at some time, if there is none.
  static func open(_ address: String, orElse fail: @Sendable @escaping () -> Void) {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [opener, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // It may be the browser itself that runs, as long as its window is open.
    process.terminationHandler = { if $0.terminationStatus != 0 { fail() } }
    if (try? process.run()) == nil { fail() }
  }
}
