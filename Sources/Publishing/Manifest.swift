/// What briefgen wrote into an output folder: the list it goes by when it removes what is no longer published.
struct Manifest: Equatable {
  static let name = ".briefgen-manifest"

  private static let header = "# Files that briefgen wrote here; it changes and removes no others."

  /// From the output folder, sorted.
  let paths: [String]

  init(_ paths: some Sequence<String>) {
    self.paths = Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads the file; a line that leads out of the folder is no line of ours.
  init(reading bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    self.init(lines.filter { !$0.hasPrefix("#") && Manifest.staysInside($0) })
  }

  var bytes: [UInt8] {
    Array(([Manifest.header] + paths).joined(separator: "\n").utf8) + [0x0A]
  }

  /// Whether a path names something below the folder that it starts from, and nothing of briefgen's own.
  static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return path != name && parts.allSatisfy { $0 != "" && $0 != "." && $0 != ".." } && !path.utf8.contains(0)
  }
}
