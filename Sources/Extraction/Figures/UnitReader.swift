import Lexicon

/// Reads the unit that stands at a place, longest first.
struct UnitReader: Sendable {
  private let entries: [Unicode.Scalar: [(printed: [Unicode.Scalar], entry: UnitCatalogue.Entry)]]
  private let guards: WordSet

  init(lexicon: Lexicon) {
    let split = lexicon.units.entries.map { (printed: Array($0.printed.unicodeScalars), entry: $0) }
      .filter { !$0.printed.isEmpty }
      .sorted { $0.printed.count > $1.printed.count }
    entries = Dictionary(grouping: split) { $0.printed[0] }
    guards = WordSet(lexicon.figureVocabulary["unit-guard"] + lexicon.units.guards)
  }

  /// The unit at `index`, a blank before it allowed, and where it ends.
  func entry(at index: Int, in passage: Passage) -> (entry: UnitCatalogue.Entry, end: Int)? {
    let start = passage[index].isBlank ? index + 1 : index
    guard let candidates = entries[passage[start]] else { return nil }
    let guarded = guards.length(at: start, in: passage) ?? 0
    for (printed, entry) in candidates {
      let end = start + printed.count
      guard (0..<printed.count).allSatisfy({ passage[start + $0] == printed[$0] }) else { continue }
      // 部门, 家长, 处理: the measure word's sign begins another word.
      if guarded > printed.count, !isCounted(at: start, in: passage) { continue }
      if printed[printed.count - 1].isLatinLetter, passage[end].isLatinLetter { continue }
      return (entry, end)
    }
    return nil
  }

  /// 在7|所|有条件的公办幼儿园: behind digits 所有 is no word.
  private func isCounted(at start: Int, in passage: Passage) -> Bool {
    passage.starts(with: "所有", at: start) && start > 0 && passage[start - 1].digit != nil
  }

  /// A number with its unit, and with the half behind it: 一吨半, 三年半.
  func measure(of number: NumberToken, in passage: Passage) -> (
    number: NumberToken, entry: UnitCatalogue.Entry, end: Int
  )? {
    // 9个多百分点, 1个多小时: the 多 stands within the unit.
    if passage[number.end] == "个", "多余".unicodeScalars.contains(passage[number.end + 1]),
      let (entry, end) = entry(at: number.end + 2, in: passage), entry.dimension == .points || entry.dimension == .time
    {
      var more = number
      more.isOver = true
      return (more, entry, end)
    }
    // 10个多亿
    if passage.starts(with: "个多亿", at: number.end), let yuan = entries["个"]?.first(where: { $0.entry.printed == "个亿" })
    {
      var more = number
      more.isOver = true
      return (more, yuan.entry, number.end + (passage[number.end + 3] == "元" ? 4 : 3))
    }
    // 9个多月
    if passage.starts(with: "个多月", at: number.end), let month = entries["个"]?.first(where: { $0.entry.printed == "个月" })
    {
      var more = number
      more.isOver = true
      return (more, month.entry, number.end + 3)
    }
    // 两个半小时
    if passage.starts(with: "个半", at: number.end), let (entry, end) = entry(at: number.end + 2, in: passage),
      entry.dimension == .time
    {
      var half = number
      half.value += 0.5
      return (half, entry, end)
    }
    guard let (entry, end) = entry(at: number.end, in: passage) else { return nil }
    // 半数, 半径, 半天: another word begins there.
    guard passage[end] == "半", !"数径天封自开成日山年价".unicodeScalars.contains(passage[end + 1]) else {
      return (number, entry, end)
    }
    var half = number
    half.value += 0.5
    return (half, entry, end + 1)
  }
}
