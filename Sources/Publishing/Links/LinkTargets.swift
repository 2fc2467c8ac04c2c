/// What links of a site may lead to.
struct LinkTargets: Sendable {
  /// The ids of each file, by its fingerprint; nil where any may be in it.
  private var ids: [UInt64: KeyNumbers?]

  /// - Parameters:
  ///   - paths: Of all files, pages or not.
  ///   - kept: Paths of files that are not looked into.
  init(_ pages: [LinkedPage], paths: [String], besides kept: Set<String>) {
    let none = KeyNumbers(expected: 0)
    ids = [:]
    ids.reserveCapacity(paths.count + kept.count)
    for path in paths { ids[LinkReader.fingerprint(ofPath: path)] = .some(none) }
    for page in pages { ids[LinkReader.fingerprint(ofPath: page.path)] = .some(page.ids) }
    for path in kept { ids[LinkReader.fingerprint(ofPath: path)] = .some(nil) }
  }

  /// Nil where the link leads somewhere.
  func fault(of link: LinkReader.Link) -> LinkCheck.Problem.Reason? {
    guard let ids = ids[link.file] else { return .noFile }
    guard let anchor = link.anchor, let ids else { return nil }
    return ids.known(anchor) != nil ? nil : .noAnchor
  }
}
