/// Finds the numbers of a passage: digits, decimals, separators, multipliers, Chinese numerals, shares and fractions.
///
/// It says what is a number, not what is a figure: dates, ordinals and names are sorted out behind it.
struct NumberScanner {
  let passage: Passage

  /// What numbers begin with: few places in a text need a closer look.
  private static let heads = LowByteSet(
    "0123456789０１２３４５６７８９〇零一二两兩三四五六七八九十百千万萬亿億壹贰貳叁肆伍陆陸柒捌玖拾佰仟半负-－−".unicodeScalars)

  func scan() -> [NumberToken] {
    var tokens: [NumberToken] = []
    let heads = Self.heads
    var index = 0
    while index < passage.count {
      guard heads.mayHold(passage[index]) else {
        index += 1
        continue
      }
      if let token = token(at: index) {
        tokens.append(token)
        index = max(token.end, index + 1)
      } else {
        index = max(index + 1, endOfDigits(from: index))
      }
    }
    return tokens
  }

  /// Where the digits end that make no number, being more than any quantity has; their tail makes none either.
  private func endOfDigits(from index: Int) -> Int {
    var end = index
    if passage[index].digit != nil {
      while passage[end].digit != nil { end += 1 }
    } else {
      while passage[end].chineseDigit != nil { end += 1 }
    }
    return end
  }

  /// The number that begins at `index`; nil where none does.
  func token(at index: Int) -> NumberToken? {
    let scalar = passage[index]
    if scalar.digit != nil { return fraction(at: index) ?? arabic(at: index) }
    // 12千米, 百分点: the multiplier is the unit's own.
    if scalar.chinesePower != nil, passage[index - 1].digit != nil || passage.starts(with: "百分点", at: index) {
      return nil
    }
    if scalar.chineseDigit != nil || scalar.chinesePower != nil || scalar.formalDigit != nil
      || scalar.formalPower != nil
    {
      return fraction(at: index) ?? chinese(at: index)
    }
    switch scalar {
    case "半": return half(at: index)
    case "负", "-", "－", "−": return negative(at: index)
    default: return nil
    }
  }

  // MARK: Digits

  private func arabic(at start: Int) -> NumberToken? {
    var reader = DigitRun(passage: passage, index: start)
    guard let first = reader.read() else { return nil }
    var index = reader.index
    var scaled = ScaledDigits(first)
    // 3万4000, 1亿2000万, 2亿零500万, 2千零30万
    if let multiplier = Multiplier(in: passage, at: index) {
      scaled = ScaledDigits(first, times: multiplier)
      index = multiplier.end
      while passage[index].digit != nil || (passage[index] == "零" && passage[index + 1].digit != nil) {
        var rest = DigitRun(passage: passage, index: passage[index] == "零" ? index + 1 : index)
        guard let low = rest.read() else { break }
        let next = Multiplier(in: passage, at: rest.index)
        scaled.add(low, times: next)
        index = next?.end ?? rest.index
        if next == nil { break }
      }
    }
    var token = NumberToken(
      range: start..<index, end: index, value: scaled.sum.double, isOver: scaled.isOver, isChinese: false,
      hasScale: scaled.hasScale)
    if let tenths = tenths(token) { return tenths }
    takeMixedFraction(&token)
    takeApproximation(&token)
    return token
  }

  /// 余, 多, 几 behind the number, unless a longer word begins there.
  private func takeApproximation(_ token: inout NumberToken) {
    let scalar = passage[token.end]
    guard scalar == "余" || scalar == "餘" || scalar == "几" || scalar == "多" && !isDiverse(token.end) else { return }
    token.isOver = true
    token.end += 1
  }

  /// 多元化, 多元共治; 4500多元 is money.
  private func isDiverse(_ index: Int) -> Bool {
    passage.starts(with: "多元", at: index) && "化共参主文智评投协解调供融格发".unicodeScalars.contains(passage[index + 2])
  }

  // MARK: Chinese numerals

  private func chinese(at start: Int) -> NumberToken? {
    if let pair = approximatePair(at: start) { return pair }
    guard let numeral = ChineseNumeral(passage: passage, at: start) else { return nil }
    var token = NumberToken(
      range: start..<numeral.end, end: numeral.end, value: numeral.value, isOver: numeral.isOver, isChinese: true,
      hasScale: numeral.hasScale)
    if let tenths = tenths(token) { return tenths }
    takeMixedFraction(&token)
    takeApproximation(&token)
    return token
  }

  /// 两三千, 七八百: two digits side by side before a multiplier give both ends. Without one (三五个) nothing is counted.
  private func approximatePair(at start: Int) -> NumberToken? {
    guard let low = passage[start].chineseDigit, let high = passage[start + 1].chineseDigit, low > 0, high == low + 1,
      passage[start + 2].chinesePower != nil,
      let upper = ChineseNumeral(passage: passage, at: start + 1), upper.value > 0
    else { return nil }
    let power = upper.value / Double(high)
    guard power >= 10, power == power.rounded() else { return nil }
    return NumberToken(
      range: start..<upper.end, end: upper.end, value: Double(low) * power, isOver: upper.isOver, isChinese: true,
      hasScale: upper.hasScale, upper: upper.value)
  }

