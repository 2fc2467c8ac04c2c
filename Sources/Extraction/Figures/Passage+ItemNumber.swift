extension Passage {
  /// Where the words begin behind the number that a list gives its item: `（一）`, `二、`, `3.`; 0 where there is none.
  ///
  /// 一、二年级学生 and 1.5万人 begin with no such number: another numeral follows the mark.
  var itemNumberEnd: Int {
    let isBracketed = self[0] == "（" || self[0] == "("
    var end = isBracketed ? 1 : 0
    let start = end
    while end - start < 3, self[end].digit != nil || self[end].chineseDigit != nil || self[end] == "十" { end += 1 }
    guard end > start else { return 0 }
    let marks = isBracketed ? "）)" : "、．.）)"
    guard marks.unicodeScalars.contains(self[end]) else { return 0 }
    let next = self[end + 1]
    return next.digit == nil && (isBracketed || next.chineseDigit == nil && next != "十") ? end + 1 : 0
  }
}
