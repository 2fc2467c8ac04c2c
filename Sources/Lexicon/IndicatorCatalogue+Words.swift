extension IndicatorCatalogue.Phrase: CustomStringConvertible {
  /// "辆 of 校车|专车, after 线路, without 公交"
  public var description: String {
    var words = units.joined(separator: "|")
    if !label.isEmpty { words += " of \(Self.text(label))" }
    if !context.isEmpty { words += ", after \(Self.text(context))\(reachesParagraph ? " in the paragraph" : "")" }
    if !without.isEmpty { words += ", without \(without.joined(separator: "|"))" }
    return words
  }

  private static func text(_ groups: [[String]]) -> String {
    groups.map { $0.joined(separator: "|") }.joined(separator: " and ")
  }
}
