import Dispatch
import Publishing

/// What stands beside texts, read once for each of their folders.
final class FolderCache<Value: Sendable>: @unchecked Sendable {
  private let queue = DispatchQueue(label: "folder cache")
  private let read: @Sendable (String) -> Value
  private var known: [String: Value] = [:]

  /// - Parameter read: takes the path of a folder.
  init(_ read: @escaping @Sendable (String) -> Value) {
    self.read = read
  }

  /// What stands beside a text.
  func beside(_ text: String) -> Value {
    let folder = FileSystem.parent(of: text) ?? "."
    return queue.sync {
      if let value = known[folder] { return value }
      let value = read(folder)
      known[folder] = value
      return value
    }
  }
}
