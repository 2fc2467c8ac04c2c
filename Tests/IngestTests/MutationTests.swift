import BriefModel
import Foundation
import Ingest
import TestSupport
import Testing

/// Texts that no one wrote: the account closes, and nothing crashes or hangs.
@Suite struct MutationTests {
  /// How many texts each part mutates: `MUTATIONS=10000 swift test --filter MutationTests` runs as many in all.
  private static let rounds = (ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 960) / 8

  /// The lines of the seeds, of the texts with records, and of pages: their furniture is put around other texts' lines.
  private static let sources: [[[UInt8]]] = {
    let folders = ["seeds", "Tests/Fixtures/Passages", "Tests/Fixtures/Features", "Tests/Fixtures/Pages"]
    return folders.flatMap { Seeds.texts(in: $0) }.map {
      $0.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    }
  }()

  @Test(arguments: 0..<8) func accountClosesForMutatedTexts(_ part: Int) throws {
    var random = SplitMix(seed: UInt64(part) &* 977)
    try #require(Self.sources.count > 30)
    for round in 0..<Self.rounds {
      let text = Array(mutate(Self.sources, &random).joined(separator: [0x0A]))
      let (file, name, encoding) = disguise(text, &random)
      do {
        expectClosed(try ingester.read(file, name: name, encoding: encoding), "part \(part), round \(round)")
      } catch {
        Issue.record("part \(part), round \(round): \(error)")
      }
    }
  }

  /// The text in another encoding, or as another format.
  private func disguise(_ text: [UInt8], _ random: inout SplitMix) -> ([UInt8], name: String, TextEncoding?) {
    let (file, name) = format(text, &random)
    guard Int.random(in: 0..<6, using: &random) == 0 else { return (file, name, nil) }
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    guard let data = String(decoding: text, as: UTF8.self).data(using: gb18030) else { return (file, name, nil) }
    return ([UInt8](data), "a.txt", .gb18030)
  }

  private func format(_ text: [UInt8], _ random: inout SplitMix) -> ([UInt8], name: String) {
    let units = Array(String(decoding: text, as: UTF8.self).utf16)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return ([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "a.txt")
    case 1: return ([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, "a.md")
    case 2: return ([0xEF, 0xBB, 0xBF] + text.split(separator: 0x0A).joined(separator: [0x0D, 0x0A]), "a.txt")
    case 3: return (Array("<!DOCTYPE html><body><div id=main>".utf8) + text + Array("</div></body>".utf8), "a.txt")
    case 4: return (Array(text.split(separator: 0x0A).map { Array("<p>".utf8) + $0 }.joined()), "a.html")
    case 5: return (text, "a.html")
    case 6: return (text, "a.md")
    case 7: return (Array("---\ntitle: ".utf8) + text, "a.md")
    default: return (text, "a.txt")
    }
  }

  /// Lines cut out of a text or two, or with the first and last lines of another around them; shuffled, doubled, joined,
  /// cut within, marked up.
  private func mutate(_ sources: [[[UInt8]]], _ random: inout SplitMix) -> [[UInt8]] {
    var lines = sources.randomElement(using: &random) ?? []
    if Bool.random(using: &random) { lines += sources.randomElement(using: &random) ?? [] }
    let start = Int.random(in: 0..<lines.count, using: &random)
    lines = Array(lines[start..<min(lines.count, start + Int.random(in: 1...80, using: &random))])
    if Int.random(in: 0..<3, using: &random) == 0, let frame = sources.randomElement(using: &random) {
      lines = frame.prefix(8) + lines + frame.suffix(12)
    }
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let index = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
      case 1: lines.insert(lines[index], at: Int.random(in: 0...lines.count, using: &random))
      case 2 where index + 1 < lines.count: lines[index] += lines.remove(at: index + 1)
      case 3: lines[index] = cut(lines[index], &random)
      case 4: lines[index] = Array("## ".utf8) + lines[index]
      case 5: lines[index] = Array("**".utf8) + lines[index] + Array("**".utf8)
      case 6: lines[index] = Array("\u{FEFF}\u{200B} （".utf8) + lines[index] + Array("\u{3000}\u{200B}".utf8)
      case 7: lines[index] = Array("<p>&nbsp;".utf8) + lines[index] + Array("<b>&gt;</b></p></div>".utf8)
      case 8: lines[index] = Array("<table><tr><td colspan=2>".utf8) + lines[index] + Array("<td>1</table>".utf8)
      case 9: lines[index] = Array("，\u{FFFD}".utf8) + lines[index] + Array("??".utf8)
      case 10: lines.insert(whole(Array(lines[index].suffix(60))) + Array("项目\t12\t3所".utf8), at: index)
      default: lines.insert([], at: index)
      }
    }
    return lines.map(whole)
  }

  /// The line without the halves of characters at its ends.
  private func whole(_ line: [UInt8]) -> [UInt8] {
    Array(line.drop { $0 & 0xC0 == 0x80 })
  }

  /// The line up to a character within it.
  private func cut(_ line: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    let text = String(decoding: line, as: UTF8.self)
    return Array(text.prefix(Int.random(in: 0...max(text.count, 1), using: &random)).utf8)
  }

  @Test func randomScalarsCloseTheAccount() throws {
    var random = SplitMix(seed: 5)
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
    var random = SplitMix(seed: 9)
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
