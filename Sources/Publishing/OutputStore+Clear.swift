import BriefModel

extension OutputStore {
  /// Removes all that briefgen published here, and its list of it; files of other origin stay.
  ///
  /// - Returns: How many files were removed.
  public func clear() async throws(Diagnostic) -> Int {
    guard OutputStore.published(in: place("")) != nil else { return 0 }
    let removed = try await publish([]).removed
    FileSystem.remove(place(Manifest.name))
    _ = FileSystem.removeEmptyFolder(place(""))
    return removed
  }
}
