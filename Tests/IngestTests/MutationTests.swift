import BriefModel
import Ingest
import Testing

/// Texts that no one wrote: the account closes, and nothing crashes or hangs.
@Suite struct MutationTests {
  /// A generator of fixed results, so that a failure comes again.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  @Test(arguments: 0..<8) func accountClosesForMutatedSeeds(_ part: Int) throws {
    var random = Random(state: UInt64(part) &* 977)
    let sources = try Seeds.names.map {
      try Seeds.bytes($0).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    }
    for round in 0..<150 {
      let lines = mutate(sources, &random)
      let bytes = Array(lines.joined(separator: [0x0A]))
      let ingested = try ingester.read(bytes, name: "mutated")
      expectClosed(ingested, "part \(part), round \(round)")
    }
  }

  /// Lines cut out of a seed or two, shuffled, doubled, joined, cut within, marked up.
  private func mutate(_ sources: [[[UInt8]]], _ random: inout Random) -> [[UInt8]] {
    var lines = sources.randomElement(using: &random) ?? []
    if Bool.random(using: &random) { lines += sources.randomElement(using: &random) ?? [] }
    let start = Int.random(in: 0..<lines.count, using: &random)
    lines = Array(lines[start..<min(lines.count, start + Int.random(in: 1...80, using: &random))])
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let index = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
      case 1: lines.insert(lines[index], at: index)
      case 2 where index + 1 < lines.count: lines[index] += lines.remove(at: index + 1)
      case 3: lines[index] = cut(lines[index], &random)
      case 4: lines[index] = Array("## ".utf8) + lines[index]
      case 7: lines[index] = Array("<p>&nbsp;".utf8) + lines[index] + Array("<b>&gt;</b></p></div>".utf8)
      case 5: lines[index] = Array("**".utf8) + lines[index] + Array("**".utf8)
      case 6: lines[index] = Array("\u{FEFF}\u{200B} （".utf8) + lines[index] + Array("\u{3000}\u{200B}".utf8)
      default: lines.insert([], at: index)
      }
    }
    return lines
  }

  /// The line up to a character within it.
  private func cut(_ line: [UInt8], _ random: inout Random) -> [UInt8] {
    let text = String(decoding: line, as: UTF8.self)
    return Array(text.prefix(Int.random(in: 0...max(text.count, 1), using: &random)).utf8)
  }

  @Test func randomScalarsCloseTheAccount() throws {
    var random = Random(state: 5)
    let pool = Array(
      "# *-—>|：:（()）“”\"'。，、！？,.!?0123456789一二三、年月日版记者编辑来源图文\u{3000}\u{200B}\r\n\n\n\u{85}\u{2028}王李学校山亭区教育abc"
        .unicodeScalars)
    let tags = [
      "<p>", "</p>", "<br>", "<b>", "</b>", "&nbsp;", "&gt;", "&#20013;", "<!--", "-->", "**", "</h2>", "<h2>",
    ]
    for round in 0..<1500 {
      var text = String.UnicodeScalarView()
      if round % 3 == 0 { text.append(contentsOf: "</p></p>".unicodeScalars) }
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        text.append(pool.randomElement(using: &random) ?? " ")
        if Int.random(in: 0..<12, using: &random) == 0 {
          text.append(contentsOf: (tags.randomElement(using: &random) ?? "").unicodeScalars)
        }
      }
      let ingested = try ingest(String(text))
      expectClosed(ingested, "round \(round): \(String(text).debugDescription)")
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var random = Random(state: 9)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      do {
        let ingested = try ingester.read(bytes, name: "random")
        expectClosed(ingested)
      } catch {
        #expect(error.severity == .error)
      }
    }
  }
}
