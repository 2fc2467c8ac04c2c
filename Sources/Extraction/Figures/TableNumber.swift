import BriefModel
import Lexicon

/// The number that a cell holds, with a unit or without.
struct TableNumber {
  /// In scalars of the cell: the number alone, and with its unit.
  let number: Range<Int>
  let range: Range<Int>
  /// In base units.
  private(set) var value: Double
  private(set) var to: Double?
  /// nil where neither the cell nor what stands around it names one.
  let unit: String?
  let dimension: UnitCatalogue.Dimension?
  private(set) var qualifier = Qualifier.exact
  /// A plus or minus sign stands before it.
  private(set) var isSigned = false
  /// 第3, 第3名
  private(set) var isRank = false

  /// nil of a cell that says something else, or more than a number.
  ///
  /// - Parameter around: the unit that the cell's column, row or table gives a number without one.
  init?(_ cell: Passage, units: UnitReader, words: FigureWords, around: String?) {
    var start = 0
    var bound: Qualifier?
    if let found = words.before.compactMap({ name, set in set.length(at: 0, in: cell).map { (name, $0) } })
      .max(by: { $0.1 < $1.1 })
    {
      bound = Self.bounds[found.0]
      start = found.1
    } else if let sign = Self.signs[cell[0]] {
      bound = sign
      start = 1
    }
    var isNegative = false
    if "-−－–+＋".unicodeScalars.contains(cell[start]), cell[start + 1].digit != nil {
      isNegative = cell[start] != "+" && cell[start] != "＋"
      isSigned = true
      start += 1
    }
    isRank = cell[start] == "第"
    if isRank { start += 1 }
    let scanner = NumberScanner(passage: cell)
    guard let first = scanner.token(at: start) else { return nil }
    var last = first
    if "-—–~～至".unicodeScalars.contains(cell[first.end]), let second = scanner.token(at: first.end + 1) {
      last = second
    }
    number = first.range.lowerBound..<last.range.upperBound
    var own = cell.text(last.end..<cell.count)
    var end = last.end
    if isRank, cell[end] == "名" || cell[end] == "位" {
      end += 1
    } else if let entry = units.entry(at: end, in: cell) {
      own = cell.text(end..<entry.end)
      end = entry.end
    } else {
      own = ""
      // 三, 十: the sign of a name as soon as of a number.
      guard !first.isChinese || first.isShare else { return nil }
    }
    range = first.range.lowerBound..<end
    let behind = Self.behind(end, in: cell, words)
    guard behind.isEnd else { return nil }

    let printed = own.isEmpty && !isRank ? around ?? "" : own
    // 3—5万元: the scale of the last number is the first one's too.
    let scale = last.hasScale && !first.hasScale ? cell.text(last.range).drop { !Self.scales.contains($0) } : ""
    guard let low = Self.measure(cell.text(first.range) + scale, printed, units) else { return nil }
    value = isNegative ? -low.value : low.value
    if last.range != first.range { to = Self.measure(cell.text(last.range), printed, units)?.value }
    unit = isRank ? "名" : first.isShare ? "%" : low.entry?.unit
    dimension = first.isShare ? .share : low.entry?.dimension
    qualifier = first.isOver ? .over : bound ?? behind.bound ?? .exact
  }

  /// What stands behind the number is a bound or a note in brackets.
  private static func behind(
    _ index: Int, in cell: Passage, _ words: FigureWords
  ) -> (isEnd: Bool, bound: Qualifier?) {
    var end = index
    var bound: Qualifier?
    if let found = words.after.compactMap({ name, set in set.length(at: end, in: cell).map { (name, $0) } })
      .max(by: { $0.1 < $1.1 })
    {
      bound = bounds[found.0]
      end += found.1
    }
    return (end >= cell.count || cell[end] == "（" || cell[end] == "(", bound)
  }

  /// The number read again with its unit behind it, so that 3415.5 under 万元 is exact; 1.2万 has a scale of its own.
  private static func measure(
    _ number: String, _ unit: String, _ units: UnitReader
  ) -> (value: Double, entry: UnitCatalogue.Entry?)? {
    let isScaled = number.last.map(scales.contains) ?? false
    let figure = Passage(number + (isScaled ? unit.drop(while: scales.contains) : unit[...]))
    guard let read = NumberScanner(passage: figure).token(at: 0) else { return nil }
    let entry = units.entry(at: read.end, in: figure)?.entry
    return (read.value.inBaseUnits(by: entry?.factor ?? 1), entry)
  }

  private static let scales: Set<Character> = ["百", "千", "万", "亿"]
  private static let bounds: [String: Qualifier] = [
    "over": .over, "under": .under, "at-least": .atLeast, "at-most": .atMost, "about": .about,
  ]
  private static let signs: [Unicode.Scalar: Qualifier] = [
    "≥": .atLeast, "＞": .over, ">": .over, "≤": .atMost, "＜": .under, "<": .under, "≈": .about,
  ]
}
