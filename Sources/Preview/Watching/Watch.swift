import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells, for as long as it lives, of what changed below some folders, a quiet moment after it did.
final class Watch: Sendable {
  /// A file is saved in several steps, and several files are saved at once. In milliseconds.
  private static let quiet: Int32 = 8
  /// What goes on changing is told of all the same.
  private static let longest = Duration.milliseconds(500)

  private let end: (read: Int32, write: Int32)

  /// - Parameters:
  ///   - watcher: Made and used by a thread of its own.
  ///   - tell: Called by that thread with the paths below the folders, as they were named.
  init(
    _ folders: [String], with watcher: @Sendable @escaping ([String]) -> any FolderWatcher = Watch.watcher,
    tell: @Sendable @escaping (Set<String>) -> Void
  ) {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    end = (ends[0], ends[1])
    let isReady = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [end] in
      let watcher = watcher(folders)
      isReady.signal()
      while let changed = Self.next(of: watcher, until: end.read) { tell(changed) }
      close(end.read)
    }
    isReady.wait()
  }

  deinit { close(end.write) }

  private static func next(of watcher: any FolderWatcher, until end: Int32) -> Set<String>? {
    guard var changed = watcher.changes(within: -1, until: end) else { return nil }
    let start = ContinuousClock.now
    while ContinuousClock.now - start < longest {
      guard let more = watcher.changes(within: quiet, until: end) else { return nil }
      if more.isEmpty { break }
      changed.formUnion(more)
    }
    return changed
  }

  static let watcher: @Sendable ([String]) -> any FolderWatcher = { folders in
    #if canImport(Glibc)
      if let watcher = InotifyWatcher(folders) { return watcher }
    #endif
    return PollingWatcher(folders)
  }
}
