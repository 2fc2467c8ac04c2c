import BriefModel

/// Tells GB18030 from Big5, and both from what is no text, by how common the characters are that the bytes make.
///
/// GB 2312 puts punctuation at A1 to A3 and its 3,755 commonest characters, over 99% of running text, at B0 to D7, with a
/// second byte from A1. Big5 puts punctuation at A1 to A3 and its 5,401 commonest at A4 to C6, and half of their second
/// bytes are below 7F. Bytes of other encodings fall anywhere.
///
/// Traditional characters stand in GB18030 outside of GB 2312, one in three of a text; but a text has one comma, full stop
/// or 的 in ten characters. Japanese, whose EUC has the same marks, has as many kana as other characters.
struct DoubleByteSurvey {
  private var mainland = (pairs: 0, common: 0, extended: 0, marks: 0, kana: 0)
  private var island = (pairs: 0, common: 0, low: 0)

  init(_ file: [UInt8]) {
    forEachPair(in: file) { lead, trail in
      mainland.pairs += 1
      switch (lead, trail) {
      case (0xA1...0xA3, 0xA1...), (0xB0...0xD7, 0xA1...): mainland.common += 1
      case (0xA4...0xA5, 0xA1...): mainland.kana += 1
      case (0x81...0xA0, 0x40...), (0xAA...0xFE, 0x40...0xA0): mainland.extended += 1
      default: break
      }
      // ， 。 、 的
      if [0xA3AC, 0xA1A3, 0xA1A2, 0xB5C4].contains(Int(lead) << 8 | Int(trail)) { mainland.marks += 1 }
    }
    forEachPair(in: file) { lead, trail in
      island.pairs += 1
      guard (0xA1...0xC6).contains(lead), (0x40...0x7E).contains(trail) || trail >= 0xA1 else { return }
      island.common += 1
      if trail < 0x7F { island.low += 1 }
    }
  }

  /// nil where neither makes sense of the bytes.
  var encoding: TextEncoding? {
    let isTraditional =
      (mainland.common + mainland.extended) * 100 >= mainland.pairs * 95 && mainland.marks * 100 >= mainland.pairs * 3
      && mainland.kana * 20 < mainland.pairs
    let isMainland = mainland.pairs > 0 && (mainland.common * 10 >= mainland.pairs * 8 || isTraditional)
    // In GB 2312 no second byte is that low; in Big5 it is in two of five.
    let isIsland = island.pairs > 0 && island.common * 100 >= island.pairs * 95 && island.low * 10 >= island.pairs
    if isIsland, !isMainland || island.common * mainland.pairs > mainland.common * island.pairs { return .big5 }
    return isMainland ? .gb18030 : nil
  }

  private func forEachPair(in file: [UInt8], _ body: (_ lead: UInt8, _ trail: UInt8) -> Void) {
    file.withUnsafeBufferPointer { file in
      var index = 0
      while index + 1 < file.count {
        if file[index] >= 0x80 {
          body(file[index], file[index + 1])
          index += 2
        } else {
          index += 1
        }
      }
    }
  }
}
