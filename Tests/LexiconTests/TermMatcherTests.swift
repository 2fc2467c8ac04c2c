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

  @Test("a matcher grows beyond the room it was made with") func growth() {
    let terms = (0..<3_000).map { "词\($0)语" }
    var text = "词2999语和词0语"
    let matcher = terms.reduce(into: TermMatcher(capacity: 1)) { matcher, term in
      var term = term
      term.withUTF8 { _ = matcher.insert($0, as: Int($0[3]) * 10_000 + $0.count) }
    }
    var count = 0
    text.withUTF8 { matcher.forEachLongestMatch(in: $0) { _, _ in count += 1 } }
    #expect(count == 2)
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
