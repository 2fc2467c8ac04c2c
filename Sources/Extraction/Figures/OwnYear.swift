import BriefModel

/// The year in which a text without a date was written, where the years that it tells of give it away.
///
/// Who writes 去年 names the years before in figures, and often that one too: the text is of the year behind the last
/// whole one that it tells of, if it tells of that at large and more than once, or of a plan for the next; or of the
/// last one itself, where that is told of up to a month, or where the text opens in a season of it (2024年重阳时节，……).
/// One event of a year says nothing of when it is told.
struct OwnYear {
  /// nil where nothing in the text counts from it, or the years give no answer.
  let year: Int?

  /// - Parameter reviewYear: the one year that the headline reviews.
  init(_ passages: [Passage?], _ times: [TimeLine], reviewYear: Int?, words: FigureWords) {
    // A review that says 去年, and never 今年, says it of its year.
    if let reviewYear {
      let offsets = Set(times.flatMap(\.expressions).compactMap { $0.role == .own ? $0.own?.yearOffset : nil })
      year = offsets.contains(-1) && !offsets.contains(0) ? reviewYear + 1 : nil
      return
    }
    var survey = Survey()
    for (passage, line) in zip(passages, times) {
      guard let passage else { continue }
      for (index, time) in line.expressions.enumerated() {
        let next = index + 1 < line.expressions.count ? line.expressions[index + 1].range.lowerBound : passage.count
        survey.note(time, before: next, in: passage, words: words)
      }
    }
    year = survey.isNeeded ? survey.year : nil
  }

  private struct Survey {
    /// 去年, 今年 or 9月底 stands in the text.
    private(set) var isNeeded = false
    /// The year in whose season the text opens: its scene is of the time of writing.
    private var scene: Int?
    private var isOpening = true
    /// The last year told of.
    private var latest = 0
    private var mentions = 0
    /// It is told of all of the place: 2024年，全县……
    private var isAtLarge = false
    /// It is told of up to a month before its last: 截至2025年5月底, 2025年前三季度.
    private var isUnfinished = false
    /// The years that something is planned for right behind their names: 2024年计划改造.
    private var plans: Set<Int> = []

    /// - Parameter next: where the next time begins.
    mutating func note(_ time: TimeExpression, before next: Int, in passage: Passage, words: FigureWords) {
      if isOpening, Self.isScene(time, in: passage) { scene = time.period?.firstYear }
      isOpening = false
      switch time.role {
      case .own, .month, .baseline:
        if time.own != nil { isNeeded = true }
      case .during:
        guard let period = time.period, period.years.count == 1, let year = period.years.first else { return }
        let behind = time.range.upperBound..<max(time.range.upperBound, min(next, time.range.upperBound + 16))
        // 2025年再改造38个
        let isMore = passage[behind.lowerBound] == "再"
        if isMore || words.intended.first(in: behind, of: passage) != nil || isGoal(time, passage) {
          if words.intended.length(at: behind.lowerBound, in: passage) != nil { plans.insert(year) }
        } else {
          tell(year, period, time, in: passage, words: words)
        }
      default: break
      }
    }

    private static let seasons = [
      "春", "夏", "秋", "冬", "初春", "早春", "仲春", "阳春", "暮春", "初夏", "盛夏", "仲夏", "初秋", "金秋", "仲秋", "深秋", "初冬", "隆冬", "寒冬",
      "岁末", "年关", "元旦", "春节", "元宵", "清明", "端午", "中秋", "国庆", "重阳", "除夕", "的一天",
    ]

    private static func isScene(_ time: TimeExpression, in passage: Passage) -> Bool {
      guard time.role == .during, time.range.lowerBound <= 1, time.period?.years.count == 1 else { return false }
      return seasons.contains {
        passage.starts(with: $0, at: time.range.upperBound) || passage.ends(with: $0, at: time.range.upperBound)
      }
    }

    /// 到2027年, 力争2026年: no more than 已 behind it tells such a year from one to come.
    private func isGoal(_ time: TimeExpression, _ passage: Passage) -> Bool {
      let before = passage[time.range.lowerBound - 1]
      guard before == "到" || before == "争" else { return false }
      return !(time.range.upperBound..<min(passage.count, time.range.upperBound + 10)).contains { passage[$0] == "已" }
    }

    private mutating func tell(
      _ year: Int, _ period: Period, _ time: TimeExpression, in passage: Passage, words: FigureWords
    ) {
      guard year >= latest else { return }
      if year > latest { (latest, mentions, isAtLarge, isUnfinished) = (year, 0, false, false) }
      mentions += 1
      let start = time.range.lowerBound
      let around = max(0, start - 3)..<min(passage.count, time.range.upperBound + 5)
      if words.wide.first(in: around, of: passage) != nil { isAtLarge = true }
      guard let end = period.end, end.utf8.count >= 7, !end.dropFirst(5).hasPrefix("12") else { return }
      if period.start != end || ["截至", "截止"].contains(where: { passage.ends(with: $0, at: start) }) {
        isUnfinished = true
      }
    }

    var year: Int? {
      if latest > 0, scene == latest { return latest }
      guard latest > 0, mentions > 1 && isAtLarge || isUnfinished || plans.contains(latest + 1) else { return nil }
      return isUnfinished ? latest : latest + 1
    }
  }
}
