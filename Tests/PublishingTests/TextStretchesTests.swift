import Testing

@testable import Publishing

@Suite struct TextStretchesTests {
  @Test(arguments: [
    ("全区学校", ["全区学", "区学校"]),
    ("120453", ["12045", "20453"]),
    // Where characters of both weights meet: as long as it has to be, from either end.
    ("共12所学", ["共12所", "12所学", "2所学"]),
    // Blanks do not count, and are in no stretch.
    ("增长 2.2% 20", ["增长2", "增长2.", "长2.2", "长2.2%", "2.2%2", ".2%20"]),
    // Folded as what is typed is.
    ("學校ＡbC", ["学校a", "学校ab", "校abc"]),
    ("全区\t学校", []), ("全区", []), ("2025", []), ("", []),
  ])
  func `a stretch is no longer than it has to be`(line: String, stretches: [String]) {
    #expect(hashes(of: "t\(line)") == Set(stretches.map(hash)))
  }

  @Test func `whatever stands in a line is found in the part`() {
    let line = "2024年，全区有 96 所学校（3个教学点），4.05万名；NO. 1"
    let all = hashes(of: "h其他\nt\(line)\nf#f 95%")
    let characters = Array(line)
    for start in characters.indices {
      for end in start...characters.count {
        #expect(hashes(of: "t" + String(characters[start..<end])).isSubset(of: all))
      }
    }
  }

  @Test func `no stretch goes on into another line`() {
    #expect(hashes(of: "t全区\nt学校") == [])
  }

  private func hashes(of lines: String) -> Set<Int> {
    let words = TextStretches(FoldedLines(part: Array("p\n题\n\(lines)".utf8), isFirst: false)).words
    let bits = words.enumerated().filter { $1 != 0 }.flatMap { word, bits in
      (0..<64).filter { bits >> UInt64($0) & 1 == 1 }.map { word * 64 + $0 }
    }
    return Set(bits)
  }

  /// As the script that searches hashes.
  private func hash(_ stretch: String) -> Int {
    Int(stretch.utf16.reversed().reduce(0 as UInt32) { ($0 ^ UInt32($1)) &* 0x9E37_79B1 } >> 18)
  }
}
