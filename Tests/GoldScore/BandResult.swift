import BriefModel
import Foundation

/// What a band of confidences promises, and what is measured in it.
public struct BandResult: Sendable, CustomStringConvertible {
  public let band: ConfidenceBand
  public let right: Int
  public let seen: Int
  /// The mean of the confidences.
  public let promised: Double
  /// How far the share of right facts strays from the mean confidence by chance, as a standard deviation.
  ///
  /// Facts of one text are right and wrong together, so that chance is as large as the texts differ, and no smaller
  /// than it is among facts that have nothing to do with each other.
  public let noise: Double

  /// - Parameter judgements: of any band; those of others are left out.
  public init(_ band: ConfidenceBand, of judgements: [Judgement]) {
    let own = judgements.filter { ConfidenceBand($0.confidence) == band }
    self.band = band
    right = own.count { $0.isRight }
    seen = own.count
    let count = Double(max(1, own.count))
    promised = own.reduce(0) { $0 + $1.confidence } / count
    let strays = Dictionary(grouping: own, by: \.source).sorted { $0.key < $1.key }.map { _, facts in
      facts.reduce(0) { $0 + ($1.isRight ? 1 : 0) - $1.confidence }
    }
    let apart = (promised * (1 - promised) / count).squareRoot()
    noise = max(apart, strays.reduce(0) { $0 + $1 * $1 }.squareRoot() / count)
  }

  public var share: Double { seen > 0 ? Double(right) / Double(seen) : 0 }

  /// Whether fewer facts are right than promised, by more than chance explains.
  public var lies: Bool { seen > 0 && share < promised - 2 * noise }

  /// "high  promised 0.90  right 0.91 ±0.05   154/169"
  public var description: String {
    let name = band.rawValue.padding(toLength: 6, withPad: " ", startingAt: 0)
    return name + String(format: "promised %.2f  right %.2f ±%.2f   ", promised, share, 2 * noise) + "\(right)/\(seen)"
  }
}
