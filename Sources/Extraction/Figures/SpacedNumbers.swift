/// Finds the blanks that a scan has put into numbers: 1 0 5所, 4 .3 8亿, 一百 五 十, 7万 5千, 百 分 之 五.
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
    if isDigitOrPoint(left), isDigitOrPoint(right) { return end - start == 1 && isOneRow(around: start) }
    switch (left.digit != nil, right.digit != nil) {
    case (true, true): return false
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

  private func isDigitOrPoint(_ scalar: Unicode.Scalar) -> Bool { scalar.digit != nil || scalar == "." }

  /// Whether the digits around a blank are one number: 1 0 5所, 3 46人次, 4 .3 8亿.
  ///
  /// Words on both sides show it, since two numbers side by side have a unit each, and cells of a table none. At the
  /// start of a line the first digit may be the item's number, unless every digit stands alone.
  private func isOneRow(around blank: Int) -> Bool {
    var first = blank - 1
    while isInRow(first - 1), blank - first < Self.longest { first -= 1 }
    var last = blank + 1
    while isInRow(last + 1), last - blank < Self.longest { last += 1 }
    guard last - first < Self.longest, self[first].digit != nil, self[last].digit != nil else { return false }
    let groups = scalars[first...last].split { $0.isBlank }.map { $0.count { $0.digit != nil } }
    let points = scalars[first...last].count { $0 == "." }
    // A year beside a count, 2024 12所, is two numbers.
    guard points <= 1, groups.allSatisfy({ $0 <= 3 }) else { return false }
    let follows = next(after: last)
    guard follows.isHan || "%％㎡".unicodeScalars.contains(follows) else { return false }
    let before = previous(before: first)
    return before.isHan || before.endsClause || before == "、" || (groups.count > 2 && groups.allSatisfy { $0 == 1 })
  }

  /// A digit, a point or a single blank between them.
  private func isInRow(_ index: Int) -> Bool {
    isDigitOrPoint(self[index])
      || (self[index].isBlank && isDigitOrPoint(self[index - 1]) && isDigitOrPoint(self[index + 1]))
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

  private func previous(before index: Int) -> Unicode.Scalar {
    var at = index - 1
    while self[at].isBlank { at -= 1 }
    return self[at]
  }

  private func next(after index: Int) -> Unicode.Scalar {
    var at = index + 1
    while self[at].isBlank { at += 1 }
    return self[at]
  }
}
