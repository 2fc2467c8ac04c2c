import BriefModel

/// A sentence of a text with one of its figures.
public struct Quoted: Hashable, Sendable {
  public let before: String
  /// Empty where it is not known where in the sentence the figure stands.
  public let figure: String
  public let after: String

  public var text: String { before + figure + after }

  init(_ fact: Fact, in brief: Brief) {
    let sentence = Array(fact.sentence.utf8)
    guard let offset = Self.offset(of: fact, in: brief, sentence: sentence) else {
      self.init(before: fact.sentence, figure: "", after: "")
      return
    }
    let end = offset + fact.range.count
    self.init(
      before: String(decoding: sentence[..<offset], as: UTF8.self),
      figure: String(decoding: sentence[offset..<end], as: UTF8.self),
      after: String(decoding: sentence[end...], as: UTF8.self))
  }

  private init(before: String, figure: String, after: String) {
    self.before = before
    self.figure = figure
    self.after = after
  }

  /// Where the figure begins in its sentence; nil where its place in the text does not fit the sentence.
  private static func offset(of fact: Fact, in brief: Brief, sentence: [UInt8]) -> Int? {
    guard brief.blocks.indices.contains(fact.block) else { return nil }
    let text = brief.blocks[fact.block].text
    guard fact.range.lowerBound >= 0, fact.range.upperBound <= text.utf8.count else { return nil }
    // No more of a block than the sentence can reach: a block may be long, and have many figures.
    let start = max(0, fact.range.upperBound - sentence.count)
    let end = min(text.utf8.count, max(fact.range.upperBound, fact.range.lowerBound + sentence.count))
    let around = Array(text.bytes(start..<end))
    let figure = fact.range.lowerBound - start..<fact.range.upperBound - start
    guard let place = around.range(of: fact.sentence, around: figure), around.holds(figure) else { return nil }
    return figure.lowerBound - place.lowerBound
  }
}
