extension Passage {
  /// Where the words begin behind the number that a list gives its item: `（一）`, `二、`, `3.`; 0 where there is none.
  ///
  /// 一、二年级学生 and 1.5万人 begin with no such number: another numeral follows the mark.
  var itemNumberEnd: Int { itemNumberEnd(at: 0) ?? 0 }

  /// As ``itemNumberEnd``, of a number that begins at `opening`; nil where none does.
  func itemNumberEnd(at opening: Int) -> Int? {
    let isBracketed = self[opening] == "（" || self[opening] == "("
    var end = isBracketed ? opening + 1 : opening
    let start = end
    while end - start < 3, self[end].digit != nil || self[end].chineseDigit != nil || self[end] == "十" { end += 1 }
    guard end > start else { return nil }
    let marks = isBracketed ? "）)" : "、．.）)"
    guard marks.unicodeScalars.contains(self[end]) else { return nil }
    let next = self[end + 1]
    return next.digit == nil && (isBracketed || next.chineseDigit == nil && next != "十") ? end + 1 : nil
  }
}
