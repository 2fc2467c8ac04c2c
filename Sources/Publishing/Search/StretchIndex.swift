/// For every hash of ``TextStretches`` the parts of pages that may hold such a stretch, in scripts as small as those of
/// ``PairIndex``.
///
/// A script holds hashes that follow one another: of each the number of parts and the length of what follows (see
/// ``PackedNumbers``), and these parts in bits (see ``PackedBits``).
struct StretchIndex {
  /// The first hash of each script, as the distance from that of the script before.
  private(set) var starts = PackedNumbers()
  private(set) var scripts: [[UInt8]] = []

  /// - Parameter parts: in the order in which they are numbered.
  init(_ parts: [TextStretches]) async {
    guard !parts.isEmpty else { return }
    let lists = await Array(0..<TextStretches.count / TextStretches.rangeSize).mapInParallel {
      Self.lists(ofRange: $0, in: parts)
    }
    var script: [UInt8] = []
    var last = 0
    for (hash, list) in lists.joined().enumerated() {
      if script.isEmpty {
        starts.append(hash - last)
        last = hash
      }
      script += list
      if script.count >= PairIndex.scriptSize || hash + 1 == TextStretches.count {
        scripts.append(script)
        script = []
      }
    }
  }

  /// What is written of each hash of a range.
  ///
  /// The parts are counted first and then put where they belong, as in ``PairIndex``.
  private static func lists(ofRange range: Int, in parts: [TextStretches]) -> [[UInt8]] {
    var starts = [Int](repeating: 0, count: TextStretches.rangeSize + 1)
    for part in parts { part.forEachHash(inRange: range) { starts[$0 + 1] += 1 } }
    for hash in 0..<TextStretches.rangeSize { starts[hash + 1] += starts[hash] }
    var next = starts
    var members = [UInt32](repeating: 0, count: starts[TextStretches.rangeSize])
    for (number, part) in parts.enumerated() {
      part.forEachHash(inRange: range) { hash in
        members[next[hash]] = UInt32(truncatingIfNeeded: number)
        next[hash] += 1
      }
    }
    return (0..<TextStretches.rangeSize).map { hash in
      let members = members[starts[hash]..<starts[hash + 1]]
      var bits = PackedBits()
      bits.append(members, of: parts.count)
      bits.finish()
      var list = PackedNumbers()
      list.append(members.count)
      list.append(bits.digits.bytes.count)
      return list.bytes + bits.digits.bytes
    }
  }
}
