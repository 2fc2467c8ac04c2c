#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that a site may be written into.
public struct OutputFolder: Sendable {
  /// Where new files stand until they are put in place one by one, and what is left of a build that was killed then.
  static let stagingName = ".briefgen-new"

  /// As the user named it, without a slash at its end.
  public let path: String
  /// Where the next site is made.
  public let workspace: Workspace
  /// Without links on its way.
  let resolvedPath: String
  /// Whether files of other origin may be overwritten.
  let force: Bool

  /// - Parameters:
  ///   - path: It need not be there yet.
  ///   - input: The folder the texts are in.
  ///   - force: Take a folder with files of other origin, and overwrite those that stand where a page belongs.
  ///   - home: The user's home folder, where known.
  /// - Throws: Why no site may be written there: it would mix with the texts, or with files of other origin.
  public init(
    _ path: String, input: String, force: Bool = false, home: String? = OutputFolder.home
  ) throws(WrongCall) {
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
    resolvedPath = output
    workspace = Workspace(besideFolder: output)
    self.force = force
    switch FileSystem.kind(of: path) {
    case .folder:
      if FileSystem.linkStatus(of: "\(path)/\(OutputFolder.stagingName)") != nil {
        // Whoever takes the lock completes or undoes what a killed build left.
        (try? OutputLock(self))?.release()
      }
      try refuseForeignFiles()
    case .file, .other: throw WrongCall("the output folder \(path) is a file", help: help)
    case nil:
      guard FileSystem.linkStatus(of: output) == nil else {
        throw WrongCall("the output folder \(path) is a link that leads nowhere", help: help)
      }
    }
  }

  /// The home folder of whoever runs the program.
  public static var home: String? { getenv("HOME").map { String(cString: $0) } }

  /// The list of what briefgen wrote into the folder, as it stands there.
  var manifestBytes: [UInt8]? { try? FileSystem.read("\(path)/\(Manifest.name)") }

  private func refuseForeignFiles() throws(WrongCall) {
    let names: [String]
    do {
      names = try FileSystem.names(in: path)
    } catch {
      throw WrongCall("the output folder \(path) \(error.message)")
    }
    // A first build that was cut off leaves no more than its staging folder.
    guard !force, !names.allSatisfy({ $0 == OutputFolder.stagingName }),
      manifestBytes.flatMap(Manifest.list) == nil
    else { return }
    if names.contains(Manifest.name) {
      throw WrongCall(
        "the output folder \(path) has a damaged list of the files that briefgen wrote, \(Manifest.name)",
        help: "put the list back as it was, empty the folder, or use --force to write over what is there")
    }
    throw WrongCall(
      "the output folder \(path) holds files that briefgen did not write",
      help: "name an empty or a new folder with --output, empty this one, or use --force to write among them")
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
