import BriefModel
import Yams

/// A YAML file that people write; what is wrong with it is collected, each thing at its place, and all of it in one go.
final class YAMLFile {
  let path: String
  private var found: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  /// What is wrong, in the order of the file.
  var problems: [Diagnostic] {
    found.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.element.column ?? 0, left.offset)
        < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
    }.map(\.element)
  }

  /// The file's keys; none where it holds nothing, or nothing that can be read.
  func read(_ bytes: [UInt8]) -> YAMLMapping {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      complain("is not UTF-8 text", at: nil, help: "save it as UTF-8")
      return YAMLMapping(in: self)
    }
    do {
      guard let root = try Yams.compose(yaml: text), !root.isNothing else { return YAMLMapping(in: self) }
      guard let mapping = root.mapping else {
        complain("expected lines of `key: value`", at: root.mark, help: "write one key a line, such as `title: 桐庐办学记`")
        return YAMLMapping(in: self)
      }
      return YAMLMapping(mapping, at: root.mark, in: self)
    } catch {
      complain(error, in: text)
      return YAMLMapping(in: self)
    }
  }

  func complain(_ message: String, at mark: Mark?, help: String? = nil) {
    complain(message, at: position(mark), help: help)
  }

  func complain(_ message: String, at place: FilePosition, help: String? = nil) {
    found.append(Diagnostic(.error, at: place, message: message, help: help))
  }

  func position(_ mark: Mark?) -> FilePosition {
    FilePosition(path: path, line: mark?.line, column: mark?.column)
  }

  private static let broken = "look for a quotation mark or a bracket that is missing, and indent with blanks, not tabs"

  private func complain(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      complain("is not YAML: \(problem)", at: mark, help: Self.broken)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      var place = position(context.mark)
      place.line = YAMLFile.second(key, from: context.mark, in: text) ?? place.line
      complain("\"\(key)\" stands here a second time", at: place, help: "put both into one")
    case .reader(let problem, _, _, _): complain("is not YAML: \(problem)", at: nil, help: Self.broken)
    default: complain("is not YAML", at: nil, help: Self.broken)
    }
  }

  /// The line where a key stands for the second time in the mapping whose first key is at `first`: its keys begin in one
  /// column.
  private static func second(_ key: String, from first: Mark, in text: String) -> Int? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var isFirst = true
    for (index, line) in lines.enumerated().dropFirst(first.line - 1) {
      let rest = line.unicodeScalars.dropFirst(first.column - 1)
      guard rest.starts(with: key.unicodeScalars), rest.dropFirst(key.unicodeScalars.count).first == ":" else {
        continue
      }
      if !isFirst { return index + 1 }
      isFirst = false
    }
    return nil
  }
}

extension Node {
  /// A key with nothing behind it, or `~`.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// What it is called in messages.
  var kind: String { mapping != nil ? "mapping" : sequence != nil ? "list" : "text" }
}
