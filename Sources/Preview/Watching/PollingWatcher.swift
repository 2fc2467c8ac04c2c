import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at every file again and again: for systems that do not tell of changes, and where they tell of no more.
final class PollingWatcher: FolderWatcher {
  private let folders: [String]
  private let interval: Int32
  private var known: [String: FileStamp]

  /// - Parameter interval: In milliseconds, between two looks.
  init(_ folders: [String], interval: Int32 = 250) {
    self.folders = folders
    self.interval = interval
    known = Self.stamps(below: folders)
  }

  func changes(within milliseconds: Int32, until end: Int32) -> Set<String>? {
    var left = milliseconds
    repeat {
      let pause = left < 0 ? interval : min(left, interval)
      var wish = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      if poll(&wish, 1, pause) > 0 { return nil }
      let changed = look()
      if !changed.isEmpty { return changed }
      if left >= 0 { left -= pause }
    } while left != 0
    return []
  }

  private func look() -> Set<String> {
    let now = Self.stamps(below: folders)
    defer { known = now }
    let changed = now.filter { known[$0.key] != $0.value }.keys
    return Set(changed).union(known.keys.filter { now[$0] == nil })
  }

  private static func stamps(below folders: [String]) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    // A link to a folder above would lead round and round.
    var seen: Set<FileStamp> = []
    var waiting = folders
    while let folder = waiting.popLast() {
      guard let stamp = FileStamp(folder) else { continue }
      stamps[folder] = stamp
      guard stamp.isFolder, seen.insert(stamp).inserted else { continue }
      let names = (try? FileSystem.names(in: folder)) ?? []
      waiting += names.filter(WatchedName.isOfInterest).map { "\(folder)/\($0)" }
    }
    return stamps
  }
}
