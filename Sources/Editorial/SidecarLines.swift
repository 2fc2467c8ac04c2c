/// The lines of a sidecar, each with the mark that ends it.
struct SidecarLines {
  /// Where a statement could go.
  enum Spot {
    /// Lines of their own before the line at `index`; behind an empty one where nothing belongs above them.
    case lines([String], before: Int, isApart: Bool = false)
    /// Words before the sign at an offset in bytes.
    case words(String, before: Int)
  }

  private let bytes: [UInt8]
  /// Where each line begins, and the end.
  private let starts: [Int]
  private let newline: [UInt8]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isHalf = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isHalf { starts.append(index + 1) }
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.bytes = bytes
    self.starts = starts
    let first = starts.count > 1 ? bytes[..<starts[1]] : []
    newline = first.last == 0x0D ? [0x0D] : first.suffix(2).elementsEqual([0x0D, 0x0A]) ? [0x0D, 0x0A] : [0x0A]
  }

  var count: Int { starts.count - 1 }

  private subscript(index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }

  /// The lines of a key, from its own up to that of the next key.
  ///
  /// - Parameter next: nil where no key follows.
  func region(from start: Int, to next: Int?) -> Range<Int> {
    let start = min(max(start, 0), count)
    return start..<min(max(start + 1, next ?? count), count)
  }

  /// The indices behind a list where an entry could go: empty lines, and comments that are not indented, belong to what
  /// follows.
  func ends(of region: Range<Int>) -> [Int] {
    let last = region.last { self[$0].first != UInt8(ascii: "#") && !isBlank($0) }
    return [last.map { $0 + 1 } ?? region.upperBound, region.upperBound]
  }

  /// The index behind all keys.
  var end: Int {
    let last = (0..<count).last { !isBlank($0) && !self[$0].starts(with: "...".utf8) }
    return last.map { $0 + 1 } ?? count
  }

  /// The blanks before the hyphens of a list; that of its first entry stands in the entry's first line, or above it.
  ///
  /// - Parameter first: the index of that line.
  func indentOfHyphens(in region: Range<Int>, upTo first: Int) -> String {
    for index in region.clamped(to: 0..<max(0, first + 1)).reversed() {
      let indent = self[index].prefix { $0 == 0x20 }
      if self[index].dropFirst(indent.count).first == UInt8(ascii: "-") {
        return String(repeating: " ", count: indent.count)
      }
    }
    return "  "
  }

  /// The offsets of a sign in a region, the last first, and no more than anyone writes by hand.
  func offsets(of sign: Unicode.Scalar, in region: Range<Int>) -> some Sequence<Int> {
    (starts[region.lowerBound]..<starts[region.upperBound]).reversed()
      .lazy.filter { bytes[$0] == UInt8(ascii: sign) }.prefix(Self.mostSigns)
  }

  private static let mostSigns = 32

  /// The file with a statement at a spot, and nothing else changed.
  func file(with spot: Spot) -> [UInt8] {
    switch spot {
    case .words(let words, let offset): return bytes[..<offset] + Array(words.utf8) + bytes[offset...]
    case .lines(let lines, let index, let isApart):
      let before = bytes[..<starts[index]]
      var file = Array(before)
      if let last = before.last, last != 0x0A, last != 0x0D { file += newline }
      if isApart, before.contains(where: { $0 > 0x20 }) { file += newline }
      for line in lines { file += Array(line.utf8) + newline }
      return file + bytes[starts[index]...]
    }
  }

  private func isBlank(_ index: Int) -> Bool { self[index].allSatisfy { $0 <= 0x20 } }
}
