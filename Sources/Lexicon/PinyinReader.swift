import CLexiconData

/// Cuts text into words and reads them.
struct PinyinReader: Sendable {
  /// Read when first asked for, and once.
  static let shared = PinyinReader()

  private let phrases: TermMatcher
  /// By phrase: its words, and the syllables of each.
  private let phraseReadings: [[[String]]]
  /// Packed character in the upper half, index of its syllable in the lower; ascending.
  private let characters: [UInt64]
  private let syllables: [String]
  private let words: CommonWords

  private init() {
    var syllables: [String] = []
    var characters: [UInt64] = []
    characters.reserveCapacity(27_000)
    Table(lexicon_pinyin()).forEachRow { row in
      guard row.count >= 2 else { return }
      var offset = 0
      while offset < row[1].count {
        let length = UTF8Scalar.length(in: row[1], at: offset)
        let character = UTF8Scalar.packed(in: row[1], at: offset, length: length)
        characters.append(UInt64(character) << 32 | UInt64(syllables.count))
        offset += length
      }
      syllables.append(row[0].string)
    }
    var phrases = TermList()
    var readings: [[[String]]] = []
    Table(lexicon_pinyin_phrases()).forEachRow { row in
      guard row.count >= 2, let index = phrases.add(row[0]), index == readings.count else { return }
      readings.append(
        row[1].split(separator: UInt8(ascii: "-")).map { word in
          word.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        })
    }
    self.syllables = syllables
    self.characters = characters.sorted()
    self.phrases = phrases.matcher
    phraseReadings = readings
    words = .shared
  }

  /// The words of a text in order, each as its syllables.
  func words(of text: UnsafeBufferPointer<UInt8>) -> [[String]] {
    var found: [[String]] = []
    var offset = 0
    while offset < text.count {
      let phrase = phrases.longestMatch(in: text, at: offset)
      if let phrase, phrase.length >= words.length(in: text, at: offset) ?? 0 {
        found += phraseReadings[phrase.term]
        offset += phrase.length
      } else if let length = words.length(in: text, at: offset) {
        found.append(readings(of: text, offset..<offset + length))
        offset += length
      } else if let run = asciiRun(in: text, at: offset) {
        found.append([run.word])
        offset = run.end
      } else {
        let length = UTF8Scalar.length(in: text, at: offset)
        let word = readings(of: text, offset..<offset + length)
        if !word.isEmpty { found.append(word) }
        offset += length
      }
    }
    return found
  }

  private func readings(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
    var found: [String] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = UTF8Scalar.length(in: text, at: offset)
      if let syllable = reading(of: UTF8Scalar.packed(in: text, at: offset, length: length)) { found.append(syllable) }
      offset += length
    }
    return found
  }

  /// Nil for what is no Han character.
  private func reading(of character: UInt32) -> String? {
    var low = 0
    var high = characters.count
    while low < high {
      let middle = (low + high) / 2
      if characters[middle] >> 32 < character { low = middle + 1 } else { high = middle }
    }
    if low < characters.count, characters[low] >> 32 == character {
      return syllables[Int(characters[low] & 0xFFFF_FFFF)]
    }
    let isRareHan = Han.contains(character) || (0xF0A0_8080...0xF0B3_BFBF).contains(character)
    return isRareHan ? "u" + String(UTF8Scalar.codePoint(ofPacked: character), radix: 16) : nil
  }

  /// The letters and digits from `offset` on, in lower case, full-width ones (U+FF10 to U+FF5A) made half-width.
  private func asciiRun(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (word: String, end: Int)? {
    var word = ""
    var end = offset
    while end < text.count {
      let length = UTF8Scalar.length(in: text, at: end)
      var scalar = UTF8Scalar.codePoint(ofPacked: UTF8Scalar.packed(in: text, at: end, length: length))
      if (0xFF10...0xFF5A).contains(scalar) { scalar -= 0xFEE0 }
      if (0x41...0x5A).contains(scalar) { scalar += 0x20 }
      guard (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar), let ascii = UInt8(exactly: scalar) else {
        break
      }
      word.unicodeScalars.append(Unicode.Scalar(ascii))
      end += length
    }
    return word.isEmpty ? nil : (word, end)
  }
}
