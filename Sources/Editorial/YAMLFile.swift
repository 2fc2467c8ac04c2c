import BriefModel
import Yams

/// A YAML file that people write, read key by key; what is wrong with it is collected, each thing at its place.
struct YAMLFile {
  let path: String
  private(set) var problems: [Diagnostic] = []
  private var entries: [(key: String, node: Node)] = []

  init(_ bytes: [UInt8], path: String) {
    self.path = path
    guard let text = String(validating: bytes, as: UTF8.self) else {
      problems.append(Diagnostic(.error, path: path, message: "is not UTF-8 text"))
      return
    }
    do {
      guard let root = try Yams.compose(yaml: text), !YAMLFile.isNull(root) else { return }
      guard let mapping = root.mapping else {
        problems.append(problem("expected lines of `key: value`", at: root))
        return
      }
      for (key, value) in mapping {
        if let name = key.string {
          entries.append((name, value))
        } else {
          problems.append(problem("a key must be a word", at: key))
        }
      }
    } catch {
      problems.append(problem(of: error))
    }
  }

  /// Takes a key's text; a key that is missing or empty has none.
  mutating func text(_ key: String) -> String? {
    guard let node = take(key), !YAMLFile.isNull(node) else { return nil }
    guard let scalar = node.scalar else {
      problems.append(problem("\"\(key)\" must be a text, not a \(node.mapping == nil ? "list" : "mapping")", at: node))
      return nil
    }
    return scalar.string
  }

  /// Takes a key's text, and refuses it where `rule` has something to say against it.
  mutating func text(_ key: String, rule: (String) -> String?) -> String? {
    let node = entries.first { $0.key == key }?.node
    guard let text = text(key) else { return nil }
    guard let refusal = rule(text), let node else { return text }
    problems.append(problem("\"\(key)\" \(refusal)", at: node))
    return nil
  }

  /// Whatever was not taken is a key that nobody knows.
  mutating func finish(known: [String]) {
    for (key, node) in entries {
      let mark = node.mark
      problems.append(
        Diagnostic(
          .error, path: path, line: mark?.line, column: mark?.column, message: "unknown key \"\(key)\"",
          help: "known keys: \(known.joined(separator: ", "))"))
    }
    entries = []
  }

  private mutating func take(_ key: String) -> Node? {
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    return entries.remove(at: index).node
  }

  private static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  private func problem(_ message: String, at node: Node) -> Diagnostic {
    Diagnostic(.error, path: path, line: node.mark?.line, column: node.mark?.column, message: message)
  }

  private func problem(of error: any Error) -> Diagnostic {
    let (message, mark): (String, Mark?) =
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (problem, mark)
      case .duplicatedKeysInMapping(let keys, let context): ("\"\(keys.first ?? "")\" stands here twice", context.mark)
      case .reader(let problem, _, _, _): (problem, nil)
      default: ("is not YAML: \(error)", nil)
      }
    return Diagnostic(.error, path: path, line: mark?.line, column: mark?.column, message: message)
  }
}
