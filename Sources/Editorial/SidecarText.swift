import BriefModel
import Yams

/// The text of a sidecar, into which statements are put without a change to what stands there.
///
/// Where a statement goes is found by trying: what comes out is read again, and must say what it said before and the
/// statement, no more and no less.
public struct SidecarText {
  public private(set) var bytes: [UInt8]
  private let path: String

  public init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Whether it says nothing yet; comments say nothing.
  public var isEmpty: Bool { Self.root(of: bytes)?.isEmpty ?? false }

  /// - Throws: where the file is written in a way that nothing can be put into; the help has the lines to write by hand.
  public mutating func add(_ entry: SidecarEntry) throws(Diagnostic) {
    let block = YAMLText.block(entry)
    guard let old = Self.root(of: bytes), let said = Self.root(of: Array(block.joined(separator: "\n").utf8)) else {
      throw failure("is no sidecar that can be read", block)
    }
    let lines = SidecarLines(bytes)
    for spot in spots(for: entry, in: lines, old) {
      let new = lines.file(with: spot)
      if let root = Self.root(of: new), root.says(old, and: said, of: entry.key) {
        bytes = new
        return
      }
    }
    throw failure("is written in a way that nothing can be put into", block)
  }

  private func failure(_ message: String, _ block: [String]) -> Diagnostic {
    Diagnostic(
      .error, path: path, message: message, help: "put in by hand:\n" + block.joined(separator: "\n"))
  }

  /// Where the entry could go, the likeliest first.
  private func spots(
    for entry: SidecarEntry, in lines: SidecarLines, _ root: Node.Mapping
  ) -> [SidecarLines.Spot] {
    guard let index = root.firstIndex(where: { $0.key.string == entry.key }), let line = root[index].key.mark?.line
    else { return spots(forNew: entry, in: lines, root) }
    let next = root[root.index(after: index)...].first?.key.mark?.line
    let region = lines.region(from: line - 1, to: next.map { $0 - 1 })
    let inBrackets = lines.offsets(of: "]", in: region).flatMap { offset in
      ["", ", "].map { SidecarLines.Spot.words($0 + YAMLText.flow(entry.value), before: offset) }
    }
    guard let first = root[index].value.sequence?.first?.mark?.line else {
      return inBrackets + [.lines(YAMLText.entry(entry, indent: "  "), before: min(line, lines.count))]
    }
    let new = YAMLText.entry(entry, indent: lines.indentOfHyphens(in: region, upTo: first - 1))
    return lines.ends(of: region).map { .lines(new, before: $0) } + inBrackets
  }

  /// Behind all keys; or before the brace that closes them.
  private func spots(
    forNew entry: SidecarEntry, in lines: SidecarLines, _ root: Node.Mapping
  ) -> [SidecarLines.Spot] {
    let indent = String(repeating: " ", count: max(0, (root.first?.key.mark?.column ?? 1) - 1))
    let block = YAMLText.block(entry).map { indent + $0 }
    let key = "\(entry.key): \(YAMLText.flowEntry(entry))"
    let inBraces = lines.offsets(of: "}", in: 0..<lines.count).flatMap { offset in
      ["", ", "].map { SidecarLines.Spot.words($0 + key, before: offset) }
    }
    return [.lines(block, before: lines.end, isApart: true), .lines(block, before: lines.count)] + inBraces
  }

  /// The keys of a file; none of an empty one, nil where it is no mapping.
  private static func root(of bytes: [UInt8]) -> Node.Mapping? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard let text = String(validating: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self) else {
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: text), !root.isNothing else { return Node.Mapping([]) }
      return root.mapping
    } catch {
      return nil
    }
  }
}

extension Node.Mapping {
  /// Whether it says what `old` does, and behind `key` what `new` does besides.
  fileprivate func says(_ old: Node.Mapping, and new: Node.Mapping, of key: String) -> Bool {
    let isKey = { (pair: Element) in pair.key.string == key }
    let others = filter { !isKey($0) }
    guard others.elementsEqual(old.filter { !isKey($0) }, by: { $0.key == $1.key && $0.value.says($1.value) }),
      let now = first(where: isKey)?.value, let added = new.first(where: isKey)?.value
    else { return false }
    guard let before = old.first(where: isKey)?.value, !before.isNothing else { return now.says(added) }
    guard let list = now.sequence, let first = before.sequence, let last = added.sequence else { return false }
    return list.count == first.count + last.count
      && zip(list, Array(first) + Array(last)).allSatisfy { $0.says($1) }
  }
}

extension Node {
  /// Whether both say the same, however they are written.
  fileprivate func says(_ other: Node) -> Bool {
    switch (self, other) {
    case (.scalar(let left), .scalar(let right)): left.string == right.string && isNothing == other.isNothing
    case (.sequence(let left), .sequence(let right)): left.elementsEqual(right) { $0.says($1) }
    case (.mapping(let left), .mapping(let right)):
      left.elementsEqual(right) { $0.key == $1.key && $0.value.says($1.value) }
    default: self == other
    }
  }
}
