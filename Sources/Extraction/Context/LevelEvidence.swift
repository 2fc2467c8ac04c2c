import BriefModel
import Lexicon

/// How often a text speaks of 全市, 我县, 区政府 or 省教育厅 without a name before it: which level it speaks from and of.
struct LevelEvidence {
  /// By the packed ending 省, 市, 县, 区, 旗, 州.
  private var whole: [UInt32: Int] = [:]
  private var bodies: [UInt32: Int] = [:]

  init(_ parts: [ContextText], mentions: [PlaceReader.Mention], vocabulary: ContextVocabulary, cues: PlaceCues) {
    let wholes = vocabulary[.whole]
    let bodyEnds = vocabulary[.bodyEnd]
    var ends = [Set<Int>](repeating: [], count: parts.count)
    for mention in mentions { ends[mention.part].insert(mention.range.upperBound) }
    for (index, part) in parts.enumerated() where part.role != .caption && part.role != .publisher {
      part.bytes.withUnsafeBufferPointer { text in
        wholes.forEachLongestMatch(in: text) { _, range in
          let last = UTF8Scalar.packed(in: text, at: range.upperBound - 3, length: 3)
          // 全县, 我县; 县里.
          let ending = Self.isEnding(last) ? last : UTF8Scalar.packed(in: text, at: range.lowerBound, length: 3)
          whole[ending, default: 0] += 1
        }
        var offset = 0
        while offset < text.count {
          let length = UTF8Scalar.length(in: text, at: offset)
          let scalar = UTF8Scalar.packed(in: text, at: offset, length: length)
          offset += length
          guard Self.isEnding(scalar), !ends[index].contains(offset), cues.kind(in: text, at: offset) == .body,
            wholes.length(in: text, endingAt: offset) == nil, isBody(text, from: offset, ends: bodyEnds)
          else { continue }
          bodies[scalar, default: 0] += 1
        }
      }
    }
  }

  /// 省, 市, 县, 区, 旗, 州.
  private static func isEnding(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE79C81, 0xE5B882, 0xE58EBF, 0xE58CBA, 0xE69797, 0xE5B79E: true
    default: false
    }
  }

  /// Whether the name of a body ends within the next ten characters (市|教育局, but not 市|教育发展综合奖).
  private func isBody(_ text: UnsafeBufferPointer<UInt8>, from start: Int, ends: TermMatcher) -> Bool {
    var offset = start
    for _ in 0..<10 {
      guard Han.stands(at: offset, in: text) else { return false }
      if ends.longestMatch(in: text, at: offset) != nil { return true }
      offset += 3
    }
    return false
  }

  /// How much speaks for the level of a division, by its ending.
  func count(of code: String, _ gazetteer: Gazetteer) -> Int {
    guard let ending = gazetteer.division(code)?.packedEnding else { return 0 }
    return whole[ending, default: 0] + bodies[ending, default: 0]
  }

  /// Whether the text speaks from another level than that of a division, and never from its own (县财政 in a text that
  /// names a 市 only).
  func contradicts(_ code: String, _ gazetteer: Gazetteer) -> Bool {
    let most = whole.merging(bodies, uniquingKeysWith: +).values.max() ?? 0
    return most >= 2 && count(of: code, gazetteer) == 0
  }

  /// How often bodies of a division act without its name, in an article about `place` below it; none where both have
  /// the same ending.
  func bodies(of division: Division, below place: Division?) -> Int {
    guard let ending = division.packedEnding, ending != place?.packedEnding else { return 0 }
    return bodies[ending, default: 0]
  }
}

extension Division {
  /// The last character of the name, packed; for an autonomous region that of a province.
  fileprivate var packedEnding: UInt32? {
    level == .province ? 0xE79C81 : name.utf8.count < 3 ? nil : name.utf8.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
