import Testing

@testable import Publishing

@Suite struct StretchIndexTests {
  @Test func `an index says of every hash in which parts it stands`() async {
    let parts = (0..<60).map { number -> TextStretches in
      let lines = "t全区新建学校\(number * 7919)所\nt\(String(repeating: "增加\(number % 5)处，", count: number % 3))"
      return TextStretches(FoldedLines(part: Array("p\n题\n\(lines)".utf8), isFirst: true))
    }
    let index = await StretchIndex(parts)
    var starts: [Int] = []
    var reader = PackedReader(index.starts.bytes)
    while !reader.isAtEnd { starts.append((starts.last ?? 0) + reader.number()) }
    #expect(starts.count == index.scripts.count)
    #expect(starts.count > 1)
    var hash = 0
    for (start, script) in zip(starts, index.scripts) {
      #expect(start == hash)
      var reader = PackedReader(script)
      while !reader.isAtEnd {
        let count = reader.number()
        let length = reader.number()
        let content = reader.index..<reader.index + length
        reader.skip(length)
        var list = PackedReader(script, content)
        let expected = parts.indices.filter { parts[$0].words[hash / 64] >> UInt64(hash % 64) & 1 == 1 }
        #expect(list.subset(of: parts.count, count: count) == expected)
        hash += 1
      }
    }
    #expect(hash == TextStretches.count)
  }

  @Test func `nothing makes an index of nothing`() async {
    #expect(await StretchIndex([]).scripts.isEmpty)
  }
}
