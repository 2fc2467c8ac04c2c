import BriefModel

/// A confidence that was promised, and whether the fact was right.
public struct Judgement: Sendable {
  /// The text's file name.
  public let source: String
  public let confidence: Double
  public let isRight: Bool

  public init(source: String, confidence: Double, isRight: Bool) {
    self.source = source
    self.confidence = confidence
    self.isRight = isRight
  }
}

extension JudgedFact {
  public func judgement(confidence: Double) -> Judgement {
    Judgement(source: source, confidence: confidence, isRight: isRight)
  }
}
