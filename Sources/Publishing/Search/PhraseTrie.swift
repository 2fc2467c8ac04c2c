import Lexicon

/// Finds the longest phrase at a place of a text.
///
/// Nearly every place of a site's text begins a phrase, and many phrases begin alike: a step from one scalar to the next is
/// one look into a table of all edges, by open addressing.
struct PhraseTrie: Sendable {
  private static let scalarBits = 21
  private static let nodeBits = 20

  /// By slot, the node that an edge leaves, the scalar that it goes by and, in the lowest bits, the node that it leads to.
  /// No edge leads to the root, which is node 0: a free slot is 0.
  private var edges: [UInt64]
  /// By node, the phrase that ends there, or -1.
  private var phrases: [Int32] = [-1]

  /// - Parameter phrases: all different, and fewer than a hundred thousand scalars; their indices name them.
  init(_ phrases: [String]) {
    var numbers = KeyNumbers()
    for (index, phrase) in phrases.enumerated() {
      var node = 0
      for scalar in phrase.unicodeScalars {
        node = Int(numbers.number(of: Self.key(node, scalar.value))) + 1
        if node == self.phrases.count { self.phrases.append(-1) }
      }
      self.phrases[node] = Int32(truncatingIfNeeded: index)
    }
    var size = 64
    while size < 2 * numbers.keys.count { size *= 2 }
    edges = [UInt64](repeating: 0, count: size)
    for (number, key) in numbers.keys.enumerated() {
      var slot = slot(of: key)
      while edges[slot] != 0 { slot = (slot + 1) & (size - 1) }
      edges[slot] = key << UInt64(Self.nodeBits) | UInt64(number + 1)
    }
  }

  /// - Returns: The phrase, and where it ends; nil where none begins at `start`.
  func longestMatch(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> (phrase: Int, end: Int)? {
    var longest: (phrase: Int, end: Int)?
    var node = 0
    var next = start
    while next < text.count {
      let (scalar, end) = UTF8Scalar.next(in: text, at: next)
      guard let child = child(of: node, by: scalar) else { break }
      node = child
      next = end
      if phrases[node] >= 0 { longest = (Int(phrases[node]), end) }
    }
    return longest
  }

  private func child(of node: Int, by scalar: UInt32) -> Int? {
    let key = Self.key(node, scalar)
    var slot = slot(of: key)
    while edges[slot] != 0 {
      if edges[slot] >> UInt64(Self.nodeBits) == key { return Int(edges[slot] & (1 << UInt64(Self.nodeBits) - 1)) }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private static func key(_ node: Int, _ scalar: UInt32) -> UInt64 {
    UInt64(node) << UInt64(scalarBits) | UInt64(scalar)
  }

  /// Multiplied by the golden ratio, so that neighbours in a script lie apart.
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (edges.count - 1)
  }
}
