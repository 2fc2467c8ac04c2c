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

  private let folder: OutputFolder
  private let published: Manifest?
  private let notes: FileNotes

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

  /// Whether a file is published with this content, as far as can be told without reading it: then it need not be made
  /// again to be published, but can be kept.
  public func holds(_ content: ContentHash, at path: String) -> Bool {
    guard let note = notes[path] else { return false }
    return note.content == content && note.state == state(of: path)
  }

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

  /// - Parameters:
  ///   - files: The whole site.
  ///   - keeping: Paths that stay published as they are, though they are not among the files.
  /// - Throws: What could not be written, or all that stands in the way.
  public func publish(_ files: [SiteFile], keeping: Set<String> = []) async throws(OutputFailure) -> Report {
    let kept = paths.filter(keeping.contains)
    let current = Manifest(files.map(\.path) + kept)
    let obstacles = Obstacles(in: folder, paths: files.lazy.map(\.path) + paths)
    var present = await files.mapInParallel { obstacles.hide($0.path) ? nil : note(of: $0) }
    let changed = files.indices.filter { present[$0] == nil }
    var change = SiteChange(written: changed.map { files[$0] }, removed: [])
    if published != current { change.removed = Set(paths).subtracting(current.paths).sorted() }
    let report = Report(
      written: changed.count, unchanged: files.count - changed.count, removed: change.removed.count)
    if !change.isEmpty { try obstacles.clear(&change, own: Set(paths)) }
    if published != current { change.written.append(SiteFile(path: Manifest.name, bytes: current.bytes)) }
    if !change.isEmpty {
      for (index, state) in zip(changed, try await carryOut(change)) {
        present[index] = FileNote(state, files[index].bytes)
      }
    }
    remember(Array(zip(files.map(\.path), present)) + kept.map { ($0, notes[$0]) })
    return report
  }

  /// Notes how the files were left; of few, nothing.
  private func remember(_ present: [(path: String, note: FileNote?)]) {
    guard present.count >= Workspace.largeSite else { return folder.workspace.tidy(all: true) }
    guard present.count != notes.count || !present.allSatisfy({ notes[$0.path] == $0.note }) else { return }
    folder.workspace.keep(FileNotes(present))
  }

  /// - Returns: How the written files were left.
  private func carryOut(_ change: SiteChange) async throws(OutputFailure) -> [FileState] {
    do throws(SiteTwin.Failure) {
      return try await SiteTwin(folder).publish(change)
    } catch {
      do throws(Diagnostic) {
        if case .failed(let problem) = error { throw problem }
        return try ChangeJournal(folder).publish(change)
      } catch {
        Interruption.shared.waitForEnd()
        folder.workspace.tidy()
        var problem = error
        problem.help = error.help ?? (published == nil ? "nothing was published" : "the site is as it was")
        throw OutputFailure([problem])
      }
    }
  }

  /// How a file was left that is published with these very bytes; nil where it is not.
  private func note(of file: SiteFile) -> FileNote? {
    guard let state = state(of: file.path), state.size == file.bytes.count else { return nil }
    let note = FileNote(state, file.bytes)
    guard notes[file.path] != note else { return note }
    return (try? read(file.path)) == file.bytes ? note : nil
  }

  /// Nil where no file stands, or something else.
  private func state(of path: String) -> FileState? {
    FileSystem.linkStatus(of: "\(folder.resolvedPath)/\(path)").flatMap { $0.isFile ? FileState($0) : nil }
  }
}
