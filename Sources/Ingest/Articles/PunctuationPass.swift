import BriefModel

/// Sets the punctuation of one text as GB/T 15834 has it: full-width beside Chinese, half-width inside numbers, Latin
/// words and addresses.
struct PunctuationPass {
  var scalars: [(scalar: Scalar, range: SourceRange)]
  let blanks: TextBuilder.Blanks
  let bytes: [UInt8]
  let dropsEmphasis: Bool
  /// Misprints in the text, in its order.
  let corrections: [Correction]

  /// Whether recognition set a blank behind every character.
  private let isSpaced: Bool

  init(
    scalars: [(scalar: Scalar, range: SourceRange)], blanks: TextBuilder.Blanks, bytes: [UInt8], dropsEmphasis: Bool,
    corrections: [Correction]
  ) {
    self.scalars = scalars
    self.blanks = blanks
    self.bytes = bytes
    self.dropsEmphasis = dropsEmphasis
    self.corrections = corrections
    let spaces = scalars.count { $0.scalar.isWhiteSpace }
    let han = scalars.count { $0.scalar.isHan }
    isSpaced = han >= 5 && spaces * 10 >= (scalars.count - spaces) * 7
  }

  private enum Change {
    case keep
    case replace(Unicode.Scalar)
    /// An index of ``corrections``.
    case correct(Int)
    case skip
    case drop(DropReason)
  }

  consuming func run(_ changes: inout Int, _ dropped: inout [Document.Drop]) -> TracedText {
    var plan = [Change](repeating: .keep, count: scalars.count)
    for index in scalars.indices where scalars[index].scalar.isUnreadable { plan[index] = .drop(.unreadable) }
    if dropsEmphasis { planEmphasis(&plan) }
    planMarks(&plan)
    planBrackets(&plan)
    planQuotes(&plan)
    planBlanks(&plan)
    planCorrections(&plan)
    var text = TracedText()
    for index in scalars.indices {
      let (scalar, range) = scalars[index]
      switch plan[index] {
      case .keep where scalar.isWhiteSpace && scalar != " " || range.isEmpty: text.append([0x20], replacing: range)
      case .keep: text.append(copying: range, of: bytes)
      case .replace(let mark):
        changes += 1
        text.append(Array(String(mark).utf8), replacing: range)
      case .correct(let index):
        let correction = corrections[index]
        text.append(Array((correction.meant ?? correction.printed).utf8), replacing: correction.range)
      case .skip: break
      case .drop(let reason):
        if let last = dropped.last, last.reason == reason, last.range.end == range.start {
          dropped[dropped.count - 1].range.end = range.end
        } else {
          dropped.append(.init(range: range, reason: reason))
        }
      }
    }
    return text
  }

  /// The nearest scalar before or behind that is neither white space nor invisible.
  private func neighbour(of index: Int, by step: Int) -> Scalar? {
    var index = index + step
    while scalars.indices.contains(index) {
      let scalar = scalars[index].scalar
      if !scalar.isWhiteSpace && !scalar.isUnreadable { return scalar }
      index += step
    }
    return nil
  }

  private static func isChinese(_ scalar: Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.isHan || scalar.isWidePunctuation
  }

  private func planCorrections(_ plan: inout [Change]) {
    var next = 0
    for index in scalars.indices {
      guard next < corrections.count else { return }
      let correction = corrections[next].range
      let range = scalars[index].range
      // A blank put in between two pieces stands for nothing that could be mended.
      guard range.start >= correction.start, !range.isEmpty else { continue }
      plan[index] = range.start == correction.start ? .correct(next) : .skip
      if range.end == correction.end { next += 1 }
    }
  }

  /// `**` in pairs, in a source written in Markdown.
  private func planEmphasis(_ plan: inout [Change]) {
    var open: Int?
    var index = 0
    while index + 1 < scalars.count {
      guard scalars[index].scalar == "*", scalars[index + 1].scalar == "*" else {
        index += 1
        continue
      }
      if let start = open {
        for star in [start, start + 1, index, index + 1] { plan[star] = .drop(.markup) }
        open = nil
      } else {
        open = index
      }
      index += 2
    }
  }

