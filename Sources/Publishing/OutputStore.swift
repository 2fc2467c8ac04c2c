import BriefModel
import Templates

/// Puts the files of a site into its folder: what is the same is left alone, what is new goes in whole, what is stale goes.
///
/// All bytes are on the disk before the first file of the site is touched, so that a full disk or a signal leaves the
/// last good site as it was. Files that briefgen did not write are neither changed nor removed.
public struct OutputStore: Sendable {
  /// What a publication did.
  public struct Report: Equatable, Sendable {
    public var written = 0
    public var unchanged = 0
    public var removed = 0
  }

  static let stagingName = ".briefgen-new"

  private let folder: OutputFolder
  private let published: Manifest?

  public init(_ folder: OutputFolder) {
    self.folder = folder
    published = (try? FileSystem.read("\(folder.path)/\(Manifest.name)")).map(Manifest.init(reading:))
  }

  /// The files that are published now, by path, in byte order.
  public var paths: [String] { published?.paths ?? [] }

  /// - Throws: Why the file cannot be read.
  public func read(_ path: String) throws(Diagnostic) -> [UInt8] { try FileSystem.read(place(path)) }

  /// The path of a published file as the user would name it.
  public func place(_ path: String) -> String { "\(folder.path)/\(path)" }

  /// - Parameters:
  ///   - files: The whole site.
  ///   - keeping: Paths that stay published as they are, though they are not among the files.
  /// - Throws: What could not be written, or the file of other origin that stands in the way.
  public func publish(_ files: [SiteFile], keeping: Set<String> = []) async throws(Diagnostic) -> Report {
    let changed = try await changedFiles(among: files)
    let current = Manifest(files.map(\.path) + paths.filter(keeping.contains))
    let stale = Set(paths).subtracting(current.paths).sorted()
    if !changed.isEmpty { try stage(changed) }
    if published != current {
      // Until the last file is in place, the list names old and new: whatever happens, each is known as ours.
      try FileSystem.makeFolder(folder.path)
      try write(Manifest(current.paths + paths))
    }
    try putInPlace(changed)
    for path in stale { remove(path) }
    if published != current { try write(current) }
    return Report(written: changed.count, unchanged: files.count - changed.count, removed: stale.count)
  }

  /// The files whose bytes are not on the disk yet.
  private func changedFiles(among files: [SiteFile]) async throws(Diagnostic) -> [SiteFile] {
    let isSame = await files.mapInParallel { FileSystem.holds($0.bytes, place($0.path)) }
    let changed = zip(files, isSame).filter { !$0.1 }.map(\.0)
    let own = Set(paths)
    for file in changed where !own.contains(file.path) {
      guard FileSystem.kind(of: place(file.path)) != nil else { continue }
      throw Diagnostic(
        .error, path: place(file.path), message: "briefgen did not write this file, and will not overwrite it",
        help: "move it elsewhere, or name another folder with --output")
    }
    return changed
  }

  private var staging: String { place(OutputStore.stagingName) }

  /// Writes the files side by side, under their numbers.
  private func stage(_ files: [SiteFile]) throws(Diagnostic) {
    try FileSystem.makeFolder(staging)
    do throws(Diagnostic) {
      for (index, file) in files.enumerated() { try FileSystem.write(file.bytes, to: "\(staging)/\(index)") }
    } catch {
      FileSystem.removeFolder(staging)
      throw error
    }
  }

  private func putInPlace(_ files: [SiteFile]) throws(Diagnostic) {
    guard !files.isEmpty else { return }
    defer { FileSystem.removeFolder(staging) }
    let folders = Set(files.compactMap { FileSystem.parent(of: $0.path) })
    for path in folders.sorted() { try FileSystem.makeFolder(place(path)) }
    for (index, file) in files.enumerated() {
      try FileSystem.rename("\(staging)/\(index)", to: place(file.path))
    }
  }

  /// Removes a file, and the folders it leaves empty.
  private func remove(_ path: String) {
    FileSystem.remove(place(path))
    var path = path
    while let folder = FileSystem.parent(of: path), folder != ".", FileSystem.removeEmptyFolder(place(folder)) {
      path = folder
    }
  }

  private func write(_ manifest: Manifest) throws(Diagnostic) {
    try FileSystem.replace(place(Manifest.name), with: manifest.bytes)
  }
}
