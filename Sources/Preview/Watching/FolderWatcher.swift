/// Finds out what changes below some folders, whether they are there or not.
///
/// It belongs to one thread, which waits for it.
protocol FolderWatcher {
  /// Waits for the next changes.
  ///
  /// - Parameters:
  ///   - milliseconds: So long at most; below zero, as long as it takes.
  ///   - end: A file that can be read from when nobody is interested any more.
  /// - Returns: Paths below the folders as they were named, or a folder itself where much may have changed in it; none
  ///   when the time is over. nil when nobody is interested any more.
  func changes(within milliseconds: Int32, until end: Int32) -> Set<String>?
}
