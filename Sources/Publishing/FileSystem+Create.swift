import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Whether anything stands at a path, be it a link that leads nowhere.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes a file that is not there yet, with the folders above it.
  ///
  /// - Throws: Also where something has come to stand there.
  public static func create(_ path: String, with bytes: [UInt8]) throws(Diagnostic) {
    if let folder = parent(of: path), folder != "." { try makeFolder(folder) }
    guard !isThere(path) else {
      throw Diagnostic(.error, path: path, message: "is there already, and is not overwritten")
    }
    try write(bytes, to: path)
  }

  /// Writes a file that the program keeps for itself, with the folders above it.
  public static func keep(_ bytes: [UInt8], at path: String) throws(Diagnostic) {
    if let folder = parent(of: path) { try makeFolder(folder) }
    try replace(path, with: bytes)
  }

  /// Takes away what stands at a path, a folder with all that is in it.
  ///
  /// - Returns: Whether anything stood there, and nothing does now.
  public static func takeAway(_ path: String) -> Bool { isThere(path) && removeTree(path) }

  /// Takes away a folder that holds nothing but what tells version control to pass it over.
  public static func takeAwayUnused(_ folder: String) {
    let ignoring = ".gitignore"
    guard (try? names(in: folder)).map({ $0.allSatisfy { $0 == ignoring } }) ?? false else { return }
    remove("\(folder)/\(ignoring)")
    _ = removeEmptyFolder(folder)
  }
}
