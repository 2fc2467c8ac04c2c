import BriefModel
import Lexicon

/// The phrases around the figures of a passage, as ranges of scalars.
struct FigurePhrases {
  let passage: Passage
  let words: FigureWords
  let figures: [RawFigure]
  let times: TimeLine
  /// Where names of divisions end, by where they begin.
  let places: [Int: Int]

  typealias Subject = LabelReader.Subject

  /// What stands behind a figure in its clause: the counted noun, and the predicate behind it.
  struct Right {
    var noun: Range<Int>
    var predicate: Range<Int>
  }

  // MARK: Left

  /// The words before the number that belong to it, without bounds, verbs like 达 and adverbs like 目前.
  func left(of subject: Subject) -> Range<Int> {
    let figure = figures[subject.index]
    var start = subject.clause.clause.lowerBound
    if figure.from != nil { return trimmed(start..<startOfChange(before: figure.range.lowerBound, from: start)) }
    let end = subject.changeStart.map { min($0, figure.range.lowerBound) } ?? figure.range.lowerBound
    if subject.index > 0, figures[subject.index - 1].range.upperBound > start {
      start = endOfNoun(behind: figures[subject.index - 1], before: end)
    }
    // 方案台、智慧黑板232台: a measure word without its number; what it counted is lost.
    if figure.dimension == .measure, let unit = figure.unit.unicodeScalars.first,
      let mark = (start..<max(start, end)).last(where: { passage[$0] == "、" }), passage[mark - 1] == unit
    {
      start = mark + 1
    }
    // An open bracket or quotation mark that is not closed before the number bounds it.
    var depth = 0
    var index = end - 1
    while index >= start {
      if passage[index].closes { depth += 1 }
      if passage[index].opens {
        if depth == 0 {
          start = index + 1
          break
        }
        depth -= 1
      }
      index -= 1
    }
    return trimmed(start..<max(start, end))
  }

  /// The phrase before 从5所减至3所 ends where 从 stands.
  private func startOfChange(before end: Int, from start: Int) -> Int {
    (start..<end).last { passage[$0] == "从" || passage[$0] == "由" } ?? end
  }

  /// Where a figure's own noun ends and the next figure's words begin.
  private func endOfNoun(behind figure: RawFigure, before end: Int) -> Int {
    let start = figure.range.upperBound
    guard start < end else { return end }
    // 30个省的1万余名选手: all between belongs to the figure before.
    if passage[end - 1] == "的" { return end }
    let hasNoun = figure.dimension == .measure || figure.dimension == .people
    var at = start
    if let mark = (start..<end).first(where: { "、；".unicodeScalars.contains(passage[$0]) }) {
      at = mark + 1
    } else if hasNoun, let join = (start..<end).last(where: { "和与及".unicodeScalars.contains(passage[$0]) }),
      join > start
    {
      at = join + 1
    } else if hasNoun, end - start <= 6, words.predicate.first(in: start..<end, of: passage) == nil {
      // 10个镇街3100余名学生: a noun between two figures is the first one's.
      return end
    }
    while at < end, "的，和与及、".unicodeScalars.contains(passage[at]) || passage[at].isBlank { at += 1 }
    return at
  }

