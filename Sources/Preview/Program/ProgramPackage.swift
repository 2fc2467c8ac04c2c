import Foundation
import Publishing

/// The package that the running program was built in, where it still lies there.
struct ProgramPackage: Sendable {
  /// The folder of `Package.swift`.
  let root: String
  /// The program's own file. Another has its name when it was built anew.
  let executable: String
  let configuration: String

  /// - Parameter executable: As SwiftPM lays it down: `.build/<platform>/<configuration>/<name>`.
  init?(executable: String? = Bundle.main.executablePath) {
    guard let executable = executable.map(FileSystem.resolved) else { return nil }
    let parts = executable.split(separator: "/")
    guard parts.count > 4, parts[parts.count - 4] == ".build" else { return nil }
    self.executable = executable
    configuration = String(parts[parts.count - 2])
    root = "/" + parts.dropLast(4).joined(separator: "/")
    let isWhole = ["Package.swift", "Templates", "Sources"].allSatisfy { FileSystem.kind(of: "\(root)/\($0)") != nil }
    guard isWhole else { return nil }
  }

  /// The folders that the program is made of.
  var folders: [String] { ["Sources", "Templates"].map { "\(root)/\($0)" } }

  func isMade(of path: String) -> Bool { folders.contains { path == $0 || path.hasPrefix($0 + "/") } }

  func isAsset(_ path: String) -> Bool { path.hasPrefix(assets + "/") }

  /// The site's style sheets, scripts and pictures, which the program has within it.
  var assets: String { "\(root)/Templates/Assets/Files" }
}
