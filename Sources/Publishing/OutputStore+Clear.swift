extension OutputStore {
  /// Removes all that briefgen published here, and its list of it; files of other origin stay. Whoever does holds the folder's
  /// ``OutputLock``.
  ///
  /// - Returns: How many files were removed.
  public func clear() async throws(OutputFailure) -> Int {
    guard FileSystem.isThere(place(Manifest.name)) else { return 0 }
    let removed = try await publish([]).removed
    FileSystem.remove(place(Manifest.name))
    _ = FileSystem.removeEmptyFolder(place(""))
    return removed
  }
}
