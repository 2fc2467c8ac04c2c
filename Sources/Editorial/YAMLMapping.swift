import BriefModel
import Yams

/// The keys of a mapping, taken one by one; what is left at the end is a key that nobody knows.
///
/// A key with nothing behind it says nothing, and is as good as left out.
struct YAMLMapping {
  let file: YAMLFile
  private let mark: Mark?
  private var entries: [(key: String, mark: Mark?, node: Node)] = []
  /// Whether there was no key in it.
  let isEmpty: Bool
  /// What was asked for so far.
  private var known: [String] = []

  init(in file: YAMLFile) {
    self.file = file
    mark = nil
    isEmpty = true
  }

  init(_ mapping: Node.Mapping, at mark: Mark?, in file: YAMLFile) {
    self.file = file
    self.mark = mark
    isEmpty = mapping.isEmpty
    for (key, node) in mapping {
      if let name = key.string {
        entries.append((name, key.mark, node))
      } else {
        file.complain("a key must be a word", at: key.mark, help: "take the brackets away")
      }
    }
  }

  /// Where it begins.
  var position: FilePosition { file.position(mark) }

  /// Where the value of a key stands that was not taken yet.
  func position(of key: String) -> FilePosition {
    entries.first { $0.key == key }.map { file.position($0.node.mark) } ?? position
  }

  /// Whether the key stands there, with something behind it or not.
  func isThere(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Whether the key stands there and says something.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key && !$0.node.isNothing } }

  func complain(_ message: String, at key: String? = nil, help: String? = nil) {
    let place = key.flatMap { key in entries.first { $0.key == key } }
    file.complain(message, at: place?.mark ?? mark, help: help)
  }

  /// Counts keys among the known ones that are not asked for.
  mutating func know(_ keys: String...) {
    known += keys
  }

  /// Takes what stands behind a key; nil where it is nothing.
  mutating func node(_ key: String, isNothingSaid: Bool = false) -> Node? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    let node = entries.remove(at: index).node
    return node.isNothing && !isNothingSaid ? nil : node
  }

  /// Whatever was not taken is unknown.
  mutating func finish() {
    for (key, mark, _) in entries {
      let help = Nearest.help(for: key, in: known)
      file.complain(
        "unknown key \"\(key)\"", at: mark, help: help ?? "known keys: \(known.joined(separator: ", "))")
    }
    entries = []
  }
}
