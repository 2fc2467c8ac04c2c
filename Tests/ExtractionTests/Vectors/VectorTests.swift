import Lexicon
import Testing

@testable import Extraction

@Suite(
  "Public test vectors of numbers, units and dates",
  .enabled(if: VectorCase.file != nil, "The vectors are not beside the checkout, nor where BRIEFGEN_VECTORS says."))
struct VectorTests {
  @Test("At least 97 in 100 of the cases that are not hard are read right")
  func vectors() throws {
    let reader = VectorReader(lexicon: Lexicon())
    var scores: [String: (right: Int, all: Int)] = [:]
    var misses: [String] = []
    for vector in try VectorCase.all() where vector.hard != true {
      let outcome = outcome(of: vector, reader)
      let score = scores[vector.suite] ?? (0, 0)
      scores[vector.suite] = (score.right + (outcome.isRight ? 1 : 0), score.all + 1)
      if !outcome.isRight {
        misses.append("\(vector.suite)\t\(vector.source)\t\(vector.input)\t\(outcome.found)")
      }
    }
    let (right, all) = scores.values.reduce((0, 0)) { ($0.0 + $1.right, $0.1 + $1.all) }
    let table = scores.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value.right)/\($0.value.all)" }
    let report = (table + ["all\t\(right)/\(all)"] + misses).joined(separator: "\n")
    print(report)
    #expect(all > 0 && right * 100 >= all * 97, "\(report)")
  }

  /// Where the guide and the vectors disagree, what the guide has decides.
  private func outcome(of vector: VectorCase, _ reader: VectorReader) -> (isRight: Bool, found: String) {
    if vector.suite.hasSuffix("-negative"), !vector.suite.hasPrefix("date") {
      let count = reader.figures(in: vector.input)
      return (count == 0, "\(count) figures")
    }
    let readings = reader.readings(of: vector)
    guard let ruling = GuideRuling.all[vector.source] else {
      return (VectorComparison(vector: vector, readings: readings).isRight, "\(readings)")
    }
    return (ruling.isRight(readings), "\(readings), but \(ruling.reason)")
  }
}
