/// Finds many terms at once in UTF-8 text.
///
/// A trie over scalars, laid out by levels: the children of a node stand side by side, ascending, and those of the root
/// are found by a bitmap. Before it stands a filter of the pairs that terms begin with, so that most places of a text
/// cost one bit, however many terms there are. Bytes that are no UTF-8 match nothing and end no match early; nothing
/// here fails.
public struct TermMatcher: Sendable {
  private struct Node {
    /// The first of its edges in ``scalars``; they end where the next node's begin. Edge i leads to node i + 1.
    var firstEdge: Int32
    /// The term that ends here, or -1.
    var term: Int32
  }

  /// By levels, the root first; one more at the end closes the last node's edges.
  private let nodes: [Node]
  /// The scalars of the edges, in the order of the nodes that they lead to.
  private let scalars: [UInt32]
  /// A bit for each scalar that a term begins with, and how many bits are set in the words before.
  private let heads: [(bits: UInt64, before: Int32)]
  /// What two scalars have to be for a term to begin with them.
  private let openings: PairFilter
  /// Scalars of the longest term.
  private let depth: Int

  /// - Parameter terms: their indices name them. Of equal terms only the first is ever reported, empty ones never.
  public init(_ terms: [String]) {
    var bytes: [UInt8] = []
    let ends = terms.map { term in
      bytes += term.utf8
      return bytes.count
    }
    self.init(bytes: bytes, ends: ends)
  }

  /// - Parameters:
  ///   - bytes: all terms in UTF-8, one behind another.
  ///   - ends: where each ends.
  init(bytes: [UInt8], ends: [Int]) {
    var (terms, starts) = ([UInt32](), [0])
    terms.reserveCapacity(bytes.count / 3)
    bytes.withUnsafeBufferPointer { bytes in
      for end in ends {
        var offset = starts.count == 1 ? 0 : ends[starts.count - 2]
        while offset < end {
          let length = UTF8Scalar.length(in: bytes, at: offset)
          terms.append(UTF8Scalar.decoded(in: bytes, at: offset, length: length))
          offset += length
        }
        starts.append(terms.count)
      }
    }
    var nodes = [Node(firstEdge: 0, term: -1)]
    var scalars: [UInt32] = []
    // The terms that reach the level, each with the node it reached.
    var level = ends.indices.filter { starts[$0] < starts[$0 + 1] }.map {
      (node: 0, scalar: terms[starts[$0]], term: $0)
    }
    var depth = 0
    while !level.isEmpty {
      depth += 1
      level.sort { ($0.node, $0.scalar, $0.term) < ($1.node, $1.scalar, $1.term) }
      var next: [(node: Int, scalar: UInt32, term: Int)] = []
      var last: (node: Int, scalar: UInt32)?
      for (node, scalar, term) in level {
        if last.map({ $0 != (node, scalar) }) ?? true {
          nodes[node].firstEdge += 1  // their number, until all are known
          nodes.append(Node(firstEdge: 0, term: -1))
          scalars.append(scalar)
          last = (node, scalar)
        }
        let reached = starts[term] + depth
        if reached < starts[term + 1] {
          next.append((nodes.count - 1, terms[reached], term))
        } else if nodes[nodes.count - 1].term < 0 {
          nodes[nodes.count - 1].term = Int32(truncatingIfNeeded: term)
        }
      }
      level = next
    }
    var edges: Int32 = 0
    for index in nodes.indices { (nodes[index].firstEdge, edges) = (edges, edges + nodes[index].firstEdge) }
    nodes.append(Node(firstEdge: edges, term: -1))
    heads = Self.heads(scalars[..<Int(nodes[1].firstEdge)])
    openings = PairFilter(
      ends.indices.lazy.filter { starts[$0] < starts[$0 + 1] }.map { term in
        (terms[starts[term]], starts[term] + 1 < starts[term + 1] ? terms[starts[term] + 1] : nil)
      })
    self.nodes = nodes
    self.scalars = scalars
    self.depth = depth
  }

  /// - Parameter scalars: ascending.
  private static func heads(_ scalars: ArraySlice<UInt32>) -> [(bits: UInt64, before: Int32)] {
    guard let last = scalars.last else { return [] }
    var heads = [(bits: UInt64, before: Int32)](repeating: (0, 0), count: Int(last >> 6) + 1)
    for scalar in scalars { heads[Int(scalar >> 6)].bits |= 1 << UInt64(scalar & 63) }
    var before: Int32 = 0
    for word in heads.indices {
      heads[word].before = before
      before += Int32(heads[word].bits.nonzeroBitCount)
    }
    return heads
  }

