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
    let lists = await Array(0..<TextStretches.wordCount).mapInParallel { Self.lists(ofWord: $0, in: parts) }
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

  /// What is written of each hash of a word.
  private static func lists(ofWord word: Int, in parts: [TextStretches]) -> [[UInt8]] {
    var members = [[UInt32]](repeating: [], count: UInt64.bitWidth)
    for (part, stretches) in parts.enumerated() {
      var rest = stretches.words[word]
      while rest != 0 {
        members[rest.trailingZeroBitCount].append(UInt32(truncatingIfNeeded: part))
        rest &= rest - 1
      }
    }
    return members.map { members in
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
