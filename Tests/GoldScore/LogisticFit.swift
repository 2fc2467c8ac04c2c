import BriefModel
import Foundation
import Lexicon

/// A logistic regression of whether a fact is wholly right on the traits of its reading.
///
/// Each trait's logarithm of odds has a normal prior around 0, so that a trait seen a few times moves a confidence
/// little; the base is free.
struct LogisticFit {
  /// One over the variance of the prior: most factors lie between a half and two.
  private static let shrinkage = 2.0
  /// The last step in logarithms of odds: the tables round them to hundredths.
  private static let precision = 1e-5

  private var base: Double
  private var weights: [ReadingTrait: Double]

  /// - Parameter start: a fit of much the same facts, to begin with.
  init(of facts: [JudgedFact], from start: LogisticFit? = nil) {
    var having: [ReadingTrait: [Int]] = [:]
    for (row, judged) in facts.enumerated() {
      for trait in judged.fact.reading.traits { having[trait, default: []].append(row) }
    }
    let traits = ReadingTrait.all.compactMap { trait in having[trait].map { (trait: trait, rows: $0) } }
    var base = start?.base ?? 0
    var weights = traits.map { start?.weights[$0.trait] ?? 0 }
    var logits = facts.map { _ in base }
    for (at, trait) in traits.enumerated() { for row in trait.rows { logits[row] += weights[at] } }
    let rights = facts.map { $0.isRight ? 1.0 : 0 }

    /// Newton's step for one logarithm, given all the others.
    func step(_ rows: [Int], from weight: Double, prior: Double) -> Double {
      var slope = -prior * weight
      var curvature = prior
      for row in rows {
        let probability = 1 / (1 + exp(-logits[row]))
        slope += rights[row] - probability
        curvature += probability * (1 - probability)
      }
      // Near certainty the curve is flat: no step may fly off.
      let step = max(-1, min(1, slope / curvature))
      for row in rows { logits[row] += step }
      return step
    }
    let everyone = Array(facts.indices)
    for _ in 0..<500 {
      var largest = step(everyone, from: base, prior: 1e-6)
      base += largest
      largest = abs(largest)
      for at in traits.indices {
        let moved = step(traits[at].rows, from: weights[at], prior: Self.shrinkage)
        weights[at] += moved
        largest = max(largest, abs(moved))
      }
      if largest < Self.precision { break }
    }
    self.base = base
    self.weights = Dictionary(uniqueKeysWithValues: zip(traits.map(\.trait), weights))
  }

  /// In hundredths, as the table gives them.
  var odds: ReadingOdds {
    func rounded(_ weight: Double) -> Double { (exp(weight) * 100).rounded() / 100 }
    return ReadingOdds(base: rounded(base), factors: weights.mapValues(rounded))
  }
}
