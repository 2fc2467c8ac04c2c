import BriefModel
import Foundation
import Ingest
import Lexicon
import Testing

/// One ingester for all tests: its tables are read once.
let ingester = Ingester(lexicon: Lexicon())

func ingest(_ text: String) throws -> IngestedSource { try ingester.read(Array(text.utf8), name: "test.txt") }

/// The only article of a text; fails where there are more or none.
func article(_ text: String) throws -> Article {
  let articles = try ingest(text).articles
  guard articles.count == 1 else { throw WrongCount(found: articles.count) }
  return articles[0]
}

/// Fails where a character of the source is nowhere or twice, with what stands around it.
func expectClosed(_ ingested: IngestedSource, _ comment: String = "", at location: SourceLocation = #_sourceLocation) {
  let ledger = ingested.ledger
  func around(_ range: SourceRange) -> String {
    let bytes = ingested.source.bytes
    return String(decoding: bytes[max(0, range.start - 12)..<min(bytes.count, range.end + 12)], as: UTF8.self)
      .debugDescription
  }
  let (missing, doubled) = (ledger.missing.map(around), ledger.doubled.map(around))
  guard missing != [] || doubled != [] else { return }
  Issue.record("\(comment) nowhere: \(missing), twice: \(doubled)", sourceLocation: location)
}

struct WrongCount: Error {
  let found: Int
}

extension Article {
  var paragraphs: [String] { texts { $0 == .paragraph } }
  var captions: [String] { texts { $0 == .caption } }
  var headings: [String] { texts { if case .heading = $0 { true } else { false } } }
  var levels: [Int] { blocks.compactMap { if case .heading(let level) = $0.kind { level } else { nil } } }
  var credits: [String] { byline.map(\.text) }
  func dropped(_ reason: DropReason) -> [String] { dropped.filter { $0.reason == reason }.map(\.excerpt) }

  private func texts(_ isWanted: (BlockKind) -> Bool) -> [String] {
    blocks.filter { isWanted($0.kind) }.map(\.text.text)
  }
}

enum Seeds {
  static let names = [
    "000_3e9b2eba80fd9a2a.txt", "001_d9bfeb6fef728f3c.txt", "002_b3611dc5e4b1aca4.txt", "003_07e24100386d7f89.txt",
    "004_66cf1caf6c33b5ee.txt",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: root.appending(path: "seeds/\(name)")))
  }

  /// The texts and pages of a folder of the package, by name.
  static func texts(in folder: String) -> [[UInt8]] { files(in: folder).map(\.bytes) }

  static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".html") }.sorted().compactMap {
      name in
      (try? Data(contentsOf: root.appending(path: "\(folder)/\(name)"))).map { (name, [UInt8]($0)) }
    }
  }
}