  private func planBlanks(_ plan: inout [Change]) {
    /// The nearest scalar as it will stand in the text.
    func neighbour(of index: Int, by step: Int) -> Scalar? {
      var index = index + step
      while scalars.indices.contains(index) {
        switch plan[index] {
        case .replace(let mark): return Scalar(mark)
        case .keep where !scalars[index].scalar.isWhiteSpace: return scalars[index].scalar
        default: index += step
        }
      }
      return nil
    }
    var depth = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index].scalar
      guard scalar.isWhiteSpace else {
        depth = max(0, depth + scalar.bracketKind.signum())
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end].scalar.isWhiteSpace || scalars[end].scalar.isUnreadable { end += 1 }
      let before = neighbour(of: index, by: -1)
      let after = neighbour(of: end - 1, by: 1)
      for blank in index..<end where scalars[blank].scalar.isWhiteSpace { plan[blank] = .skip }
      if let before, let after {
        let keeps = keepsBlank(between: before, and: after, inBrackets: depth > 0)
        if keeps || (before.isHan && isClauseNumber(before: index)) { plan[index] = .keep }
      }
      index = end
    }
  }

  /// `第十二条 `: laws set the number of a clause apart.
  private func isClauseNumber(before index: Int) -> Bool {
    guard (3...7).contains(index), scalars[0].scalar == "第" else { return false }
    return scalars[index - 1].scalar == "条" || scalars[index - 1].scalar == "條" || scalars[index - 1].scalar == "章"
  }

  private func keepsBlank(between before: Scalar, and after: Scalar, inBrackets: Bool) -> Bool {
    func separates(_ scalar: Scalar) -> Bool {
      scalar.value >= 0x3001 && (scalar.isPause || scalar.isSentenceEnd || scalar.isColon || scalar == "；")
    }
    if isSpaced || separates(before) || separates(after) { return false }
    if before.bracketKind == 3 || after.bracketKind == -3 { return false }
    if blanks == .single { return after != "（" }
    // Inside brackets and quotation marks it separates names and the parts of a slogan.
    if before.isHan && after.isHan { return inBrackets }
    let isChinese = Self.isChinese(before) || Self.isChinese(after)
    let both = (Self.isChinese(before) || before.isDigit) && (Self.isChinese(after) || after.isDigit)
    return !(isChinese && (both || before.isWidePunctuation || after.isWidePunctuation))
  }

  private func planMarks(_ plan: inout [Change]) {
    for index in scalars.indices {
      let scalar = scalars[index].scalar
      guard scalar.value < 0x40, let wide = Self.wide(scalar) else { continue }
      let before = neighbour(of: index, by: -1)
      let after = neighbour(of: index, by: 1)
      if wide == "。" {
        let ends = after.map { Self.isChinese($0) || $0 == "\"" || $0 == "'" } ?? true
        if Self.isChinese(before), before?.isPause != true, ends { plan[index] = .replace(wide) }
        continue
      }
      if before?.isDigit ?? false, after?.isDigit ?? false { continue }
      if scalar == ";", endsEntity(index) { continue }
      if Self.isChinese(before) || Self.isChinese(after) { plan[index] = .replace(wide) }
    }
  }

  /// `&nbsp;`: the semicolon is part of it.
  private func endsEntity(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 10,
      scalars[at].scalar.isLatin || scalars[at].scalar.isDigit || scalars[at].scalar == "#"
    {
      at -= 1
    }
    return at >= 0 && at < index - 1 && scalars[at].scalar == "&"
  }

  private static func wide(_ scalar: Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2C: "，"
    case 0x3B: "；"
    case 0x3A: "："
    case 0x21: "！"
    case 0x3F: "？"
    case 0x2E: "。"
    default: nil
    }
  }

  /// Brackets change in pairs: where Chinese stands in them or before them.
  private func planBrackets(_ plan: inout [Change]) {
    var open: [Int] = []
    var han = [Int](repeating: 0, count: scalars.count + 1)
    for index in scalars.indices { han[index + 1] = han[index] + (Self.isChinese(scalars[index].scalar) ? 1 : 0) }
    for index in scalars.indices {
      let scalar = scalars[index].scalar
      if scalar.bracketKind == 3 { open.append(index) }
      guard scalar.bracketKind == -3, let start = open.popLast() else { continue }
      let touches = Self.isChinese(neighbour(of: start, by: -1))
      let mixed = scalars[start].scalar.value >= 0x80 || scalar.value >= 0x80
      if mixed || touches || han[index] > han[start] {
        if scalars[start].scalar == "(" { plan[start] = .replace("（") }
        if scalar == ")" { plan[index] = .replace("）") }
      }
    }
  }

  /// Straight quotation marks become curved ones where they can be paired without doubt: an even number in the text, each
  /// pair around Chinese.
  private func planQuotes(_ plan: inout [Change]) {
    for (mark, left, right) in [
      ("\"" as Unicode.Scalar, "“" as Unicode.Scalar, "”" as Unicode.Scalar), ("'", "‘", "’"),
    ] {
      let marks = scalars.indices.filter { scalars[$0].scalar == mark && !isApostrophe($0) }
      guard marks.count.isMultiple(of: 2), !marks.isEmpty else { continue }
      let pairs = stride(from: 0, to: marks.count, by: 2).map { (marks[$0], marks[$0 + 1]) }
      let sound = pairs.allSatisfy { open, close in
        close > open + 1 && scalars[open + 1..<close].contains { Self.isChinese($0.scalar) }
      }
      guard sound else { continue }
      for (open, close) in pairs {
        plan[open] = .replace(left)
        plan[close] = .replace(right)
      }
    }
  }

  private func isApostrophe(_ index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].scalar.isLatin && scalars[index + 1].scalar.isLatin
  }
}
