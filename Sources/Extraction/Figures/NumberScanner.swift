/// Finds the numbers of a passage: digits, decimals, separators, multipliers and Chinese numerals.
///
/// It says what is a number, not what is a figure: dates, ordinals and names are sorted out behind it.
struct NumberScanner {
  let passage: Passage

  func scan() -> [NumberToken] {
    var tokens: [NumberToken] = []
    var index = 0
    while index < passage.count {
      if let token = token(at: index) {
        tokens.append(token)
        index = max(token.end, index + 1)
      } else if passage[index].digit != nil {
        // A run of more digits than any quantity has.
        while passage[index].digit != nil { index += 1 }
      } else {
        index += 1
      }
    }
    return tokens
  }

  /// The number that begins at `index`; nil where none does.
  func token(at index: Int) -> NumberToken? {
    let scalar = passage[index]
    if scalar.digit != nil { return arabic(at: index) }
    if passage.starts(with: "百分之", at: index) { return percent(at: index) }
    if scalar.chineseDigit != nil || scalar.chinesePower != nil { return chinese(at: index) }
    return nil
  }

  // MARK: Digits

  private func arabic(at start: Int) -> NumberToken? {
    var reader = DigitRun(passage: passage, index: start)
    guard var value = reader.read() else { return nil }
    var index = reader.index
    var isOver = false
    var hasScale = false
    // 余 or 多 before a multiplier is part of the number: 5500余万, 3多万 (but 30余人 has it behind).
    func multiplier(at index: Int) -> (power: Int, next: Int, over: Bool)? {
      var at = index
      var over = false
      if passage[at] == "余" || passage[at] == "多" || passage[at] == "几", passage[at + 1].chinesePower ?? 0 >= 4 {
        over = true
        at += 1
      }
      guard var power = passage[at].chinesePower else { return nil }
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
      return (power, at, over)
    }
    if let first = multiplier(at: index) {
      value = value.scaled(first.power)
      index = first.next
      isOver = first.over
      hasScale = first.power >= 4
      // 3万4000, 1亿2000万, 2亿零500万
      while passage[index].digit != nil || (passage[index] == "零" && passage[index + 1].digit != nil) {
        var rest = DigitRun(passage: passage, index: passage[index] == "零" ? index + 1 : index)
        guard let low = rest.read() else { break }
        if let next = multiplier(at: rest.index) {
          value = value.adding(low.scaled(next.power))
          index = next.next
          isOver = isOver || next.over
        } else {
          value = value.adding(low)
          index = rest.index
          break
        }
      }
    }
    var token = NumberToken(
      range: start..<index, end: index, value: value.double, isOver: isOver, isChinese: false, hasScale: hasScale)
    takeApproximation(&token)
    return token
  }

  /// 余, 多, 几 behind the number, unless a longer word begins there (多元, 多所).
  private func takeApproximation(_ token: inout NumberToken) {
    let scalar = passage[token.end]
    if scalar == "余" || scalar == "餘" || (scalar == "多" && !passage.starts(with: "多元", at: token.end)) || scalar == "几"
    {
      token.isOver = true
      token.end += 1
    }
  }

  // MARK: Chinese numerals

  private func percent(at start: Int) -> NumberToken? {
    let first = start + 3
    let inner = passage[first].digit != nil ? arabic(at: first) : chinese(at: first)
    guard var token = inner else { return nil }
    token.range = start..<token.range.upperBound
    token.isShare = true
    token.isChinese = true
    return token
  }

  private func chinese(at start: Int) -> NumberToken? {
    guard let numeral = ChineseNumeral(passage: passage, at: start) else { return nil }
    var token = NumberToken(
      range: start..<numeral.end, end: numeral.end, value: numeral.value, isOver: numeral.isOver, isChinese: true,
      hasScale: numeral.hasScale)
    if passage.starts(with: "分之", at: numeral.end), numeral.value > 0 {
      let at = numeral.end + 2
      if let upper = ChineseNumeral(passage: passage, at: at) {
        token.range = start..<upper.end
        token.end = upper.end
        token.value = upper.value / numeral.value * 100
        token.isShare = true
        return token
      }
    }
    // 六成, 七成半: tenths.
    if passage[numeral.end] == "成", numeral.value >= 1, numeral.value <= 10,
      !"为立员功效果长就年都熟本品因人型".unicodeScalars.contains(passage[numeral.end + 1])
    {
      let half = passage[numeral.end + 1] == "半"
      token.value = numeral.value * 10 + (half ? 5 : 0)
      token.end = numeral.end + (half ? 2 : 1)
      token.range = start..<token.end
      token.isShare = true
      if passage[token.end] == "多" || passage[token.end] == "余" {
        token.isOver = true
        token.end += 1
      }
      return token
    }
    takeApproximation(&token)
    return token
  }
}
