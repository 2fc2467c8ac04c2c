/// Finds the blanks that a scan has put into numbers: 1 0 5所, 一百 五 十, 7万 5千, 百 分 之 五.
///
/// Chinese has no blanks inside a number, so between two parts of one they can only be the printer's; two numbers side
/// by side (三 五, 12 8) stay two.
struct SpacedNumbers {
  let scalars: [Unicode.Scalar]

  /// More blanks than this set columns apart.
  private static let widest = 3

  /// A row of digits wider than this, blanks and all, is no number.
  private static let longest = 24

  /// The indices of the blanks, ascending.
  func blanks() -> [Int] {
    var found: [Int] = []
    var index = 1
    while index < scalars.count {
      guard scalars[index].isBlank else {
        index += 1
        continue
      }
      var end = index
      while self[end].isBlank { end += 1 }
      if end - index <= Self.widest, isInside(index, end) { found.append(contentsOf: index..<end) }
      index = end
    }
    return found
  }

  private subscript(index: Int) -> Unicode.Scalar { scalars.indices.contains(index) ? scalars[index] : "\0" }

  /// Whether the blanks from `start` to `end` stand inside a number.
  private func isInside(_ start: Int, _ end: Int) -> Bool {
    let left = self[start - 1]
    let right = self[end]
    switch (left.digit != nil, right.digit != nil) {
    case (true, true): return end - start == 1 && isLoneDigit(start - 1) && isLoneDigit(end) && isLongRow(around: start)
    case (true, false):
      if right == "分" { return next(after: end) == "之" }
      return right == "成" || right.chinesePower != nil || (right == "个" && isPoints(from: end))
    case (false, true): return left == "之" || (left.chinesePower != nil && isMultiplied(from: end))
    case (false, false): return isWordOfNumbers(left) && isWordOfNumbers(right) && isOne(left, right, end)
    }
  }

  /// Whether two parts in Chinese characters belong to one number.
  private func isOne(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ end: Int) -> Bool {
    if left.chineseDigit != nil && right.chineseDigit != nil { return false }
    if left == "成" || right == "负" { return right == "负" ? left == "之" : !next(after: end).isHan }
    return left != "个" || isPoints(from: end - 1)
  }

  private func isWordOfNumbers(_ scalar: Unicode.Scalar) -> Bool {
    scalar.chineseDigit != nil || scalar.chinesePower != nil || "点分之又成个负余多几".unicodeScalars.contains(scalar)
  }

  /// A digit that no other touches.
  private func isLoneDigit(_ index: Int) -> Bool {
    self[index].digit != nil && [index - 1, index + 1].allSatisfy { self[$0].digit == nil && self[$0] != "." }
  }

  /// At least three digits, each alone, and what is counted right behind the last: a row of cells has no unit there.
  private func isLongRow(around blank: Int) -> Bool {
    var first = blank - 1
    while isLoneDigit(first - 2), self[first - 1].isBlank, blank - first < Self.longest { first -= 2 }
    var last = blank + 1
    while isLoneDigit(last + 2), self[last + 1].isBlank, last - blank < Self.longest { last += 2 }
    return (4..<Self.longest).contains(last - first) && next(after: last).isHan
  }

  /// Digits with a multiplier: the 5千 of 7万 5千.
  private func isMultiplied(from index: Int) -> Bool {
    var end = index
    while self[end].digit != nil { end += 1 }
    return self[end].chinesePower.map { $0 >= 2 } ?? false
  }

  /// 个百分点, with blanks between or without.
  private func isPoints(from index: Int) -> Bool {
    let first = self[index] == "个" ? next(after: index) : self[index].isBlank ? next(after: index) : self[index]
    return first == "百"
  }

  private func next(after index: Int) -> Unicode.Scalar {
    var at = index + 1
    while self[at].isBlank { at += 1 }
    return self[at]
  }
}
