import BriefModel
import Lexicon

@testable import Extraction

/// Reads a sentence with the parts of the figure reader that a suite is about.
struct VectorReader {
  let units: UnitReader
  let words: FigureWords
  let figures: FigureReader

  init(lexicon: Lexicon) {
    units = UnitReader(lexicon: lexicon)
    words = FigureWords(lexicon: lexicon)
    figures = FigureReader(lexicon: lexicon)
  }

  func readings(of vector: VectorCase) -> [VectorReading] {
    let passage = Passage(Array(vector.input.utf8))
    let found =
      switch vector.suite {
      case "number", "number-spaced", "fraction", "fraction-spaced", "ordinal": numbers(passage)
      case "percent", "percent-spaced": measures(passage, [.share, .points])
      case "currency", "currency-negative": amounts(passage)
      case "dimension": measures(passage, [.area, .length, .amount])
      case "age": measures(passage, [.age])
      case "duration": durations(passage)
      case "number-range": bounds(passage)
      default: times(passage, reference: vector.reference)
      }
    return found.map { reading in
      var reading = reading
      reading.range = scalars(reading.range, of: passage, in: vector.input)
      return reading
    }
  }

  /// The figures that are made of a sentence in which no number counts anything.
  func figures(in sentence: String) -> Int {
    var text = TracedText()
    let bytes = Array(sentence.utf8)
    text.append(copying: SourceRange(start: 0, end: bytes.count), of: bytes)
    let article = Article(number: 1, blocks: [Article.Block(kind: .paragraph, text: text)])
    return figures.facts(of: article, context: ArticleContext(place: nil)).count
  }

  /// The numbers themselves. A share is read in hundredths, and counts here as the number it is; of 百分之五 the vectors
  /// take the 五. What says which one something is (第3万) has the 第 with it.
  private func numbers(_ passage: Passage) -> [VectorReading] {
    NumberScanner(passage: passage).scan().map { token in
      var range = token.range.lowerBound..<token.end
      var value = token.value
      if token.isShare {
        if passage.starts(with: "百分之", at: range.lowerBound) {
          range = (range.lowerBound + 3)..<range.upperBound
        } else {
          value /= 100
        }
      }
      if passage[range.lowerBound - 1] == "第" { range = (range.lowerBound - 1)..<range.upperBound }
      return VectorReading(range: range, value: value, qualifier: token.isOver ? "over" : nil)
    }
  }

  /// The numbers with a unit of some dimensions. Weights and measures have the unit as printed, and the value before it
  /// is converted.
  private func measures(_ passage: Passage, _ dimensions: Set<UnitCatalogue.Dimension>) -> [VectorReading] {
    NumberScanner(passage: passage).scan().compactMap { token in
      if token.isShare {
        guard dimensions.contains(.share) else { return nil }
        return VectorReading(range: token.range.lowerBound..<token.end, value: token.value, unit: "%")
      }
      guard let measure = units.measure(of: token, in: passage), dimensions.contains(measure.entry.dimension) else {
        return nil
      }
      let metres: Double? =
        switch measure.entry.unit {
        case "米": measure.number.value * measure.entry.factor
        case "公里": measure.number.value * measure.entry.factor * 1000
        default: nil
        }
      return VectorReading(
        range: token.range.lowerBound..<measure.end,
        value: measure.number.value * (measure.entry.dimension == .money ? measure.entry.factor : 1),
        unit: dimensions.contains(.area) ? measure.entry.printed : measure.entry.unit, metres: metres)
    }
  }

  /// Amounts of money in their base unit; 两美元又三美分 is one.
  private func amounts(_ passage: Passage) -> [VectorReading] {
    measures(passage, [.money]).reduce(into: []) { joined, reading in
      guard let last = joined.last, last.unit == reading.unit, let value = last.value, let more = reading.value,
        passage.text(last.range.upperBound..<reading.range.lowerBound) == "又"
      else { return joined.append(reading) }
      joined[joined.count - 1].value = value + more
      joined[joined.count - 1].range = last.range.lowerBound..<reading.range.upperBound
    }
  }

  /// The lengths of time. A year, a month and a day one behind the other are read as three figures; the vectors take
  /// them together.
  private func durations(_ passage: Passage) -> [VectorReading] {
    measures(passage, [.time]).reduce(into: []) { joined, reading in
      guard var timex = reading.timexPart else { return }
      var start = reading.range.lowerBound
      if let last = joined.last, last.range.upperBound == start || passage.text(last.range.upperBound..<start) == "又",
        let before = last.timex
      {
        start = last.range.lowerBound
        timex = before + (before.contains("T") ? timex.dropFirst(2) : timex.dropFirst())
        joined.removeLast()
      }
      joined.append(VectorReading(range: start..<reading.range.upperBound, timex: timex))
    }
  }

  /// The numbers with their bounds and the ranges between two.
  private func bounds(_ passage: Passage) -> [VectorReading] {
    let qualifiers = QualifierReader(passage: passage, words: words)
    let scanner = NumberScanner(passage: passage)
    var end = 0
    return scanner.scan().compactMap { token -> VectorReading? in
      guard token.range.lowerBound >= end else { return nil }
      if let upper = scanner.upperEnd(after: token.end), token.value < upper.value {
        end = upper.end
        return VectorReading(range: token.range.lowerBound..<end, value: token.value, to: upper.value)
      }
      let figure = RawFigure(
        number: token, unit: "", factor: 1, dimension: .measure, range: token.range.lowerBound..<token.end)
      let qualifier = qualifiers.qualifier(of: figure, in: 0..<passage.count, after: end)
      end = token.end
      // A number that nothing bounds is of another type, and not listed.
      guard qualifier != .exact else { return nil }
      return VectorReading(range: figure.range, value: token.value, qualifier: qualifier.rawValue)
    }
  }

  /// The time expressions, with the period they have in a text of the reference's day. 目前 is of a type that the vectors
  /// leave out.
  private func times(_ passage: Passage, reference: String?) -> [VectorReading] {
    TimeScanner(passage: passage).scan().filter { $0.role != .now }.map { time in
      let own = reference.flatMap { time.own?.period(from: $0) }
      return VectorReading(range: time.range, period: (time.period ?? own)?.description)
    }
  }

  /// A passage leaves out what a scan put into its numbers; the vectors count it.
  private func scalars(_ range: Range<Int>, of passage: Passage, in text: String) -> Range<Int> {
    let bytes = passage.bytes(range)
    let utf8 = text.utf8
    func scalar(_ byte: Int) -> Int {
      text.unicodeScalars.distance(from: text.startIndex, to: utf8.index(utf8.startIndex, offsetBy: byte))
    }
    return scalar(bytes.lowerBound)..<scalar(bytes.upperBound)
  }
}

extension VectorReading {
  /// One length of time in TIMEX: P3D, PT5H, P3.5Y.
  fileprivate var timexPart: String? {
    guard let value, let unit else { return nil }
    let number = value == value.rounded() ? "\(Int(value))" : "\(value)"
    switch unit {
    case "年": return "P\(number)Y"
    case "个月": return "P\(number)M"
    case "周": return "P\(number)W"
    case "天": return "P\(number)D"
    case "小时": return "PT\(number)H"
    case "分钟": return "PT\(number)M"
    default: return nil
    }
  }
}
