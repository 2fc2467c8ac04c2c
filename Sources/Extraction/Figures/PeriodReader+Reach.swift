import BriefModel

/// How far a time reaches, and from where.
extension PeriodReader {
  /// A day is when something happened: it dates the figures of its own clause, unless it opens the sentence's scene
  /// (10月23日，……) or closes a count (截至10月23日), and what was opened on it: 10月23日启用，|设床位350张.
  func reaches(_ time: TimeExpression, to index: Int, passage: Passage) -> Bool {
    guard time.role == .during, let period = time.period else { return true }
    if passage[time.range.upperBound] == "，" || passage[time.range.upperBound] == "," { return true }
    if ["截至", "截止", "至", "到"].contains(where: { passage.ends(with: $0, at: time.range.lowerBound) }) { return true }
    var marks = (time.range.upperBound..<max(time.range.upperBound, index)).lazy.filter { passage[$0].endsClause }
      .makeIterator()
    if datesANoun(time, before: index, passage) { return false }
    guard let first = marks.next() else { return true }
    if period.start.utf8.count == 10 {
      return marks.next() == nil && words.fitting.length(at: first + 1, in: passage) != nil
    }
    // 2021年撤县设市，|常住人口88万人: what a place has, not what it had when something happened to it.
    return words.standingCount.length(at: first + 1, in: passage) == nil
  }

  /// 1996年|建成的小区有42栋楼: which one, not when it was counted; but 2023年新建的|3所学校 were counted when they were built.
  private func datesANoun(_ time: TimeExpression, before index: Int, _ passage: Passage) -> Bool {
    let behind = time.range.upperBound..<min(index, time.range.upperBound + 8)
    guard let mark = behind.first(where: { passage[$0] == "的" || passage[$0].endsClause }), passage[mark] == "的",
      index - mark > 3, mark - behind.lowerBound > 1
    else { return false }
    return ["建成", "修建", "兴建", "建造", "建立", "始建", "创办", "创建", "开办", "成立", "组建", "设立", "投用", "启用", "竣工", "交付"]
      .contains { passage.ends(with: $0, at: mark) }
  }

  /// 2022年起，……，截至9月底，累计投入6.4亿元: what came together up to then is counted from where the work began.
  func countedSince(
    _ time: TimeExpression, in sentence: Range<Int>, times: TimeLine, passage: Passage
  ) -> TimeExpression? {
    guard ["截至", "截止", "到"].contains(where: { passage.ends(with: $0, at: time.range.lowerBound) }) else { return nil }
    let behind = time.range.upperBound..<min(passage.count, time.range.upperBound + 8)
    guard ["累计", "先后", "陆续"].contains(where: { passage.contains($0, in: behind) }) else { return nil }
    return times.reversed(in: sentence.lowerBound..<time.range.lowerBound).first { $0.role == .since }
  }

  /// 2021年起，……。四年下来: since what is told of began, where that is about so many years ago.
  ///
  /// 三年行动（2022—2024年），……。三年来: the very years last named, where they are so many.
  func soFar(_ years: Int, before index: Int, times: TimeLine, passage: Passage) -> Period? {
    if let span = span(of: years, before: index, times: times) { return span }
    // 2018到2022年|4年间: the years are told, and how many they are, the first of them counted or not.
    if let told = times.ending(before: index, across: "（）()的这", in: passage)?.span, (0...1).contains(told.count - years)
    {
      return Period(told)
    }
    let named = beginning(before: index, times: times, passage: passage) ?? begunBefore
    guard let begun = named.flatMap({ Int($0.prefix(4)) }) else { return nil }
    if let now = ownTime.flatMap({ Int($0.prefix(4)) }), abs(now - begun - years) > 1 { return nil }
    return Period(start: String(begun), end: nil)
  }

  /// The last span that is named before, where it is of so many years, and over or in its last one.
  private func span(of years: Int, before index: Int, times: TimeLine) -> Period? {
    let named = times.reversed(in: max(0, index - Self.reach)..<index).lazy.compactMap(\.span).first ?? spanBefore
    guard let span = named, span.count == years else { return nil }
    let last = span.upperBound
    let now = ownTime.flatMap { Int($0.prefix(4)) } ?? last
    return (last...last + 1).contains(now) ? Period(span) : nil
  }

