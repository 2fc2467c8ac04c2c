/// What makes the site of before into the next one.
struct SiteChange: Sendable {
  /// Paths of files that are new or hold other bytes.
  var written: [String]
  /// Of files of before that are published no longer.
  var removed: [String]

  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  var paths: Set<String> { Set(written).union(removed) }

  /// The folders that files stand in, outer before inner, without the root.
  static func folders(of paths: some Sequence<String>) -> [String] {
    var folders: Set<String> = []
    var last: Substring?
    for path in paths {
      // Files of a folder mostly stand side by side.
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
      guard folder != last else { continue }
      last = folder
      for folder in self.folders(above: path) where !folders.insert(folder).inserted { break }
    }
    return folders.sorted()
  }

  /// The folders on the way to a file, the innermost first.
  static func folders(above path: String) -> some Sequence<String> {
    sequence(state: path[...]) { path in
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      path = path[..<slash]
      return String(path)
    }
  }
}
