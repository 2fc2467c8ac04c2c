import BriefModel
import Templates

/// Puts the files of a site into its folder: what is the same is left alone, what is new goes in whole, what is stale goes.
///
/// The new site appears in one step or not at all, whatever happens before. Files that briefgen did not write are neither
/// changed nor removed. Whoever publishes holds an ``OutputLock`` of the folder from before the store is made.
public struct OutputStore: Sendable {
  /// What a publication did.
  public struct Report: Equatable, Sendable {
    public var written = 0
    public var unchanged = 0
    public var removed = 0

    public init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  let folder: OutputFolder
  let published: Manifest?
  let notes: FileNotes

  public init(_ folder: OutputFolder) {
    self.folder = folder
    published = folder.manifestBytes.flatMap(Manifest.init(reading:))
    notes = folder.workspace.readNotes()
  }

  /// The files that are published now, by path, in byte order.
  public var paths: [String] { published?.paths ?? [] }

  /// - Throws: Why the file cannot be read.
  public func read(_ path: String) throws(Diagnostic) -> [UInt8] { try FileSystem.read(place(path)) }

  /// The path of a published file as the user would name it.
  public func place(_ path: String) -> String { "\(folder.path)/\(path)" }

  /// One fingerprint of all that is published; nil where it cannot be told without reading the files, as of a small site or
  /// where somebody has changed one.
  public func fingerprint() async -> ContentHash? {
    guard !paths.isEmpty else { return nil }
    let contents = await paths.mapInParallel { path -> ContentHash? in
      guard let note = notes[path], note.state == state(of: path) else { return nil }
      return note.content
    }
    var bytes: [UInt8] = []
    for (path, content) in zip(paths, contents) {
      guard let content else { return nil }
      bytes += path.utf8
      for word in [content.first, content.second] { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
    }
    return ContentHash(bytes)
  }

  /// A publication that nothing was taken for yet.
  public func begin() -> Publication { Publication(in: self) }

  /// Publishes a site that is in memory; see ``Publication/finish(_:keeping:)``.
  public func publish(_ files: [SiteFile], keeping: Set<String> = []) async throws(OutputFailure) -> Report {
    let publication = begin()
    return try await publication.finish(await files.mapInParallel { publication.take($0) }, keeping: keeping)
  }

  /// How a file was left that is published with these very bytes; nil where it is not.
  func state(of file: SiteFile, _ content: ContentHash) -> FileState? {
    guard let state = state(of: file.path), state.size == file.bytes.count, isInFolders(file.path) else { return nil }
    if notes[file.path] == FileNote(state: state, content: content) { return state }
    return (try? read(file.path)) == file.bytes ? state : nil
  }

  /// Whether no link leads to where a path does: nothing is looked for behind one.
  private func isInFolders(_ path: String) -> Bool {
    SiteChange.folders(above: path).allSatisfy {
      FileSystem.linkStatus(of: "\(folder.resolvedPath)/\($0)")?.isFolder == true
    }
  }

  /// Nil where no file stands, or something else.
  private func state(of path: String) -> FileState? {
    FileSystem.linkStatus(of: "\(folder.resolvedPath)/\(path)").flatMap { $0.isFile ? FileState($0) : nil }
  }
}
