/// The multiplier behind a run of digits: 万, 百万, 万亿, and 余万 with what it says of the number.
struct Multiplier {
  let power: Int
  /// The scalar index behind it.
  let end: Int
  /// 余, 多 or 几 stands before it, as part of the number: 5500余万, 3多万 (but 30余人 has it behind).
  let isOver: Bool

  init?(in passage: Passage, at index: Int) {
    var at = index
    let isApproximate = "余多几".unicodeScalars.contains(passage[at]) && passage[at + 1].chinesePower ?? 0 >= 4
    if isApproximate { at += 1 }
    guard var power = passage[at].chinesePower ?? passage[at].formalPower else { return nil }
    // 38.2千米, 500千瓦: 千 is the unit's own.
    if power == 3, "米克瓦伏卡焦".unicodeScalars.contains(passage[at + 1]) { return nil }
    at += 1
    if power < 4, let next = passage[at].chinesePower, next >= 4 {
      power += next
      at += 1
    } else if power == 4, passage[at].chinesePower == 8 {
      power += 8
      at += 1
    } else if power < 2 {
      return nil
    }
    self.power = power
    end = at
    isOver = isApproximate
  }
}
