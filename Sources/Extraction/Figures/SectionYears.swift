/// The year that the headings of a report put the text below them under: 一、2024年工作回顾, 二、2025年重点任务.
struct SectionYears {
  /// nil where no heading names one.
  private(set) var year: Int?
  /// How the headings are numbered that named it.
  private var numbering: Numbering?

  private enum Numbering { case chinese, bracketed, arabic, plain }

  /// Takes note of a heading. One without a year, numbered as the one that gave the year, closes its section.
  mutating func open(_ heading: Passage) {
    let numbering = Self.numbering(of: heading)
    if let named = Dating.year(of: heading) {
      year = named
      self.numbering = numbering
    } else if numbering == self.numbering {
      year = nil
      self.numbering = nil
    }
  }

  private static func numbering(of heading: Passage) -> Numbering {
    let first = heading[0]
    if first == "（" || first == "(" { return .bracketed }
    if first.digit != nil { return .arabic }
    return first.chineseDigit != nil || first.chinesePower != nil ? .chinese : .plain
  }
}