  /// Cuts bounds, copulas and dates off the end, and adverbs, dates and names of divisions off the beginning.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    trim: while end > start {
      let last = passage[end - 1]
      if last.isBlank || last == "、" || last == "，" || last == "：" || last == "—" {
        end -= 1
      } else if let time = times.ending(at: end), time.range.lowerBound >= start {
        end = time.range.lowerBound
      } else if let length = boundLength(endingAt: end, notBefore: start) {
        end -= length
      } else {
        break trim
      }
    }
    head: while start < end {
      let first = passage[start]
      if first.isBlank || first == "、" || first == "的" || first == "—" || first == "，" {
        start += 1
      } else if let time = times.starting(at: start), time.range.upperBound <= end {
        start = time.range.upperBound
      } else if first == "自" || first == "至" || first == "到",
        times.starting(at: start + 1) != nil
      {
        start += 1
      } else if let place = places[start], place < end {
        start = place
      } else if let length = leadLength(at: start), start + length == end || start + length + 1 < end {
        start += length
      } else if passage.starts(with: "累计", at: start), end - start > 4 {
        start += 2
      } else {
        break head
      }
    }
    return start..<end
  }

  private func leadLength(at index: Int) -> Int? {
    guard words.nounGuard.length(at: index, in: passage) == nil, words.leadGuard.length(at: index, in: passage) == nil
    else { return nil }
    let bounds = words.before.compactMap { $0.words.length(at: index, in: passage) }.filter { $0 >= 3 }
    return
      ([words.subject.length(at: index, in: passage), words.lead.length(at: index, in: passage)].compactMap { $0 }
      + bounds).max()
  }

  private func boundLength(endingAt end: Int, notBefore start: Int) -> Int? {
    let copula = words.copula.length(endingAt: end, notBefore: start, in: passage)
    let bound = words.before.compactMap { $0.words.length(endingAt: end, notBefore: start, in: passage) }.max()
    guard let length = [copula, bound].compactMap({ $0 }).max() else { return nil }
    let guarded = words.boundGuard.length(endingAt: end, notBefore: start, in: passage) ?? 0
    return guarded > length ? nil : length
  }

  // MARK: Right

  func right(of subject: Subject) -> Right {
    let figure = figures[subject.index]
    var start = figure.range.upperBound
    for (_, set) in words.after {
      if let length = set.length(at: start, in: passage), length > 1 { start += length }
    }
    if passage[start] == "的" { start += 1 }
    let next = nextFigure(of: subject)
    let end = max(start, min(subject.clause.clause.upperBound, next ?? Int.max))
    var noun: Int?
    var at = start
    scan: while at < end {
      let scalar = passage[at]
      if scalar.opens {
        if scalar == "（" || scalar == "(" { noun = noun ?? at }
        guard let close = (at..<end).first(where: { passage[$0].closes }) else { break scan }
        at = close + 1
      } else if scalar.closes || scalar == "+" {
        noun = noun ?? at
        return right(start..<(noun ?? at), at)
      } else if scalar == "、", noun == nil, next != nil, !(at..<end).contains(where: { passage[$0] == "的" }) {
        // 智慧黑板232台、课桌凳7243套: the next figure's words begin here.
        return right(start..<at, at)
      } else if let length = words.nounGuard.length(at: at, in: passage) {
        at += length
      } else {
        if noun == nil, words.predicate.length(at: at, in: passage) != nil { noun = at }
        at += 1
      }
    }
    var nounEnd = noun ?? end
    if noun == nil, next != nil, let join = (start..<end).last(where: { "和与及".unicodeScalars.contains(passage[$0]) }),
      join > start + 1
    {
      nounEnd = join
    }
    return right(start..<nounEnd, end)
  }

  /// Drops particles from the noun's end; of a long noun keeps what follows its last 的.
  private func right(_ noun: Range<Int>, _ end: Int) -> Right {
    var range = noun
    while let last = range.last, "和与及以的、".unicodeScalars.contains(passage[last]) || passage[last].isBlank {
      range = range.dropLast()
    }
    var predicate = noun.upperBound..<max(noun.upperBound, end)
    while let last = predicate.last, "和与及、，".unicodeScalars.contains(passage[last]) { predicate = predicate.dropLast() }
    if let particle = range.last(where: { passage[$0] == "的" }) {
      let owner = range.lowerBound..<particle
      if isGenericList(owner) {
        range = owner
      } else if range.count > 8, particle + 2 < range.upperBound {
        range = (particle + 1)..<range.upperBound
      }
    }
    return Right(noun: range, predicate: predicate)
  }

  private func isGenericList(_ range: Range<Int>) -> Bool {
    passage.text(range).split(whereSeparator: { "、和".contains($0) }).allSatisfy { words.generic.holds(String($0)) }
  }

  private func nextFigure(of subject: Subject) -> Int? {
    guard subject.index + 1 < figures.count else { return nil }
    let next = figures[subject.index + 1].range.lowerBound
    return next < subject.clause.clause.upperBound ? next : nil
  }

  /// The predicate of the last figure of the clause: 13支队伍1500余名少先队员|参与.
  func lastPredicate(of subject: Subject) -> Range<Int> {
    let clause = subject.clause.clause
    var last = subject.index
    while last + 1 < figures.count, clause.contains(figures[last + 1].range.lowerBound) { last += 1 }
    return min(figures[last].range.upperBound, clause.upperBound)..<clause.upperBound
  }
}
