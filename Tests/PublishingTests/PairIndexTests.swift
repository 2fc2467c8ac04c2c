import Testing

@testable import Publishing

@Suite struct PairIndexTests {
  @Test func `a large index says of every pair in which fields of which parts it stands`() async {
    // Characters that stand together in many parts, in few and in one, in several fields.
    let parts = (0..<400).map { number -> CharacterPairs in
      let rare = Unicode.Scalar(UInt32(0x4E00 + number * 17 % 5000)).map(String.init) ?? ""
      let lines = ["t全区学校", number % 7 == 0 ? "h学校\(rare)" : "t\(rare)学", "f#f-\(number) 校车\(number * number)"]
      let part = "briefs/\(number).html\n题\n\(lines.joined(separator: "\n"))"
      return CharacterPairs(FoldedLines(part: Array(part.utf8), isFirst: true))
    }
    var expected: [UInt32: [Int: UInt8]] = [:]
    for (number, part) in parts.enumerated() {
      for range in 0..<CharacterPairs.rangeCount {
        part.forEachPair(inRange: range) { pair, fields in expected[pair, default: [:]][number] = fields }
      }
    }
    let index = await PairIndex(parts)
    let scripts = index.scripts.map { PairScript($0, partCount: parts.count) }
    #expect(scripts.count > 1)
    var found: [UInt32: [Int: UInt8]] = [:]
    for script in scripts { found.merge(script.fields) { _, _ in [:] } }
    #expect(found == expected)
    // A pair is looked for in the last script that begins with it or with one before.
    var reader = PackedReader(index.starts.bytes)
    var starts: [Int] = []
    while !reader.isAtEnd { starts.append((starts.last ?? 0) + reader.number()) }
    #expect(starts == scripts.map { script in script.fields.keys.min().map(Int.init) ?? -1 })
    #expect(starts == starts.sorted())
  }

  @Test func `nothing makes an index of nothing`() async {
    let index = await PairIndex([])
    #expect(index.scripts.isEmpty)
    #expect(index.starts.bytes.isEmpty)
  }
}

/// A script of pairs, read back.
private struct PairScript {
  private(set) var fields: [UInt32: [Int: UInt8]] = [:]

  init(_ bytes: [UInt8], partCount: Int) {
    var reader = PackedReader(bytes)
    var pair = (first: 0, second: 0)
    while !reader.isAtEnd {
      let step = reader.number()
      pair = (pair.first + step, reader.number() + (step == 0 ? pair.second : 0))
      let length = reader.number()
      let content = reader.index..<reader.index + length
      reader.skip(length)
      fields[UInt32(pair.first) << 16 | UInt32(pair.second)] = PairScript.parts(bytes, content, partCount)
    }
  }

  private static func parts(_ bytes: [UInt8], _ range: Range<Int>, _ partCount: Int) -> [Int: UInt8] {
    var reader = PackedReader(bytes, range)
    var sets: [(fields: Int, count: Int)] = []
    repeat { sets.append((reader.digit(), reader.number())) } while (sets.last?.fields ?? 32) < 32
    var parts: [Int: UInt8] = [:]
    for (fields, count) in sets {
      for part in reader.subset(of: partCount, count: count) { parts[part] = UInt8(fields % 32) }
    }
    return parts
  }
}
