import BriefModel
import CLexiconData

/// The measures that are compared over districts, and the phrases they are recognised by.
public struct IndicatorCatalogue: Sendable {
  /// One way an indicator is put into words. Each group holds alternatives; every group must be met.
  public struct Phrase: Sendable {
    public let indicator: String
    /// The base units a figure may have.
    public let units: [String]
    /// Groups of words that must stand in the label or near the figure.
    public let label: [[String]]
    /// Groups of words that must stand in the label or in the sentence before the figure.
    public let context: [[String]]
    /// ``context`` may stand anywhere before the figure in its paragraph, written with a ¶ before it.
    public let reachesParagraph: Bool
    /// Words that must not stand in the label, near the figure, or between the context and the figure: another
    /// measure is meant.
    public let without: [String]

    /// - Parameters:
    ///   - label: "校车|专车 线路" is two groups, the first with two alternatives; "-" is none.
    ///   - context: the same, behind a ¶ where it may stand anywhere before the figure in its paragraph.
    public init(indicator: String, units: String, label: String, context: String, without: String) {
      self.indicator = indicator
      self.units = Self.words(units)
      self.label = Self.groups(label)
      reachesParagraph = context.hasPrefix("¶")
      self.context = Self.groups(reachesParagraph ? String(context.dropFirst()) : context)
      self.without = Self.words(without)
    }

    private static func groups(_ field: String) -> [[String]] {
      field == "-" ? [] : field.split(separator: " ").map { words(String($0)) }
    }

    fileprivate static func words(_ field: String) -> [String] {
      field == "-" ? [] : field.split(separator: "|").map(String.init)
    }
  }

  public let all: [Indicator]
  public let phrases: [Phrase]
  /// Words of a label by which a figure is an average, the rest or the largest of what an indicator measures as a whole.
  public let narrowing: [String]
  private let index: [String: Int]

  init(_ changes: Changes = Changes()) {
    let table: [Indicator] = Table(lexicon_indicators()).rows.compactMap { row in
      guard row.count == 5, let plausible = Self.range(row[4]), !changes.removed.contains(row[0]) else { return nil }
      return changes.indicators.first { $0.id == row[0] }
        ?? Indicator(id: row[0], name: row[1], unit: row[2], theme: row[3], plausible: plausible)
    }
    all = table + changes.indicators.filter { own in !table.contains { $0.id == own.id } }
    index = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let rows = Table(lexicon_indicator_phrases()).rows.filter { $0.count == 5 }
    narrowing = rows.first { $0[0] == "*" }.map { Phrase.words($0[4]) } ?? []
    phrases =
      changes.phrases
      + rows.compactMap { row in
        guard row[0] != "*", !changes.removed.contains(row[0]) else { return nil }
        let phrase = Phrase(indicator: row[0], units: row[1], label: row[2], context: row[3], without: row[4])
        return changes.withdrawn.contains(where: phrase.hasWords) ? nil : phrase
      }
  }

  public subscript(id: String) -> Indicator? { index[id].map { all[$0] } }

  /// "0..100"; without an end behind the dots, there is none.
  public static func range(_ field: String) -> ClosedRange<Double>? {
    guard let dots = field.firstRange(of: ".."), let low = Double(field[..<dots.lowerBound]) else { return nil }
    let end = field[dots.upperBound...]
    guard let high = end.isEmpty ? .infinity : Double(end), low <= high else { return nil }
    return low...high
  }
}
