/// Finds many terms at once in UTF-8 text.
///
/// A trie over scalars whose edges lie in one hash table, so that it is built in the time it takes to read the terms, and
/// a text of n scalars costs at most n times the length of the longest term, however many terms there are. Scalars are
/// taken as their bytes, undecoded. Bytes that are no UTF-8 match nothing and end no match early; nothing here fails.
public struct TermMatcher: Sendable {
  /// Edges by open addressing: node and scalar as key (0: free), the child as value.
  private var keys: [UInt64]
  private var children: [Int32]
  private var edgeCount = 0
  /// Scalars of the longest term.
  private var depth = 0
  /// The term that ends at a node, or -1. Node 0 is the root.
  private var termAtNode: [Int32] = [-1]

  /// - Parameter terms: their indices name them. Of equal terms only the first is ever reported, empty ones never.
  public init(_ terms: [String]) {
    self.init(capacity: terms.count)
    for (index, term) in terms.enumerated() {
      var term = term
      term.withUTF8 { _ = insert($0, as: index) }
    }
  }

  /// An empty matcher with room for about `capacity` short terms.
  init(capacity: Int) {
    var slots = 64
    while slots < capacity * 6 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    children = Array(repeating: 0, count: slots)
  }

  /// Adds a term, unless an equal one is there, and returns the index of the one that is; nil for an empty term.
  mutating func insert(_ term: UnsafeBufferPointer<UInt8>, as index: Int) -> Int? {
    var node = 0
    var offset = 0
    var scalars = 0
    while offset < term.count {
      scalars += 1
      let length = UTF8Scalar.length(in: term, at: offset)
      node = child(of: node, by: UTF8Scalar.packed(in: term, at: offset, length: length))
      offset += length
    }
    guard node != 0 else { return nil }
    depth = max(depth, scalars)
    if termAtNode[node] < 0 { termAtNode[node] = Int32(index) }
    return Int(termAtNode[node])
  }

  /// Calls `body` with every match at every position, by position, shortest first.
  public func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (_ term: Int, _ range: Range<Int>) -> Void) {
    var start = 0
    while start < text.count {
      walk(text, from: start) { term, end in body(term, start..<end) }
      start += UTF8Scalar.length(in: text, at: start)
    }
  }

  /// Calls `body` with matches that do not overlap: the leftmost, of these the longest, then on behind it.
  public func forEachLongestMatch(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ term: Int, _ range: Range<Int>) -> Void
  ) {
    var start = 0
    while start < text.count {
      if let match = longestMatch(in: text, at: start) {
        body(match.term, start..<start + match.length)
        start += match.length
      } else {
        start += UTF8Scalar.length(in: text, at: start)
      }
    }
  }

  /// The longest term that begins at `offset`, and its length in bytes.
  public func longestMatch(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (term: Int, length: Int)? {
    guard offset >= 0 else { return nil }
    var longest: (term: Int, length: Int)?
    walk(text, from: offset) { term, end in longest = (term, end - offset) }
    return longest
  }

  /// The length in bytes of the longest term that ends at `offset`; nil where none does.
  public func length(in text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Int? {
    var longest: Int?
    var start = offset
    for _ in 0..<depth where start > 0 {
      start = UTF8Scalar.start(before: start, in: text)
      walk(text, from: start) { _, end in if end == offset { longest = offset - start } }
    }
    return longest
  }

  /// The term that is the whole of `text`.
  public func term(equalTo text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let match = longestMatch(in: text, at: 0), match.length == text.count else { return nil }
    return match.term
  }

  @inline(__always)
  private func walk(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (_ term: Int, _ end: Int) -> Void) {
    keys.withUnsafeBufferPointer { keys in
      children.withUnsafeBufferPointer { children in
        termAtNode.withUnsafeBufferPointer { terms in
          let mask = keys.count - 1
          var node = 0
          var offset = start
          while offset < text.count {
            let length = UTF8Scalar.length(in: text, at: offset)
            let key = Self.key(node, UTF8Scalar.packed(in: text, at: offset, length: length))
            var slot = Self.hash(key) & mask
            while keys[slot] != key {
              if keys[slot] == 0 { return }
              slot = (slot + 1) & mask
            }
            node = Int(children[slot])
            offset += length
            if terms[node] >= 0 { body(Int(terms[node]), offset) }
          }
        }
      }
    }
  }

  private mutating func child(of node: Int, by scalar: UInt32) -> Int {
    if edgeCount * 2 >= keys.count { grow() }
    let key = Self.key(node, scalar)
    let mask = keys.count - 1
    var slot = Self.hash(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(children[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    children[slot] = Int32(termAtNode.count)
    edgeCount += 1
    termAtNode.append(-1)
    return termAtNode.count - 1
  }

  private mutating func grow() {
    let old = zip(keys, children).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    children = Array(repeating: 0, count: keys.count)
    let mask = keys.count - 1
    for (key, child) in old {
      var slot = Self.hash(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      children[slot] = child
    }
  }

  /// Never 0: a scalar's last byte is below 0xF8, and 1 is added.
  @inline(__always)
  private static func key(_ node: Int, _ scalar: UInt32) -> UInt64 {
    (UInt64(truncatingIfNeeded: node) << 32 | UInt64(scalar)) &+ 1
  }

  /// Fibonacci hashing: the multiplier is 2^64 over the golden ratio; its upper bits are mixed best.
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
