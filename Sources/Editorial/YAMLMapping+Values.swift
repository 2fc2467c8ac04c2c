import BriefModel
import Yams

extension YAMLMapping {
  /// Takes a key's text.
  mutating func text(_ key: String) -> String? {
    value(key) { $0 }
  }

  /// Takes a key's text as what `parse` makes of it.
  mutating func value<Value>(_ key: String, _ parse: (String) throws(Refusal) -> Value) -> Value? {
    node(key).flatMap { value($0, of: key, parse) }
  }

  /// Takes a key's text, without which the mapping says nothing.
  mutating func required<Value>(
    _ key: String, help: String? = nil, _ parse: (String) throws(Refusal) -> Value
  ) -> Value? {
    if !has(key) {
      _ = node(key)
      complain("\"\(key)\" is missing", help: help)
      return nil
    }
    return value(key, parse)
  }

  /// Takes a key's text, or says that there is none: `key: ~`.
  mutating func valueOrNone<Value>(
    _ key: String, _ parse: (String) throws(Refusal) -> Value
  ) -> Value?? {
    guard let node = node(key, isNothingSaid: true) else { return nil }
    if node.isNothing { return .some(nil) }
    return value(node, of: key, parse).map { .some($0) }
  }

  /// Takes a text or a list of texts.
  mutating func values<Value>(_ key: String, _ parse: (String) throws(Refusal) -> Value) -> [Value]? {
    guard let node = node(key) else { return nil }
    guard let sequence = node.sequence else { return value(node, of: key, parse).map { [$0] } }
    return sequence.compactMap { value($0, of: key, parse) }
  }

  /// Takes a key that can only be `true`.
  mutating func flag(_ key: String) -> Bool {
    value(key) { text throws(Refusal) in
      guard text == "true" else { throw Refusal("can only be true", help: "leave the line out where it is not so") }
      return true
    } ?? false
  }

  /// Takes a list of mappings.
  mutating func mappings(_ key: String) -> [YAMLMapping] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      file.complain(
        "\"\(key)\" must be a list, not a \(node.kind)", at: node.mark,
        help: "begin each entry with a hyphen on a line of its own")
      return []
    }
    return sequence.compactMap { node in
      if let mapping = node.mapping { return YAMLMapping(mapping, at: node.mark, in: file) }
      file.complain(
        "an entry of \"\(key)\" must be lines of `key: value`, not a \(node.kind)", at: node.mark,
        help: "write `key: value` behind the hyphen, and further keys below the first")
      return nil
    }
  }

  /// Takes a mapping.
  mutating func mapping(_ key: String) -> YAMLMapping? {
    guard let node = node(key) else { return nil }
    if let mapping = node.mapping { return YAMLMapping(mapping, at: node.mark, in: file) }
    file.complain(
      "\"\(key)\" must be lines of `key: value`, not a \(node.kind)", at: node.mark,
      help: "write its keys on lines of their own, indented below it")
    return nil
  }

  private func value<Value>(
    _ node: Node, of key: String, _ parse: (String) throws(Refusal) -> Value
  ) -> Value? {
    guard let scalar = node.scalar else {
      file.complain(
        "\"\(key)\" must be a text, not a \(node.kind)", at: node.mark,
        help: "write one text behind it, in quotation marks where it holds marks of YAML")
      return nil
    }
    do throws(Refusal) {
      return try parse(scalar.string)
    } catch {
      file.complain("\"\(key)\" \(error.message)", at: node.mark, help: error.help)
      return nil
    }
  }
}
