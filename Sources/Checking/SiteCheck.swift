import BriefMarkdown
import BriefModel
import Publishing
import SiteModel
import Templates

/// Holds a published site against itself: all that can be proven without the texts it was made from.
public struct SiteCheck: Sendable {
  public let folder: SiteFolder
  let names: Names
  /// The briefs that can be read back, by path, in byte order.
  public let briefs: [PublishedBrief]
  private let unreadable: [Finding]
  /// Of all files of the site.
  let paths: Set<String>
  /// Where the site says that it is hosted, ending in `/`: what the feed calls itself, without its name.
  let siteAddress: String?

  /// A brief as it lies in the site.
  public struct PublishedBrief: Sendable {
    /// From the site's root.
    public let path: String
    public let brief: Brief
    let bytes: [UInt8]

    /// The line of a figure's record, from 1.
    func line(of fact: Fact) -> Int? {
      let record = Array("\"id\": \"\(fact.id)\"".utf8)
      return bytes.firstRange(of: record).map { LinePositions(bytes).line(of: $0.lowerBound) }
    }
  }

  public init(_ folder: SiteFolder, names: Names) async {
    self.folder = folder
    self.names = names
    paths = Set(folder.files.map(\.path))
    siteAddress = Self.siteAddress(in: folder)
    let files = folder.files.filter { $0.path.hasPrefix("briefs/") && $0.path.hasSuffix(".md") }
    let read = await files.mapInParallel { file in
      Result { () throws(Diagnostic) in
        PublishedBrief(
          path: file.path, brief: try BriefDocument.read(file.bytes, path: folder.place(file.path)), bytes: file.bytes)
      }
    }
    briefs = read.compactMap { try? $0.get() }
    unreadable = read.compactMap { result in
      guard case .failure(let problem) = result else { return nil }
      let at = problem.line.map { (line: $0, column: problem.column ?? 1) }
      return Finding(
        .briefUnreadable, path: problem.path, at: at, problem.message, help: problem.help ?? SiteFolder.buildAnew)
    }
  }

  /// All that is wrong, in no order.
  public func findings() async -> [Finding] {
    let pages = await folder.files.mapInParallel { file in
      encodingFindings(of: file) + pageFindings(of: file) + markupFindings(of: file) + accountFindings(of: file)
    }
    let foreign = folder.foreign.map { path in
      Finding(
        .fileForeign, path: folder.place(path), "lies among the pages, and briefgen did not write it",
        help: "move it elsewhere; a build leaves it alone")
    }
    return await folder.problems + foreign + unreadable + pages.flatMap { $0 } + links() + briefFindings()
      + contradictions() + implausible()
      + dataFindings()
  }

  private static func siteAddress(in folder: SiteFolder) -> String? {
    let name = "feed.json"
    guard let feed = folder.files.first(where: { $0.path == name }),
      let address = JSONCheck.object(in: feed.bytes)?["feed_url"] as? String, address.contains("://"),
      address.hasSuffix("/" + name)
    else { return nil }
    return String(address.dropLast(name.count))
  }

  private func links() async -> [Finding] {
    await LinkCheck.problems(in: folder.files).map { problem in
      let rule: CheckRule =
        switch problem.reason {
        case .noFile: .linkTarget
        case .noAnchor: .linkAnchor
        case .absolute: .linkAbsolute
        case .secondID: .duplicateID
        }
      return Finding(
        rule, path: folder.place(problem.page), at: (problem.line, problem.column),
        "\(problem.target): \(problem.reason.rawValue)", help: SiteFolder.buildAnew)
    }
  }
}
