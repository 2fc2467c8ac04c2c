/// The words that count from a text's own time.
enum RelativeTime {
  enum Meaning {
    /// The year under review, whole: 这一年, 全年.
    case thatYear
    /// Counted from the year last spoken of: 当年, 次年.
    case sameYear(Int)
    /// Opens what lies ahead or behind without a year: 下一步, 近年来.
    case vague
    /// Since a congress of the party, by the year it was held in.
    case since(Int)
    /// The time last spoken of: 同期.
    case samePeriod
    /// The time of writing, whenever that was: 目前.
    case now
    /// A year, which may have a part of it behind (去年上半年); 0 is the text's own.
    case year(Int)
    case month(Int)
    case day(Int)
    /// The year that has just ended, as texts of the first months look back on it.
    case pastYear
    /// A day that in most texts is no day but the present or the future (今天, 明天).
    case rhetoricalDay(Int)
    case sinceFounding
    /// Opens a reach of time: 近三年.
    case reach
  }

  private static let words: [(word: String, meaning: Meaning)] = [
    ("这一年", .thatYear), ("一年来", .thatYear), ("全年", .thatYear), ("当年", .sameYear(0)), ("同年", .sameYear(0)),
    ("次年", .sameYear(1)), ("翌年", .sameYear(1)),
    ("同期", .samePeriod),
    ("今年以来", .year(0)), ("今年", .year(0)), ("本年度", .year(0)),
    ("目前", .now), ("当前", .now), ("如今", .now), ("现如今", .now), ("现在", .now), ("眼下", .now), ("时下", .now), ("现阶段", .now),
    ("截至发稿", .now), ("截至记者发稿", .now),
    ("今春", .year(0)), ("今夏", .year(0)), ("今秋", .year(0)), ("今冬", .year(0)), ("去年", .year(-1)), ("上年", .year(-1)),
    ("上一年", .year(-1)), ("过去的一年", .pastYear), ("过去一年", .pastYear), ("前年", .year(-2)),
    ("明年", .year(1)),
    ("近年来", .vague), ("近年", .vague), ("近几年", .vague), ("近些年", .vague), ("多年来", .vague), ("这些年", .vague),
    ("几年来", .vague), ("下一步", .vague), ("下一阶段", .vague), ("接下来", .vague),
    ("党的十八大以来", .since(2012)), ("十八大以来", .since(2012)), ("党的十九大以来", .since(2017)), ("十九大以来", .since(2017)),
    ("党的二十大以来", .since(2022)), ("二十大以来", .since(2022)),
    ("本月", .month(0)), ("上个月", .month(-1)), ("上月", .month(-1)), ("下个月", .month(1)),
    ("昨日", .day(-1)), ("昨天", .day(-1)), ("今日", .day(0)), ("今天", .rhetoricalDay(0)), ("明天", .rhetoricalDay(1)),
    ("大前天", .rhetoricalDay(-3)),
    ("成立至今", .sinceFounding), ("成立以来", .sinceFounding), ("运行以来", .sinceFounding),
    ("启用以来", .sinceFounding), ("揭牌以来", .sinceFounding), ("开诊以来", .sinceFounding),
    ("启动以来", .sinceFounding), ("投用以来", .sinceFounding), ("开放以来", .sinceFounding), ("开通以来", .sinceFounding),
    ("开馆以来", .sinceFounding), ("开园以来", .sinceFounding), ("开业以来", .sinceFounding), ("开窗以来", .sinceFounding),
    ("投运以来", .sinceFounding), ("上线以来", .sinceFounding), ("运营以来", .sinceFounding), ("建成以来", .sinceFounding),
    ("设立以来", .sinceFounding), ("组建以来", .sinceFounding), ("开办以来", .sinceFounding), ("推行以来", .sinceFounding),
    ("动工以来", .sinceFounding), ("施行以来", .sinceFounding),
    ("实施以来", .sinceFounding), ("开展以来", .sinceFounding), ("试点以来", .sinceFounding), ("改革以来", .sinceFounding),
    ("近", .reach), ("最近", .reach), ("过去", .reach), ("未来", .reach), ("今后", .reach),
  ]

  /// The words by their first signs, ascending: few places in a text need a closer look.
  private static let byHead = Dictionary(grouping: words) { $0.word.unicodeScalars.first }.compactMap { head, words in
    head.map { (head: $0, words: words.map { (word: [Unicode.Scalar]($0.word), meaning: $0.meaning) }) }
  }.sorted { $0.head < $1.head }

  static let firstSigns = words.compactMap(\.word.unicodeScalars.first)

  private static let heads = LowByteSet(firstSigns)

  static func word(at index: Int, in passage: Passage) -> (meaning: Meaning, length: Int)? {
    let head = passage[index]
    guard heads.mayHold(head) else { return nil }
    let place = byHead.partitionPoint { $0.head < head }
    guard place < byHead.count, byHead[place].head == head else { return nil }
    guard let found = byHead[place].words.first(where: { passage.starts(with: $0.word, at: index) }),
      // 今日头条 is a news service.
      head != "今" || !passage.starts(with: "今日头条", at: index)
    else { return nil }
    return (found.meaning, found.word.count)
  }
}
