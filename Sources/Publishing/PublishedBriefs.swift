import BriefMarkdown
import BriefModel
import SiteModel
import Templates

/// The briefs of the site as it was last published.
public struct PublishedBriefs: Sendable {
  /// What stays published of sources that cannot be read any more.
  public struct Kept: Sendable {
    /// To be built again with the others.
    public var briefs: [Brief] = []
    /// The pages of these sources, and the files of briefs that cannot be read back either: they stay as they are.
    public var paths: Set<String> = []
    /// The pages among them of raw texts, by the name of the text.
    public var sourcePages: [String: SiteFile] = [:]
    public var problems: [Diagnostic] = []
  }

  private let store: OutputStore

  public init(_ store: OutputStore) {
    self.store = store
  }

  /// - Parameters:
  ///   - names: The file names of the sources.
  ///   - slugs: Addresses that other briefs have now.
  public func briefs(ofSources names: Set<String>, besides slugs: Set<String>) async -> Kept {
    var kept = Kept()
    guard !names.isEmpty else { return kept }
    let paths = store.paths.filter { $0.hasPrefix("briefs/") && $0.hasSuffix(".md") }
    let read = await paths.mapInParallel { path in
      Result { () throws(Diagnostic) in try BriefDocument.read(store.read(path), path: store.place(path)) }
    }
    for (path, result) in zip(paths, read) {
      let stem = path.dropLast(".md".count)
      if slugs.contains(String(stem.dropFirst("briefs/".count))) { continue }
      switch result {
      case .success(let brief):
        guard names.contains(brief.origin.name) else { continue }
        kept.briefs.append(brief)
        let page = Address.source(brief.origin.name, sha256: brief.origin.sha256)
        kept.paths.formUnion([page.path, Address.sourceData(page).path])
        if let bytes = try? store.read(page.path) {
          kept.sourcePages[brief.origin.name] = SiteFile(path: page.path, bytes: bytes)
        }
      case .failure(let problem):
        kept.problems.append(problem)
        kept.paths.formUnion([path, stem + ".html", stem + ".json"])
      }
    }
    return kept
  }
}