  /// The last time before `index` at which something begins that goes on since.
  func beginning(before index: Int, times: TimeLine, passage: Passage) -> String? {
    for time in times.reversed(in: max(0, index - Self.reach)..<index) {
      if let start = beginning(at: time, passage) { return start }
    }
    return nil
  }

  /// 2021年起; 2022年，县里启动……
  private func beginning(at time: TimeExpression, _ passage: Passage) -> String? {
    let period = time.role == .own ? ownTime.flatMap { time.own?.period(from: $0) } : time.period
    guard let period, period.years.count == 1 else { return nil }
    if time.role == .since || time.isOpen { return period.start }
    guard time.role == .during || time.role == .own else { return nil }
    let behind = time.range.upperBound..<min(passage.count, time.range.upperBound + 30)
    let end = behind.first { passage[$0].endsSentence } ?? behind.upperBound
    return words.beginning.first(in: behind.lowerBound..<end, of: passage) == nil ? nil : period.start
  }

  /// 按照《三年行动计划（2025—2027年）》，三年内: the years of the plan that the sentence names.
  func planned(_ years: Int, before index: Int, in sentence: Range<Int>, times: TimeLine) -> Period? {
    times.reversed(in: sentence.lowerBound..<index).lazy.compactMap(\.span).first { $0.count == years }.map(Period.init)
  }

  /// 9月底: of the one year last spoken of in the paragraph, else the last such month of the text's own time.
  func month(_ time: TimeExpression, times: TimeLine) -> Period? {
    let before = times.reversed(in: max(0, time.range.lowerBound - Self.reach)..<time.range.lowerBound)
    let last = before.first { $0.role == .during || $0.role == .own || $0.role == .since }
    if let last, last.role != .since {
      let period = last.role == .during ? last.period : ownTime.flatMap { last.own?.period(from: $0) }
      return period.flatMap { $0.years.count == 1 ? time.own?.period(from: String($0.start.prefix(4))) : nil }
    }
    guard let ownTime, let period = time.own?.period(from: ownTime) else { return nil }
    // 截至12月底, written in January.
    guard ownTime.utf8.count > 4, period.start > ownTime.prefix(7), let year = Int(ownTime.prefix(4)) else {
      return period
    }
    return time.own?.period(from: String(year - 1))
  }

  /// The year reviewed, else the one last named, else that of publication.
  func thatYear(before index: Int, times: TimeLine) -> Period? {
    (reviewYear ?? named(before: index, times: times) ?? published.flatMap { Int($0.prefix(4)) })
      .map(Period.init(year:))
  }

  func named(before index: Int, times: TimeLine) -> Int? {
    times.reversed(in: max(0, index - Self.reach)..<max(0, index)).lazy.compactMap { time in
      switch time.role {
      case .during: time.period?.years.last
      case .own: ownTime.flatMap { time.own?.period(from: $0) }?.years.last
      default: nil
      }
    }.first ?? yearBefore
  }

  /// 2022年、2023年，拿出600万元: both years, where they follow each other; 分别 tells them apart again.
  func row(endingWith last: TimeExpression, in sentence: Range<Int>, times: TimeLine, passage: Passage) -> Period? {
    let behind = last.range.upperBound..<min(passage.count, last.range.upperBound + 40)
    let stop = behind.first { passage[$0].endsSentence } ?? behind.upperBound
    guard last.role == .during, !passage.contains("分别", in: behind.lowerBound..<stop), let end = last.period?.start,
      end.utf8.count == 4, last.period?.end == end,
      "、和与".unicodeScalars.contains(passage[last.range.lowerBound - 1]),
      let first = times.ending(at: last.range.lowerBound - 1), first.role == .during,
      first.range.lowerBound >= sentence.lowerBound, let start = first.period?.start, first.period?.end == start,
      let (from, to) = Int(start).flatMap({ from in Int(end).map { (from, $0) } }), from + 1 == to
    else { return nil }
    let before = row(endingWith: first, in: sentence, times: times, passage: passage)
    return Period(start: before?.start ?? start, end: end)
  }
}

extension Period {
  fileprivate init(_ years: ClosedRange<Int>) {
    self.init(start: String(years.lowerBound), end: String(years.upperBound))
  }
}
