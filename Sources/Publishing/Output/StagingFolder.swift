import BriefModel
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the new files of the next site stand until they take their place, as a tree of the same shape.
///
/// It lies beside the output folder where a second tree can, else within it, where whoever locks the folder next clears
/// away what a killed build left.
struct StagingFolder: Sendable {
  /// Its name where it lies within.
  static let name = "files"

  let path: String
  /// Whether it lies beside the output folder, on the same file system.
  let isBeside: Bool
  private let folder: OutputFolder
  /// Why there is none.
  private let problem: Diagnostic?

  /// Makes it anew.
  init(of folder: OutputFolder) {
    self.folder = folder
    let home = FileSystem.linkStatus(of: folder.resolvedPath)
    isBeside =
      folder.workspace.make()
      && home.map { $0.st_dev == FileSystem.linkStatus(of: folder.workspace.path)?.st_dev } ?? true
    path = isBeside ? folder.workspace.staging : "\(folder.path)/\(OutputFolder.stagingName)/\(Self.name)"
    FileSystem.removeTree(path)
    do throws(Diagnostic) {
      try FileSystem.makeFolder(path)
      problem = nil
    } catch {
      problem = error
    }
  }

  /// - Returns: How the file was left.
  func write(_ file: SiteFile) throws(Diagnostic) -> FileState {
    if let problem { throw problem }
    do throws(Diagnostic) {
      let place = "\(path)/\(file.path)"
      do throws(Diagnostic) {
        return try FileSystem.write(file.bytes, to: place)
      } catch {
        guard errno == ENOENT, addFolders(above: file.path) else { throw error }
        return try FileSystem.write(file.bytes, to: place)
      }
    } catch {
      throw Diagnostic(.error, path: "\(folder.path)/\(file.path)", message: error.message)
    }
  }

  /// The folder itself is not made again: where it is gone, the build is about to end.
  private func addFolders(above file: String) -> Bool {
    SiteChange.folders(above: file).reversed().allSatisfy { FileSystem.addFolder("\(path)/\($0)") }
  }

  /// What a journal speaks of is not taken from it.
  func remove() {
    if isBeside { FileSystem.removeTree(path) } else { ChangeJournal(folder).recover() }
  }
}
