import BriefModel
import Lexicon

/// Reads a page of HTML into its words and what its elements say of them.
struct PageReader: Sendable {
  private let parts: PageRegionNames
  private let references: CharacterReference

  init(_ lexicon: Lexicon) {
    parts = PageRegionNames(lexicon)
    references = CharacterReference(names: lexicon.characterReferences)
  }

  /// - Parameter keepsLines: whether the ends of lines in the source end lines, as in a text with some tags in it.
  func transcript(of source: [UInt8], keepsLines: Bool = false) -> Transcript {
    let tokens = HTMLTokenizer.tokens(of: source)
    return source.withUnsafeBufferPointer { bytes in
      let tree = PageTree(tokens, of: bytes)
      let regions = PageRegions(of: tree, names: parts)
      var transcript = PageTranscriber(
        tree, fates: regions.fates, source: source, references: references, keepsLines: keepsLines
      ).transcript()
      transcript.declared =
        PageDeclarations(tree, fates: regions.fates, source: source, references: references).declared
      return transcript
    }
  }

  /// Whether a text is a page's source, or was copied out of one.
  ///
  /// A page begins as one. What was copied is made of elements, a block closed on every other line at least: a `<script>`
  /// or an `a < b` in an article is its own words.
  static func looksLikePage(_ bytes: [UInt8]) -> (isPage: Bool, isPart: Bool) {
    let start = bytes.prefix(512).drop { $0 <= 0x20 }.prefix(15).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if start.starts(with: "<!doctype html".utf8) || start.starts(with: "<html".utf8) { return (true, false) }
    guard bytes.contains(UInt8(ascii: "<")) else { return (false, false) }
    var closed = 0
    var lines = 0
    var isBlank = true
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        if byte == 0x0A {
          isBlank = true
        } else if byte > 0x20, isBlank {
          isBlank = false
          lines += 1
        }
        if byte == UInt8(ascii: "<"), closesBlock(bytes, at: index) { closed += 1 }
      }
    }
    return (false, closed >= 2 && closed * 2 >= lines)
  }

  private static func closesBlock(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 3 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") else { return false }
    let name = bytes[(index + 2)..<min(bytes.count, index + 14)].prefix { $0.isLetter || (0x30...0x39).contains($0) }
    guard index + 2 + name.count < bytes.count, bytes[index + 2 + name.count] == UInt8(ascii: ">") else { return false }
    return HTMLElement(named: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }).isBlock
  }
}
