import BriefModel

/// What a scan or a paste has twice.
extension Document {
  /// Drops the start of a line that repeats how the cut line before it ends, as where two pages of a scan overlap.
  mutating func cutOverlaps() {
    var last: Int?
    for index in lines.indices where lines[index].isText && lines[index].shape.characters >= 20 {
      if let last, lines[last].isProse || lines[last].shape.commas > 0 { cutOverlap(of: index, with: last) }
      if lines[index].isText { last = index }
    }
  }

  /// Drops paragraphs that stand in their article before, and articles all of whose paragraphs stand before them.
  ///
  /// Two articles may well have a paragraph in common.
  mutating func dropDuplicates(in segments: inout [Segment]) {
    var kept: [Segment] = []
    var all: Set<ArraySlice<UInt8>> = []
    for segment in segments {
      let running = segment.lines.filter { lines[$0].isText && lines[$0].isProse }
      let passages = running.filter { isPassage(lines[$0]) }
      let isRepeated =
        !kept.isEmpty && !passages.isEmpty && running.allSatisfy { all.contains(text(of: $0)) }
        && !segment.lines.contains { lines[$0].isKept || lines[$0].table != nil }
      if isRepeated {
        for index in segment.lines where !lines[index].isDropped { lines[index].role = .dropped(.duplicate) }
        let body = kept[kept.count - 1].body
        kept[kept.count - 1].body = body.lowerBound..<segment.lines.upperBound
        continue
      }
      var seen: Set<ArraySlice<UInt8>> = []
      for index in passages where !seen.insert(text(of: index)).inserted { lines[index].role = .dropped(.duplicate) }
      for index in running { all.insert(text(of: index)) }
      kept.append(segment)
    }
    segments = kept
  }

  private func text(of index: Int) -> ArraySlice<UInt8> { bytes[lines[index].start..<lines[index].end] }

  /// Whether nobody writes it twice: no phrase, name or formula of the genre has thirty characters.
  private func isPassage(_ line: Line) -> Bool {
    line.isText && line.isProse && line.shape.characters >= 30 && line.pieces.count == 1 && !line.isKept
  }

  /// Of a start that repeats an end, in bytes; fifteen characters are more than a name that two sentences share.
  private static var shortestOverlap: Int { 45 }
  /// What is compared at most, in bytes.
  private static var longestOverlap: Int { 900 }

  private mutating func cutOverlap(of index: Int, with last: Int) {
    guard let before = lines[last].pieces.last, let piece = lines[index].pieces.first else { return }
    // A line may be how its text begins: what overlaps is less than the whole of it.
    let start = max(before.start + 30, before.end - Self.longestOverlap)
    guard start < before.end else { return }
    let length = Self.overlap(of: bytes[start..<before.end], with: bytes[piece.start..<piece.end])
    guard length >= Self.shortestOverlap else { return }
    let rest = bytes.trimmed(SourceRange(start: piece.start + length, end: piece.end)) { $0.isWhiteSpace }
    guard !rest.isEmpty else {
      if lines[index].pieces.count == 1 { lines[index].role = .dropped(.duplicate) }
      return
    }
    lines[index].isOverlap = true
    lines[index].marks.append(Drop(range: SourceRange(start: piece.start, end: rest.start), reason: .duplicate))
    lines[index].marks.sort { $0.range < $1.range }
    lines[index].pieces[0] = rest
    lines[index].shape = Shape(of: lines[index].pieces, in: bytes)
  }

  /// The length of the longest end of `left` that `right` begins with, found as Knuth, Morris and Pratt do.
  private static func overlap(of left: ArraySlice<UInt8>, with right: ArraySlice<UInt8>) -> Int {
    let right = Array(right.prefix(left.count))
    guard !right.isEmpty else { return 0 }
    // For each start of `right` the length of its longest end that is a start too.
    var borders = [0]
    var length = 0
    for byte in right.dropFirst() {
      while length > 0, right[length] != byte { length = borders[length - 1] }
      if right[length] == byte { length += 1 }
      borders.append(length)
    }
    length = 0
    for byte in left {
      if length == right.count { length = borders[length - 1] }
      while length > 0, right[length] != byte { length = borders[length - 1] }
      if right[length] == byte { length += 1 }
    }
    return length
  }
}
