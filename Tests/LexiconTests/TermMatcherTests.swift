import Testing

@testable import Lexicon

@Suite("Many terms in one pass") struct TermMatcherTests {
  private func longest(_ terms: [String], _ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [String] = []
      TermMatcher(terms).forEachLongestMatch(in: bytes) { term, range in
        found.append("\(terms[term])@\(range.lowerBound)")
      }
      return found
    }
  }

  private func all(_ terms: [String], _ text: [UInt8]) -> [String] {
    text.withUnsafeBufferPointer { bytes in
      var found: [String] = []
      TermMatcher(terms).forEachMatch(in: bytes) { term, range in found.append("\(terms[term])@\(range)") }
      return found
    }
  }

  @Test("the leftmost match wins, of these the longest") func longestMatches() {
    #expect(longest(["南宁", "湖南", "宁乡市", "宁乡"], "湖南宁乡市") == ["湖南@0", "宁乡市@6"])
    #expect(longest(["中", "中学", "学校"], "中学校") == ["中学@0"])
    #expect(longest(["ab", "abc", "bcd"], "abcd") == ["abc@0"])
  }

  @Test("every match at every position is reported, shortest first") func allMatches() {
    #expect(all(["山", "山东", "东山"], Array("山东山".utf8)) == ["山@0..<3", "山东@0..<6", "东山@3..<9", "山@6..<9"])
  }

  @Test("equal terms go by the first, empty ones match nothing") func oddTerms() {
    #expect(longest(["", "县", "县"], "县") == ["县@0"])
    #expect(TermMatcher([]).isMatchless(in: "任何文字"))
  }

  @Test("bytes that are no UTF-8 match nothing and stop nothing") func strayBytes() {
    #expect(all(["山"], [0xE5, 0xB1]) == [])
    #expect(all(["山"], [0xFF, 0xB1, 0xE5, 0xB1, 0xB1, 0xF0, 0x9F]) == ["山@2..<5"])
    #expect(all(["山"], [0xE5, 0xB1] + Array("山".utf8)) == ["山@2..<5"])
  }

  @Test("a text of one character over and over takes one walk a position") func repetition() {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 5_000)
    #expect(all(["aaa", "aaaab"], text).count == 4_998)
  }

  @Test("of thousands of terms each is found") func manyTerms() {
    let terms = (0..<3_000).map { "词\($0)语" }
    #expect(longest(terms, "词2999语和词0语、词3000语") == ["词2999语@0", "词0语@13"])
  }

  @Test("a term may begin with any character that there is") func rareHeads() {
    #expect(all(["𠮷县", "a县", "é"], Array("a县𠮷县é".utf8)) == ["a县@0..<4", "𠮷县@4..<11", "é@11..<13"])
  }

  @Test("characters of every width are found as a plain search finds them", arguments: 0..<12)
  func everyWidth(_ skipped: Int) {
    let terms = ["省", "校", "中学", "学校", "第3批", "5A级", "𠮷县", "é县", "学é", "级𠮷"]
    let scalars = Array("省中学校第3批5A级𠮷县é县校学é中省".unicodeScalars.dropFirst(skipped))
    let text = scalars.map { String($0) }
    var plain: [String] = []
    for start in text.indices {
      for end in start + 1..<min(start + 4, text.count + 1) where terms.contains(text[start..<end].joined()) {
        plain.append("\(text[start..<end].joined())@\(start)")
      }
    }
    let starts = text.indices.map { text[..<$0].joined().utf8.count }
    var (inBytes, inScalars): ([String], [String]) = ([], [])
    let matcher = TermMatcher(terms)
    Array(text.joined().utf8).withUnsafeBufferPointer { bytes in
      matcher.forEachMatch(in: bytes) { term, range in
        inBytes.append("\(terms[term])@\(starts.firstIndex(of: range.lowerBound) ?? -1)")
      }
      #expect(matcher.occurs(in: bytes) == !plain.isEmpty)
    }
    matcher.forEachMatch(in: scalars) { term, range in inScalars.append("\(terms[term])@\(range.lowerBound)") }
    #expect(inBytes == plain)
    #expect(inScalars == plain)
  }
}

@Suite("Terms under one index") struct TermListTests {
  private func add(_ term: String, to list: inout TermList) -> Int? {
    var term = term
    return term.withUTF8 { list.add($0) }
  }

  @Test("equal terms go by one index, empty ones by none") func equalTerms() {
    var list = TermList()
    #expect(["县", "市", "县", "", "区"].map { add($0, to: &list) } == [0, 1, 0, nil, 2])
    #expect(list.count == 3)
  }

  @Test("a list grows, and finds all that it has") func growth() {
    var list = TermList()
    let terms = (0..<1_000).map { "第\($0)条" }
    #expect(terms.map { add($0, to: &list) } == Array(0..<1_000))
    #expect(terms.map { add($0, to: &list) } == Array(0..<1_000))
  }
}

extension TermMatcher {
  fileprivate func isMatchless(in text: String) -> Bool {
    var text = text
    var found = false
    text.withUTF8 { forEachMatch(in: $0) { _, _ in found = true } }
    return !found
  }
}
