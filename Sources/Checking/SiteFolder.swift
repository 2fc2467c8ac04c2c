import BriefModel
import Publishing
import Templates

/// A published site as it lies on the disk.
public struct SiteFolder: Sendable {
  /// As the user named it, without a slash at its end.
  public let path: String
  /// Of the files that briefgen published, those that can be read; by path, in byte order.
  public let files: [SiteFile]
  /// Why the others cannot.
  let problems: [Finding]
  /// Paths of files that lie beside those of briefgen's, and are not its.
  let foreign: [String]

  /// - Throws: Why there is no site to look at.
  public init(_ path: String) throws(WrongCall) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    switch FileSystem.kind(of: path) {
    case .folder: break
    case nil:
      throw WrongCall("the site \(path) is not there", help: "run `briefgen build` first, or name the site's folder")
    case .file, .other:
      throw WrongCall("the site \(path) is a file", help: "name the folder it is in")
    }
    let paths = try OutputStore.published(in: path)
    guard !paths.isEmpty else {
      throw WrongCall(
        "\(path) holds no site of briefgen's", help: "run `briefgen build` first, or name the site's folder")
    }
    self.path = path
    var files: [SiteFile] = []
    var problems: [Finding] = []
    for name in paths {
      let place = "\(path)/\(name)"
      do throws(Diagnostic) {
        files.append(SiteFile(path: name, bytes: try FileSystem.read(place)))
      } catch {
        let isThere = FileSystem.kind(of: place) != nil
        let message = isThere ? error.message : "was published, and is not there any more"
        problems.append(Finding(.fileMissing, path: place, message, help: SiteFolder.buildAnew))
      }
    }
    self.files = files
    self.problems = problems
    foreign = SiteFolder.foreign(in: path, besides: paths)
  }

  /// As the user would name a file of the site.
  func place(_ path: String) -> String { "\(self.path)/\(path)" }

  static let buildAnew = "build anew"

  /// What hosts want lies at the top of a site: only the folders of pages are looked into.
  private static func foreign(in folder: String, besides paths: [String]) -> [String] {
    let own = Set(paths)
    let folders = Set(paths.compactMap { FileSystem.parent(of: $0) }).subtracting(["."])
    return folders.sorted().flatMap { inner in
      ((try? FileSystem.names(in: "\(folder)/\(inner)")) ?? []).map { "\(inner)/\($0)" }.filter { path in
        !own.contains(path) && FileSystem.kind(of: "\(folder)/\(path)") == .file
      }
    }
  }
}
