import BriefModel
import Templates

/// The next site on its way: its files are taken as they are made, by several tasks at once, and need never be in memory
/// together.
///
/// What the site holds already is let go, what is new waits in a ``StagingFolder``. Nothing of the site changes before
/// ``finish(_:keeping:)``.
public struct Publication: Sendable {
  private let store: OutputStore
  private let staging: StagingFolder

  init(in store: OutputStore) {
    self.store = store
    staging = StagingFolder(of: store.folder)
  }

  /// What is wrong with it is told at the end.
  public func take(_ file: SiteFile) -> StagedFile {
    let content = ContentHash(file.bytes)
    if let state = store.state(of: file, content) {
      return StagedFile(path: file.path, state: .present(FileNote(state: state, content: content)))
    }
    do throws(Diagnostic) {
      let state = try staging.write(file)
      return StagedFile(path: file.path, state: .new(FileNote(state: state, content: content)))
    } catch {
      return StagedFile(path: file.path, state: .failed(error))
    }
  }

  /// The bytes of a file that was taken; nil where it is gone or never was there.
  public func bytes(of file: StagedFile) -> [UInt8]? {
    file.isPresent ? try? store.read(file.path) : try? FileSystem.read("\(staging.path)/\(file.path)")
  }

  /// Gives up what was taken; the site stays as it was.
  public func discard() {
    staging.remove()
    store.folder.workspace.tidy()
  }

  /// Puts the whole site in the place of the one before.
  ///
  /// - Parameters:
  ///   - files: The whole site.
  ///   - keeping: Paths that stay published as they are, though they are not among the files.
  /// - Throws: What could not be written, or all that stands in the way.
  public func finish(
    _ files: [StagedFile], keeping: Set<String> = []
  ) async throws(OutputFailure) -> OutputStore.Report {
    let before = store.published
    let kept = store.paths.filter(keeping.contains)
    let current = Manifest(files.map(\.path) + kept)
    var change = SiteChange(written: files.filter { !$0.isPresent }.map(\.path), removed: [])
    if before != current { change.removed = Set(store.paths).subtracting(current.paths).sorted() }
    let report = OutputStore.Report(
      written: change.written.count, unchanged: files.count - change.written.count, removed: change.removed.count)
    do throws(OutputFailure) {
      try await carryOut(&change, from: files, to: current)
    } catch {
      discard()
      throw error
    }
    staging.remove()
    remember(files.map { ($0.path, $0.note) } + kept.map { ($0, store.notes[$0]) })
    return report
  }

  private func carryOut(
    _ change: inout SiteChange, from files: [StagedFile], to current: Manifest
  ) async throws(OutputFailure) {
    if !change.isEmpty {
      let obstacles = Obstacles(in: store.folder, paths: files.lazy.map(\.path) + store.paths)
      try obstacles.clear(&change, own: Set(store.paths))
    }
    do throws(Diagnostic) {
      if let problem = files.lazy.compactMap(\.problem).first { throw problem }
      if store.published != current {
        _ = try staging.write(SiteFile(path: Manifest.name, bytes: current.bytes))
        change.written.append(Manifest.name)
      }
      if !change.isEmpty { try await carryOut(change) }
    } catch {
      Interruption.shared.waitForEnd()
      var problem = error
      problem.help = error.help ?? (store.published == nil ? "nothing was published" : "the site is as it was")
      throw OutputFailure([problem])
    }
  }

  private func carryOut(_ change: SiteChange) async throws(Diagnostic) {
    do throws(SiteTwin.Unfit) {
      try await SiteTwin(store.folder).publish(change, from: staging)
    } catch {
      try ChangeJournal(store.folder).publish(change, from: staging)
    }
  }

  /// Notes how the files were left; of few, nothing.
  private func remember(_ present: [(path: String, note: FileNote?)]) {
    let workspace = store.folder.workspace
    guard present.count >= Workspace.largeSite else { return workspace.tidy(all: true) }
    guard present.count != store.notes.count || !present.allSatisfy({ store.notes[$0.path] == $0.note }) else { return }
    workspace.keep(FileNotes(present))
  }
}