  /// Calls `body` with every match at every position, by position, shortest first.
  public func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    forEachOpening(in: text) { trie, start, behind, head in
      trie.walk(text, from: head, behind) { term, end in body(term, start..<end) }
      return behind
    }
  }

  /// The same over scalars.
  public func forEachMatch(in text: [Unicode.Scalar], _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    text.withUnsafeBufferPointer { text in
      scan { trie, openings in
        var next = text.first.map { PairFilter.bytes(of: $0.value) ?? 0 } ?? 0
        for start in text.indices {
          let behind = start &+ 1
          let head = next
          next = behind < text.count ? PairFilter.bytes(of: text[behind].value) ?? 0 : 0
          if head != 0, !openings.mayHold(head | next &<< 24) { continue }
          guard var node = trie.root(text[start].value) else { continue }
          var end = behind
          while true {
            let term = trie.nodes[node].term
            if term >= 0 { body(Int(term), start..<end) }
            guard end < text.count, let next = trie.child(of: node, by: text[end].value) else { break }
            node = next
            end += 1
          }
        }
      }
    }
  }

  /// Calls `body` with matches that do not overlap: the leftmost, of these the longest, then on behind it.
  public func forEachLongestMatch(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ term: Int, _ range: Range<Int>) -> Void
  ) {
    forEachOpening(in: text) { trie, start, behind, head in
      var longest: (term: Int, end: Int)?
      trie.walk(text, from: head, behind) { longest = ($0, $1) }
      if let longest { body(longest.term, start..<longest.end) }
      return longest?.end ?? behind
    }
  }

  /// Whether any term stands in a text.
  public func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    forEachOpening(in: text) { trie, _, behind, head in
      trie.walk(text, from: head, behind) { _, _ in found = true }
      return found ? text.count : behind
    }
    return found
  }

  /// Calls `body` where a term may begin.
  ///
  /// - Parameter body: takes where the scalar `head` begins and ends, and says where to go on.
  @inline(__always)
  private func forEachOpening(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ trie: Trie, _ start: Int, _ behind: Int, _ head: UInt32) -> Int
  ) {
    guard !heads.isEmpty else { return }
    scan { trie, openings in
      var start = openings.firstCandidate(in: text, from: 0)
      while start < text.count {
        let (head, behind) = UTF8Scalar.next(in: text, at: start)
        start = openings.firstCandidate(
          in: text, from: trie.root(head) == nil ? behind : body(trie, start, behind, head))
      }
    }
  }

  /// The longest term that begins at `offset`, and its length in bytes.
  public func longestMatch(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (term: Int, length: Int)? {
    guard offset >= 0, offset < text.count else { return nil }
    return withTrie { trie in
      var longest: (term: Int, length: Int)?
      let (head, behind) = UTF8Scalar.next(in: text, at: offset)
      trie.walk(text, from: head, behind) { longest = ($0, $1 - offset) }
      return longest
    }
  }

  /// The length in bytes of the longest term that ends at `offset`; nil where none does.
  public func length(in text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Int? {
    withTrie { trie in
      var longest: Int?
      var start = offset
      for _ in 0..<depth where start > 0 {
        start = UTF8Scalar.start(before: start, in: text)
        let (head, behind) = UTF8Scalar.next(in: text, at: start)
        trie.walk(text, from: head, behind) { if $1 == offset { longest = offset - start } }
      }
      return longest
    }
  }

  /// The term that is the whole of `text`.
  public func term(equalTo text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let match = longestMatch(in: text, at: 0), match.length == text.count else { return nil }
    return match.term
  }

  @inline(__always)
  private func scan(_ body: (Trie, PairFilter.Scan) -> Void) {
    openings.scan { openings in withTrie { body($0, openings) } }
  }

  @inline(__always)
  private func withTrie<Result>(_ body: (Trie) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      scalars.withUnsafeBufferPointer { scalars in
        heads.withUnsafeBufferPointer { heads in body(Trie(nodes: nodes, scalars: scalars, heads: heads)) }
      }
    }
  }

  /// The tables laid bare for the time of a scan: every character of a text goes through them.
  private struct Trie {
    let nodes: UnsafeBufferPointer<Node>
    let scalars: UnsafeBufferPointer<UInt32>
    let heads: UnsafeBufferPointer<(bits: UInt64, before: Int32)>

    /// Calls `body` with every term that begins with the scalar `head`, which ends at `behind`, and where it ends.
    @inline(__always)
    func walk(
      _ text: UnsafeBufferPointer<UInt8>, from head: UInt32, _ behind: Int, _ body: (_ term: Int, _ end: Int) -> Void
    ) {
      guard var node = root(head) else { return }
      var end = behind
      while true {
        let term = nodes[node].term
        if term >= 0 { body(Int(term), end) }
        guard end < text.count else { return }
        let (scalar, behind) = UTF8Scalar.next(in: text, at: end)
        guard let next = child(of: node, by: scalar) else { return }
        node = next
        end = behind
      }
    }

    /// The node that terms reach which begin with a scalar.
    @inline(__always)
    func root(_ scalar: UInt32) -> Int? {
      let word = Int(scalar >> 6)
      guard word < heads.count else { return nil }
      let (bits, before) = heads[word]
      let bit: UInt64 = 1 << UInt64(scalar & 63)
      return bits & bit == 0 ? nil : Int(before) + (bits & (bit - 1)).nonzeroBitCount + 1
    }

    @inline(__always)
    func child(of node: Int, by scalar: UInt32) -> Int? {
      var low = Int(nodes[node].firstEdge)
      var high = Int(nodes[node + 1].firstEdge)
      // Halving pays where many are left; the last are quicker in a row.
      while high - low > 8 {
        let middle = (low + high) / 2
        if scalars[middle] <= scalar { low = middle } else { high = middle }
      }
      while low < high, scalars[low] < scalar { low += 1 }
      return low < high && scalars[low] == scalar ? low + 1 : nil
    }
  }
}
