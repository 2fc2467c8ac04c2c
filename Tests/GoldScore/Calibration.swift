import BriefModel
import Foundation
import Lexicon

/// Measures how sure facts are by how they were read.
public struct Calibration: Sendable {
  public let facts: [JudgedFact]
  private let fit: LogisticFit

  public init(_ facts: [JudgedFact]) {
    self.facts = facts
    fit = LogisticFit(of: facts)
  }

  public var odds: ReadingOdds { fit.odds }

  /// The facts of each text with the confidence that all the other texts give them.
  public func heldOut() -> [Judgement] {
    Dictionary(grouping: facts, by: \.source).sorted { $0.key < $1.key }.flatMap { source, own in
      let odds = LogisticFit(of: facts.filter { $0.source != source }, from: fit).odds
      return own.map { $0.judgement(confidence: odds.confidence(of: $0.fact.reading.traits)) }
    }
  }

  /// `reading-odds.tsv`
  public var table: String {
    let texts = Set(facts.map(\.source)).count
    var lines = [
      "# Made by `make calibrate`. The odds that a figure is right in every field are base times the factor of each of",
      "# its traits. Right and seen count the figures with the trait in \(texts) texts that no rule was written or mended by.",
      "trait\tfactor\tright\tseen",
      "base\t\(Self.text(odds.base))\t\(facts.count { $0.isRight })\t\(facts.count)",
    ]
    for trait in ReadingTrait.all {
      let having = facts.filter { $0.fact.reading.traits.contains(trait) }
      guard !having.isEmpty else { continue }
      lines.append(
        "\(trait)\t\(Self.text(odds.factor(of: trait)))\t\(having.count { $0.isRight })\t\(having.count)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func text(_ value: Double) -> String { String(format: "%.2f", value) }
}
