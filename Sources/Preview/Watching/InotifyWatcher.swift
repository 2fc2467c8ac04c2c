#if canImport(Glibc)
  import Glibc
  import Publishing

  /// Is told by Linux of what changes, a watch a folder.
  ///
  /// Whenever a folder comes, goes or is renamed, all watches are set anew: there are few, and none is then missed.
  final class InotifyWatcher: FolderWatcher {
    private let folders: [String]
    private let queue: Int32
    /// The path of the folder that a watch is set on.
    private var watched: [Int32: String] = [:]
    /// By the watch on a folder above: the names in it that lead to a folder of ours, and that folder.
    private var awaited: [Int32: [String: String]] = [:]

    /// - Returns: nil where the system has no watches left.
    init?(_ folders: [String]) {
      self.folders = folders
      queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard queue >= 0, setWatches() else { return nil }
    }

    deinit { if queue >= 0 { close(queue) } }

    func changes(within milliseconds: Int32, until end: Int32) -> Set<String>? {
      let start = ContinuousClock.now
      while true {
        let passed = Int32(clamping: Int((ContinuousClock.now - start) / .milliseconds(1)))
        var wishes = [queue, end].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let left = milliseconds < 0 ? -1 : max(0, milliseconds - passed)
        guard poll(&wishes, 2, left) != 0 else { return [] }
        if wishes[1].revents != 0 { return nil }
        let changed = readEvents()
        if !changed.isEmpty { return changed }
      }
    }

    // MARK: Watches

    /// A file is of interest when it is whole: closed behind a change, moved here or away, deleted, or linked here.
    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
        | Int32(IN_ONLYDIR))

    /// - Returns: Whether the system had enough of them.
    private func setWatches() -> Bool {
      let before = Set(watched.keys).union(awaited.keys)
      (watched, awaited) = ([:], [:])
      for folder in folders {
        guard watch(below: folder) else { return false }
        watchAbove(folder)
      }
      for old in before.subtracting(watched.keys).subtracting(awaited.keys) { inotify_rm_watch(queue, old) }
      return true
    }

    private func watch(below root: String) -> Bool {
      var waiting = [root]
      while let folder = waiting.popLast() {
        let number = inotify_add_watch(queue, folder, Self.events)
        if number < 0, errno == ENOSPC { return false }
        // A link may lead to a folder that is watched already, and round and round.
        guard number >= 0, watched.updateValue(folder, forKey: number) == nil else { continue }
        let names = (try? FileSystem.names(in: folder)) ?? []
        waiting += names.filter(WatchedName.isOfInterest).map { "\(folder)/\($0)" }.filter {
          FileSystem.kind(of: $0) == .folder
        }
      }
      return true
    }

    /// Watches the folder that it lies in, or the nearest above that is there, so as to see it come and go.
    private func watchAbove(_ folder: String) {
      var path = folder
      while let parent = FileSystem.parent(of: path) {
        let number = inotify_add_watch(queue, parent, Self.events)
        if number >= 0 {
          awaited[number, default: [:]][FileSystem.name(of: path)] = folder
          return
        }
        path = parent
      }
    }

    // MARK: Events

    private func readEvents() -> Set<String> {
      var changed: Set<String> = []
      var isShaken = false
      while true {
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
          count = max(0, read(queue, buffer.baseAddress, buffer.count))
        }
        guard !bytes.isEmpty else { break }
        bytes.withUnsafeBytes { events in
          var start = 0
          while start + MemoryLayout<inotify_event>.size <= events.count {
            let event = events.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
            let end = min(start + MemoryLayout<inotify_event>.size + Int(event.len), events.count)
            let name = events[start + MemoryLayout<inotify_event>.size..<end].prefix { $0 != 0 }
            isShaken = heed(event, String(decoding: name, as: UTF8.self), &changed) || isShaken
            start = end
          }
        }
      }
      // What the folders hold now may not have been told. Without watches, what changes next will not be; the files that
      // are watched still are.
      if isShaken { _ = setWatches() }
      return changed
    }

    /// - Returns: Whether the folders themselves are not what they were.
    private func heed(_ event: inotify_event, _ name: String, _ changed: inout Set<String>) -> Bool {
      func has(_ flags: Int32...) -> Bool { flags.contains { event.mask & UInt32($0) != 0 } }
      if has(IN_Q_OVERFLOW) {
        changed.formUnion(folders)
        return true
      }
      if let folder = awaited[event.wd]?[name], !has(IN_CLOSE_WRITE, IN_ATTRIB) {
        changed.insert(folder)
        return true
      }
      guard let folder = watched[event.wd] else { return has(IN_DELETE_SELF, IN_MOVE_SELF) }
      if has(IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT) {
        changed.insert(folder)
        return true
      }
      guard !name.isEmpty, WatchedName.isOfInterest(name) else { return false }
      let path = "\(folder)/\(name)"
      if event.mask & UInt32(IN_ISDIR) != 0 {
        guard !has(IN_ATTRIB) else { return false }
        changed.insert(path)
        return true
      }
      if !has(IN_CREATE) || Self.isLinked(path) { changed.insert(path) }
      return false
    }

    /// Of a link nothing is told but that it is there; a new file is being written.
    private static func isLinked(_ path: String) -> Bool {
      var status = stat()
      guard lstat(path, &status) == 0 else { return false }
      return status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
    }
  }
#endif
