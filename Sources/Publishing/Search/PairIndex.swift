/// For every pair of characters the parts of pages that hold it, in scripts small enough to be fetched for one question.
///
/// A script holds pairs that follow one another. Each is written as numbers (see ``PackedNumbers``): how far its first
/// unit is from that of the pair before; its second unit, as its distance from the one before where the first units are
/// equal; the length of what follows. That is, for every set of fields that the pair was met in, the set as a digit, 32
/// more for the last of them, and the number of parts; then these parts in bits (see ``PackedBits``).
///
/// A part is written as how many others stand between it and the last one of its set, in Golomb's code with Rice's
/// parameters: so many low bits as halve the number of parts until it is near the mean distance; before them what is
/// left as zeros, and a one.
struct PairIndex {
  /// In bytes. Smaller ones would be many, larger ones more to fetch.
  private static let scriptSize = 7_168
  /// The first pair of each script, as the distance from that of the script before.
  private(set) var starts = PackedNumbers()
  private(set) var scripts: [[UInt8]] = []

  /// - Parameter parts: in the order in which they are numbered.
  init(_ parts: [CharacterPairs]) async {
    // By the upper bits of their first units: ranges that can be gone through side by side.
    let ranges = await Array(UInt32(0)..<128).mapInParallel { PostingRange(number: $0, of: parts) }
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

  /// How many low bits a distance has where `count` of `total` parts are written.
  static func lowBits(of count: Int, among total: Int) -> Int {
    var bits = 0
    // 0.69 of the mean distance, the natural logarithm of 2, is what Golomb's code is best for.
    while count << (bits + 1) <= total * 69 / 100 { bits += 1 }
    return bits
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

/// The pairs whose first units share their upper seven bits.
private struct PostingRange: Sendable {
  private(set) var pairs: [UInt32] = []
  /// By pair, where its parts are written in ``bytes``.
  private(set) var contents: [Range<Int>] = []
  private(set) var bytes: [UInt8] = []

  init(number: UInt32, of parts: [CharacterPairs]) {
    var postings: [UInt64] = []
    for (part, pairs) in parts.enumerated() {
      for (fields, group) in pairs.groups {
        let start = group.partitioningIndex { $0 >> 25 >= number }
        for pair in group[start...].prefix(while: { $0 >> 25 == number }) {
          postings.append(UInt64(pair) << 32 | UInt64(fields) << 27 | UInt64(part))
        }
      }
    }
    postings.sort()
    var start = 0
    for index in postings.indices
    where index + 1 == postings.count || postings[index + 1] >> 32 != postings[index] >> 32 {
      let content = bytes.count
      write(postings[start...index], partCount: parts.count)
      pairs.append(UInt32(truncatingIfNeeded: postings[index] >> 32))
      contents.append(content..<bytes.count)
      start = index + 1
    }
  }

  /// - Parameter postings: of one pair, ascending by set of fields and part.
  private mutating func write(_ postings: ArraySlice<UInt64>, partCount: Int) {
    var sets = PackedNumbers()
    var parts = PackedBits()
    var rest = postings
    while let first = rest.first {
      let fields = Int(first >> 27 & 0x1F)
      let group = rest.prefix { Int($0 >> 27 & 0x1F) == fields }
      rest = rest.dropFirst(group.count)
      sets.append(digit: fields + (rest.isEmpty ? 32 : 0))
      sets.append(group.count)
      let low = PairIndex.lowBits(of: group.count, among: partCount)
      var next = 0
      for posting in group {
        let part = Int(posting & 0x7FF_FFFF)
        parts.append(zeros: (part - next) >> low)
        parts.append(1, length: 1)
        parts.append(part - next, length: low)
        next = part + 1
      }
    }
    parts.finish()
    bytes += sets.bytes + parts.digits.bytes
  }
}

extension [UInt32] {
  /// The first index from which on `isBehind` holds, in an array where it holds behind all others.
  fileprivate func partitioningIndex(_ isBehind: (UInt32) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
