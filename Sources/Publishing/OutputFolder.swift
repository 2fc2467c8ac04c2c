#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that a site may be written into.
public struct OutputFolder: Sendable {
  /// As the user named it, without a slash at its end.
  public let path: String

  /// - Parameters:
  ///   - path: It need not be there yet.
  ///   - input: The folder the texts are in.
  ///   - home: The user's home folder, where known.
  /// - Throws: Why no site may be written there: it would mix with the texts, or with files of other origin.
  public init(_ path: String, input: String, home: String? = OutputFolder.home) throws(WrongCall) {
    let help = "name a folder of its own with --output"
    if path.isEmpty { throw WrongCall("the output folder has no name", help: help) }
    let output = FileSystem.resolved(path)
    let input = FileSystem.resolved(input)
    if output == input { throw WrongCall("the output folder \(path) is the input folder", help: help) }
    if OutputFolder.holds(input, output) {
      throw WrongCall("the output folder \(path) lies in the input folder", help: help)
    }
    if output == "/" { throw WrongCall("the output folder \(path) is the root of the disk", help: help) }
    if OutputFolder.holds(output, input) {
      throw WrongCall("the output folder \(path) holds the input folder", help: help)
    }
    if let home = home.map(FileSystem.resolved), output == home || OutputFolder.holds(output, home) {
      throw WrongCall("the output folder \(path) is or holds the home folder", help: help)
    }
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast { $0 == "/" }) : path
    switch FileSystem.kind(of: path) {
    case nil: break
    case .folder: try refuseForeignFiles()
    case .file, .other: throw WrongCall("the output folder \(path) is a file", help: help)
    }
  }

  /// The home folder of whoever runs the program.
  public static var home: String? { getenv("HOME").map { String(cString: $0) } }

  private func refuseForeignFiles() throws(WrongCall) {
    let names: [String]
    do {
      names = try FileSystem.names(in: path)
    } catch {
      throw WrongCall("the output folder \(path) \(error.message)")
    }
    // A first build that was cut off leaves no more than its staging folder.
    if !names.contains(Manifest.name), !names.allSatisfy({ $0 == OutputStore.stagingName }) {
      throw WrongCall(
        "the output folder \(path) holds files that briefgen did not write",
        help: "name an empty or a new folder with --output, or empty this one")
    }
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    folder == "/" ? path != "/" : path.hasPrefix(folder + "/")
  }
}

extension String {
  fileprivate func dropLast(while isEnd: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isEnd(last) { rest.removeLast() }
    return rest
  }
}