  /// 半百, and 半 before what can be halved: 半小时, 半个月, but not 两个半小时 or 下半年.
  private func half(at start: Int) -> NumberToken? {
    let isHundred = passage[start + 1] == "百"
    guard
      isHundred
        || (passage[start - 1] != "个"
          && ["小时", "个小时", "个钟头", "个月", "公里"].contains { passage.starts(with: $0, at: start + 1) })
    else { return nil }
    let end = start + (isHundred ? 2 : 1)
    return NumberToken(range: start..<end, end: end, value: isHundred ? 50 : 0.5, isOver: false, isChinese: true)
  }

  // MARK: Shares

  /// 六成, 七成半, 9.5成, 七成六: tenths.
  private func tenths(_ number: NumberToken) -> NumberToken? {
    let next = passage[number.end + 1]
    guard passage[number.end] == "成", number.value >= 1, number.value <= 10,
      !"为立员功效果长就年都熟本品因人型".unicodeScalars.contains(next) || passage.starts(with: "人口", at: number.end + 1)
    else { return nil }
    var token = number
    token.value = number.value * 10
    token.end = number.end + 1
    if next == "半" {
      token.value += 5
      token.end += 1
    } else if let hundredths = next.chineseDigit, !passage[token.end + 1].isHan || passage[token.end + 1] == "的" {
      token.value += Double(hundredths)
      token.end += 1
    }
    token.range = number.range.lowerBound..<token.end
    token.isShare = true
    if passage[token.end] == "多" || passage[token.end] == "余" {
      token.isOver = true
      token.end += 1
    }
    return token
  }

  /// 百分之五, 千分之2.4, 三分之一, 16分之5: the value is in hundredths.
  private func fraction(at start: Int) -> NumberToken? {
    guard let lower = plain(at: start), lower.value > 0, passage.starts(with: "分之", at: lower.end) else { return nil }
    let at = lower.end + 2
    let isNegative = passage[at] == "负"
    guard let upper = plain(at: isNegative ? at + 1 : at) else { return nil }
    var token = upper
    token.range = start..<upper.range.upperBound
    // Nothing is divided where nothing need be: 2.4 hundredths are 2.4.
    token.value = (lower.value == 100 ? upper.value : upper.value * 100 / lower.value) * (isNegative ? -1 : 1)
    token.isShare = true
    token.isChinese = true
    if lower.value == 100 { takeApproximation(&token) }
    return token
  }

  /// A number without shares and approximations.
  private func plain(at index: Int) -> NumberToken? {
    if passage[index].digit != nil {
      var run = DigitRun(passage: passage, index: index)
      return run.read().map {
        NumberToken(range: index..<run.index, end: run.index, value: $0.double, isOver: false, isChinese: false)
      }
    }
    return ChineseNumeral(passage: passage, at: index).map {
      NumberToken(
        range: index..<$0.end, end: $0.end, value: $0.value, isOver: $0.isOver, isChinese: true, hasScale: $0.hasScale)
    }
  }

  /// 三又二分之一 is three and a half.
  private func takeMixedFraction(_ token: inout NumberToken) {
    guard passage[token.end] == "又", let part = fraction(at: token.end + 1), part.value < 100 else { return }
    token.value += part.value / 100
    token.range = token.range.lowerBound..<part.range.upperBound
    token.end = part.end
  }

  // MARK: Signs

  /// 负3.9%, -3.2%. 减负三项, 胜负 and the dash of a list are no signs: 负 has to stand behind a word that gives a value,
  /// and a dash moreover before a share, since a count is never below nought.
  private func negative(at start: Int) -> NumberToken? {
    let before = passage[start - 1]
    guard !before.isHan || "为是达到至约率速值长降比".unicodeScalars.contains(before),
      before.digit == nil, !before.isLatinLetter, before != passage[start], before != "%", before != "％"
    else { return nil }
    guard var token = fraction(at: start + 1) ?? unsigned(at: start + 1) else { return nil }
    if passage[start] != "负", !token.isShare {
      let next = passage[token.end]
      guard "%％‰".unicodeScalars.contains(next) || passage.starts(with: "个百分点", at: token.end) else { return nil }
    }
    token.range = start..<token.range.upperBound
    token.value = -token.value
    return token
  }

  private func unsigned(at index: Int) -> NumberToken? {
    passage[index].digit != nil ? arabic(at: index) : chinese(at: index)
  }

  // MARK: Ranges

  /// The second end of a range: 3—5年, 一千到一千五百, 80和90之间.
  ///
  /// - Parameter join: where the first end closes, behind its unit where it has one.
  func upperEnd(after join: Int) -> NumberToken? {
    var start = join
    if passage[start].isBlank { start += 1 }
    let first = start
    while "—–-－~～至到".unicodeScalars.contains(passage[start]), start < first + 2 { start += 1 }
    let isPair = start == first && "与和".unicodeScalars.contains(passage[start])
    if isPair { start += 1 }
    guard start > first else { return nil }
    if passage[start].isBlank { start += 1 }
    guard passage[start].digit != nil || passage[start].chineseDigit != nil || passage[start].chinesePower != nil,
      let upper = token(at: start), !isPair || passage.starts(with: "之间", at: upper.end)
    else { return nil }
    return upper
  }
}
