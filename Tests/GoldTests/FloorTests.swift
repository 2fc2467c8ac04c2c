import Foundation
import GoldScore
import Testing

@Suite("What is read out of texts with records")
struct FloorTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("No figure falls below what was reached", arguments: GoldSet.all(in: root))
  func noFigureFalls(set: GoldSet) throws {
    let floor = try #require(try Floor(of: set), "\(set) has no floor.tsv: record there what `make score` prints")
    let score = try set.scored()
    let misses = score.misses.map { "\($0)" }.joined(separator: "\n")
    for (floor, now) in floor.fallen(in: score.tally) {
      Issue.record("\(floor.name) fell from\n\(floor.line)\nto\n\(now?.line ?? "nothing")\n\(misses)")
    }
    #expect(floor.unrecorded(in: score.tally).map(\.line) == [], "rows without a floor in floor.tsv")
  }
}
