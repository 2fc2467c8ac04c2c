/// For every pair of characters the parts of pages that hold it, in scripts small enough to be fetched for one question.
///
/// A script holds pairs that follow one another. Each is written as numbers (see ``PackedNumbers``): how far its first
/// unit is from that of the pair before; its second unit, as its distance from the one before where the first units are
/// equal; the length of what follows. That is, for every set of fields that the pair was met in, the set as a digit, 32
/// more for the last of them, and the number of parts; then these parts in bits (see ``PackedBits``).
struct PairIndex {
  /// In bytes. Smaller ones would be many, larger ones more to fetch.
  static let scriptSize = 7_168
  /// The first pair of each script, as the distance from that of the script before.
  private(set) var starts = PackedNumbers()
  private(set) var scripts: [[UInt8]] = []

  /// - Parameter parts: in the order in which they are numbered.
  init(_ parts: [CharacterPairs]) async {
    let ranges = await Array(0..<CharacterPairs.rangeCount).mapInParallel { PostingRange($0, of: parts) }
    var writer = ScriptWriter()
    for range in ranges {
      for (pair, content) in zip(range.pairs, range.contents) {
        if writer.bytes.isEmpty { starts.append(Int(pair) - Int(writer.start)) }
        writer.add(pair, range.bytes[content])
        if writer.bytes.count >= Self.scriptSize { scripts.append(writer.finish()) }
      }
    }
    if !writer.bytes.isEmpty { scripts.append(writer.finish()) }
  }

  private struct ScriptWriter {
    private(set) var bytes: [UInt8] = []
    /// The first pair of this script or, where it is empty still, of the one before.
    private(set) var start: UInt32 = 0
    private var last: UInt32 = 0

    mutating func add(_ pair: UInt32, _ content: ArraySlice<UInt8>) {
      if bytes.isEmpty { (start, last) = (pair, 0) }
      var numbers = PackedNumbers()
      let isSame = !bytes.isEmpty && pair >> 16 == last >> 16
      numbers.append(Int(pair >> 16) - Int(last >> 16))
      numbers.append(Int(pair & 0xFFFF) - (isSame ? Int(last & 0xFFFF) : 0))
      numbers.append(content.count)
      bytes += numbers.bytes
      bytes += content
      last = pair
    }

    mutating func finish() -> [UInt8] {
      defer { bytes = [] }
      return bytes
    }
  }
}

/// What one range of pairs comes to in the index.
private struct PostingRange: Sendable {
  private(set) var pairs: [UInt32] = []
  /// By pair, where its parts are written in ``bytes``.
  private(set) var contents: [Range<Int>] = []
  private(set) var bytes: [UInt8] = []

  init(_ range: Int, of parts: [CharacterPairs]) {
    let lists = PostingLists(range, of: parts)
    let order = lists.keys.indices.sorted { lists.keys[$0] < lists.keys[$1] }
    var start = 0
    for index in order.indices
    where index + 1 == order.count || lists.pair(order[index + 1]) != lists.pair(order[index]) {
      let content = bytes.count
      write(order[start...index], of: lists, partCount: parts.count)
      pairs.append(lists.pair(order[index]))
      contents.append(content..<bytes.count)
      start = index + 1
    }
  }

  /// - Parameter group: the lists of one pair, ascending by set of fields.
  private mutating func write(_ group: ArraySlice<Int>, of lists: PostingLists, partCount: Int) {
    var sets = PackedNumbers()
    var bits = PackedBits()
    for list in group {
      let parts = lists.parts(list)
      sets.append(digit: Int(lists.fields(list)) + (list == group.last ? 32 : 0))
      sets.append(parts.count)
      bits.append(parts, of: partCount)
    }
    bits.finish()
    bytes += sets.bytes + bits.digits.bytes
  }
}

/// For every pair of a range, and every set of fields that it was met in, the parts that hold it so, ascending.
///
/// The parts are counted first and then put where they belong, since they come in order: nothing that is as long as the
/// site's text has to be sorted.
private struct PostingLists {
  /// A pair in the upper bits, a set of fields in the lowest five.
  private(set) var keys: [UInt64] = []
  /// By list, where its parts begin; at the end, how many there are.
  private var starts: [Int] = [0]
  private var parts: [UInt32] = []

  init(_ range: Int, of parts: [CharacterPairs]) {
    var numbers = KeyNumbers()
    var lists: [UInt32] = []
    var counts: [Int] = []
    for pairs in parts {
      pairs.forEachPair(inRange: range) { pair, fields in
        let list = numbers.number(of: UInt64(pair) << 5 | UInt64(fields))
        if Int(list) == counts.count { counts.append(0) }
        counts[Int(list)] += 1
        lists.append(list)
      }
    }
    keys = numbers.keys
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    self.parts = [UInt32](repeating: 0, count: lists.count)
    var index = 0
    for (part, pairs) in parts.enumerated() {
      pairs.forEachPair(inRange: range) { _, _ in
        let list = Int(lists[index])
        self.parts[next[list]] = UInt32(truncatingIfNeeded: part)
        next[list] += 1
        index += 1
      }
    }
  }

  func pair(_ list: Int) -> UInt32 { UInt32(truncatingIfNeeded: keys[list] >> 5) }

  func fields(_ list: Int) -> UInt8 { UInt8(truncatingIfNeeded: keys[list] & 31) }

  func parts(_ list: Int) -> ArraySlice<UInt32> { parts[starts[list]..<starts[list + 1]] }
}
