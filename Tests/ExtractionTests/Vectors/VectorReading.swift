import BriefModel
import Lexicon

@testable import Extraction

/// What the reading code finds in a sentence, in the terms of the vectors.
struct VectorReading: Equatable, CustomStringConvertible {
  /// Scalars of the sentence.
  var range: Range<Int>
  var value: Double?
  var unit: String?
  var to: Double?
  var qualifier: String?
  var period: String?
  /// A length in metres.
  var metres: Double?
  /// A duration in the notation of TIMEX.
  var timex: String?

  var description: String {
    let parts = [
      value.map { "\($0)" }, unit, to.map { "to \($0)" }, qualifier, period, timex,
    ]
    return "\(range) \(parts.compactMap { $0 }.joined(separator: " "))"
  }
}
