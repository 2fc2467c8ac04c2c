import BriefModel
import Lexicon

/// The phrases around the figures of a passage, as ranges of scalars.
final class FigurePhrases {
  let passage: Passage
  let words: FigureWords
  let figures: [RawFigure]
  let times: TimeLine
  /// Where names of divisions end, by where they begin.
  let places: [Int: Int]
  let cuts: WordCuts
  /// The nouns of labels that say of them what was done.
  private(set) var heads: [String: String] = [:]

  typealias Subject = LabelReader.Subject

  init(passage: Passage, words: FigureWords, figures: [RawFigure], times: TimeLine, places: [Int: Int], cuts: WordCuts)
  {
    self.passage = passage
    self.words = words
    self.figures = figures
    self.times = times
    self.places = places
    self.cuts = cuts
  }

  /// Keeps which noun a label is of, for labels that take it up.
  func remember(_ noun: String, in label: String) { heads[label] = noun }

  /// What stands behind a figure in its clause: the counted noun, and the predicate behind it.
  struct Right {
    var noun: Range<Int>
    var predicate: Range<Int>
  }

  /// The words before the number that belong to it, without bounds, verbs like 达 and adverbs like 目前.
  func left(of subject: Subject) -> Range<Int> {
    let figure = figures[subject.index]
    var start = subject.clause.clause.lowerBound
    // 将以这|6所学校为样板: they were spoken of before.
    if "这那该".unicodeScalars.contains(passage[figure.range.lowerBound - 1]) {
      return figure.range.lowerBound..<figure.range.lowerBound
    }
    if figure.from != nil { return trimmed(start..<startOfChange(before: figure.range.lowerBound, from: start)) }
    var end = subject.changeStart.map { min($0, figure.range.lowerBound) } ?? figure.range.lowerBound
    var before = subject.index - 1
    // 达标率连续11年保持100%: how long it has gone on says nothing of what it is.
    if before >= 0, figures[before].dimension == .time, figures[before].range.lowerBound - 2 > start,
      passage.ends(with: "连续", at: figures[before].range.lowerBound)
    {
      end = figures[before].range.lowerBound - 2
      before -= 1
    }
    if before >= 0, figures[before].range.upperBound > start {
      start = endOfNoun(behind: figures[before], before: end)
    }
    // 共享中心今年1至11月出具诊断报告: what was counted stands behind the time; 绩效考核2022年度排名, before it.
    if let time = times.reversed(in: start..<max(start, end)).first(where: { $0.range.upperBound + 2 <= end }),
      // 完成|全年目标任务的65.28%
      !passage.ends(with: "完成", at: time.range.lowerBound)
    {
      let isSpent =
        figure.dimension == .money
        && words.bareMoney.length(at: time.range.upperBound, in: passage) == end - time.range.upperBound
      // 计划到2023年|新增2500个
      let isDone =
        words.action.holds(trimmed(time.range.upperBound..<end), of: passage)
        && (words.target.holds(trimmed(start..<time.range.lowerBound), of: passage)
          // 栾城县今年|新建的92个村卫生室
          || places[start] == time.range.lowerBound)
      if isSpent || isDone || trimmed(time.range.upperBound..<end).count >= 3 {
        start = max(start, time.range.upperBound)
      } else if time.range.lowerBound >= start + 2 {
        end = time.range.lowerBound
      }
    }
    // 方案台、智慧黑板232台: a measure word without its number; what it counted is lost.
    if figure.dimension == .measure, let unit = figure.unit.unicodeScalars.first,
      let mark = (start..<max(start, end)).last(where: { passage[$0] == "、" }), passage[mark - 1] == unit
    {
      start = mark + 1
    }
    // 占全年筛查任务|（6.6万人）: how much that is.
    if isBracketed(figure), figure.range.lowerBound - 1 > start {
      end = figure.range.lowerBound - 1
      if let verb = ["占", "超出", "超过", "完成", "达到"].first(where: { passage.starts(with: $0, at: start) }) {
        start += verb.unicodeScalars.count
      }
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
    let phrase = essential(trimmed(start..<max(start, end)))
    // 这一比例, 该数字: what was given before.
    if words.resuming.length(at: phrase.lowerBound, in: passage) == phrase.count
      || words.resuming.length(endingAt: phrase.upperBound, notBefore: start, in: passage) ?? 0 >= phrase.count
    {
      return phrase.upperBound..<phrase.upperBound
    }
    return phrase
  }

  /// Of a phrase that says where, the thing alone: 沿溪有|养猪场, 教室里的|护眼灯, 登记在册的|养老护理员.
  private func essential(_ range: Range<Int>) -> Range<Int> {
    var range = range
    // 为群众|挽回损失1260万元: for whom it was done stands before the verb.
    if "为给向".unicodeScalars.contains(passage[range.lowerBound - 1]),
      let make = range.dropLast(2).last(where: { passage[$0] == "做" }),
      make >= range.lowerBound + 2
    {
      range = (make + 1)..<range.upperBound
    } else if "为给向".unicodeScalars.contains(passage[range.lowerBound - 1]),
      let verb = words.action.first(in: range.dropLast(2), of: passage), verb.lowerBound >= range.lowerBound + 2,
      words.nounGuard.length(at: verb.lowerBound, in: passage) == nil
    {
      range = verb.lowerBound..<range.upperBound
    }
    // 县人社局|举办招聘会, 村里|流转土地: who did it.
    if let verb = words.action.first(in: range.dropLast(2), of: passage),
      (2...10).contains(verb.lowerBound - range.lowerBound),
      cuts.word(at: verb.lowerBound) != nil, words.nounGuard.length(at: verb.lowerBound, in: passage) == nil,
      "局委办府会里上厅处科司组".unicodeScalars.contains(passage[verb.lowerBound - 1])
    {
      range = verb.lowerBound..<range.upperBound
    }
    // 面向高校毕业生|招聘教师, 从外地|回流到乡镇的学生, 按路途远近|发放补助
    let preposition = cuts.start(ofWordEndingAt: range.lowerBound)
    let isOpened = "从按由".unicodeScalars.contains(passage[range.lowerBound - 1])
    if isOpened && preposition == range.lowerBound - 1 || cuts.word(at: range.lowerBound)?.part == .preposition,
      let verb = verb(in: (range.lowerBound + 2)..<max(range.lowerBound + 2, range.upperBound - 2))
    {
      range = verb..<range.upperBound
    }
    if let has = range.dropLast(2).last(where: { passage[$0] == "有" }), has > range.lowerBound,
      !"所拥国现享没私公含具持专独稀略".unicodeScalars.contains(passage[has - 1]),
      words.nounGuard.length(at: has, in: passage) == nil,
      // 家庭医生|有效签约
      cuts.word(at: has)?.length ?? 1 == 1
    {
      // 端芬镇卫生院有医生23名: whose they are, in as few words.
      let owner = trimmed(range.lowerBound..<has)
      let isOwned =
        (4...10).contains(owner.count) && (2...4).contains(range.upperBound - has - 1)
        && words.institution.length(endingAt: owner.upperBound, notBefore: owner.lowerBound, in: passage) != nil
        && !owner.contains(where: { passage[$0] == "的" })
      range = isOwned ? owner.lowerBound..<range.upperBound : trimmed((has + 1)..<range.upperBound)
    }
    guard let particle = range.dropLast(3).last(where: { passage[$0] == "的" }),
      closesWhatItOpens((particle + 1)..<range.upperBound)
    else { return range }
    let tail = (particle + 1)..<range.upperBound
    guard !words.bareRate.holds(tail, of: passage), !words.dependent.holds(tail, of: passage),
      tail.count > 4
        || !["比例", "比重", "时间", "人数", "数量", "面积", "资金", "费用", "成本", "标准", "满意度"].contains(where: {
          passage.ends(with: $0, at: tail.upperBound)
        })
    else { return range }
    return trimmed(tail)
  }

  /// Whether a figure stands alone in brackets, behind what it is the size of.
  func isBracketed(_ figure: RawFigure) -> Bool {
    passage[figure.range.lowerBound - 1].opens && passage[figure.range.lowerBound - 1] != "“"
      && passage[figure.range.upperBound].closes
  }

  /// Where the round bracket is closed in which a figure stands.
  func bracketEnd(around figure: RawFigure, in sentence: Range<Int>) -> Int? {
    func isOpening(_ index: Int) -> Bool { passage[index] == "（" || passage[index] == "(" }
    func isClosing(_ index: Int) -> Bool { passage[index] == "）" || passage[index] == ")" }
    let start = max(sentence.lowerBound, figure.range.lowerBound - Self.longestBracket)
    let before = min(start, figure.range.lowerBound)..<figure.range.lowerBound
    guard let mark = before.last(where: { isOpening($0) || isClosing($0) }), isOpening(mark) else { return nil }
    let end = min(sentence.upperBound, mark + Self.longestBracket)
    let behind = figure.range.upperBound..<max(figure.range.upperBound, end)
    return behind.first(where: isClosing)
  }

  /// In characters.
  private static let longestBracket = 80

  private func closesWhatItOpens(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range where depth >= 0 {
      if passage[index].opens { depth += 1 } else if passage[index].closes { depth -= 1 }
    }
    return depth == 0
  }

  /// The phrase before 从5所减至3所 ends where 从 stands.
  private func startOfChange(before end: Int, from start: Int) -> Int {
    (start..<end).last { passage[$0] == "从" || passage[$0] == "由" } ?? end
  }

  /// Where a figure's own noun ends and the next figure's words begin.
  private func endOfNoun(behind figure: RawFigure, before end: Int) -> Int {
    let start = figure.range.upperBound
    guard start < end else { return end }
    let hasNoun = figure.dimension == .measure || figure.dimension == .people
    // 建制村连接线以及|18条硬化路
    if passage.ends(with: "以及", at: end) { return end }
    // 30个省的1万余名选手: all between belongs to the figure before.
    // 10件实事细化的27个项目: the verb leads from the first to the second.
    if passage[end - 1] == "的", !(start..<end).contains(where: { passage[$0] == "中" }) {
      return verb(in: (start + 2)..<max(start + 2, end - 1)) == nil ? end : start
    }
    // 劳动力1.32万人中|已就业1.21万人, 从业者5200人里|返乡青年超三成
    if passage[start] == "中" && endsField(start) || passage[start] == "里" { return start + 1 }
    var at = start
    // 为4120名失能、半失能老人|发放护理补贴1236万元: the verb opens the words of the second figure.
    if "为给向对".unicodeScalars.contains(passage[figure.range.lowerBound - 1])
      || "为给向对".unicodeScalars.contains(passage[figure.range.lowerBound - 2]),
      let verb = words.action.first(in: start..<end, of: passage), verb.lowerBound > start + 1,
      words.nounGuard.length(at: verb.lowerBound, in: passage) == nil
    {
      return verb.lowerBound
    }
    if let among = (start..<end).first(where: { passage[$0] == "中" }), among > start + 1,
      endsField(among)
    {
      // 253个行政村中|没有卫生室的41个村
      return among + 1
    }
    if let mark = (start..<end).first(where: { "、；".unicodeScalars.contains(passage[$0]) }) {
      at = mark + 1
    } else if hasNoun, let join = (start..<end).last(where: { "和与及".unicodeScalars.contains(passage[$0]) }),
      join > start
    {
      at = join + 1
    } else if hasNoun, end - start <= 6,
      !(start..<end).contains(where: { passage[$0].opens && passage[$0 + 1] != "原" }),
      words.predicate.first(in: start..<end, of: passage) == nil
    {
      // 10个镇街3100余名学生: a noun between two figures is the first one's; 职工30人（其中护士12人）: in a
      // bracket it is not, but for what was there before (（原医院269张）).
      return end
    }
    // 86名网格员|每月走访4200户
    if hasNoun, at == start, let each = (start..<end).first(where: { passage[$0] == "每" }) { at = each }
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
      } else if passage.ends(with: "累计", at: end), end - 2 > start {
        end -= 2
      } else if let length = boundLength(endingAt: end, notBefore: start) {
        end -= length
      } else if case let first = cuts.start(ofWordEndingAt: end), end - first > 1, first > start,
        cuts.word(at: first)?.part == .adverb
      {
        // 点上眼下|只有4名学生
        end = first
      } else {
        break trim
      }
    }
    head: while start < end {
      let first = passage[start]
      if first.isBlank || first == "、" || first == "的" || first == "—" || first == "，" || first.isBullet {
        start += 1
      } else if let time = times.starting(at: start), time.range.upperBound <= end {
        start = time.range.upperBound
      } else if passage.starts(with: "共计划", at: start) {
        // 共|计划改造老旧小区
        start += 1
      } else if first == "自" || first == "至" || first == "到",
        times.starting(at: start + 1) != nil
      {
        start += 1
      } else if let place = places[start], place < end {
        start = place
      } else if let length = leadLength(at: start),
        start + length + 1 < end || start + length == end && words.lead.length(at: start, in: passage) == length
      {
        start += length
      } else if first.chineseDigit != nil, passage[start + 1] == "年", start + 4 < end, passage[start + 2] != "级",
        // 九年|一贯制学校
        !passage.starts(with: "一贯", at: start + 2), passage[start + 2] != "制"
      {
        // 三年新建公厕73座
        start += 2
      } else if first == "一", passage[start - 1] == "的", start + 3 < end,
        "个条所家名位项座间台支处户".unicodeScalars.contains(passage[start + 1])
      {
        // 最远的|一条线路
        start += 2
      } else if let length = words.deictic.length(at: start, in: passage), passage[start + length] == "是",
        start + length + 1 < end
      {
        // 她是全市286名指导员中的一员
        start += length + 1
      } else if first == "将" || first == "再", words.action.length(at: start + 1, in: passage) != nil, end - start > 4 {
        start += 1
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
    let bound = words.bound.length(at: index, in: passage) ?? 0
    let lead = max(
      words.subject.length(at: index, in: passage) ?? 0, words.lead.length(at: index, in: passage) ?? 0,
      bound >= 3 ? bound : 0)
    // 对照|省目录: not the first sign of a word.
    guard cuts.word(at: index).map({ $0.length <= lead || lead > 1 }) ?? true else { return nil }
    return lead > 0 ? lead : nil
  }

  private func boundLength(endingAt end: Int, notBefore start: Int) -> Int? {
    guard let length = words.boundOrCopula.length(endingAt: end, notBefore: start, in: passage) else { return nil }
    let guarded = words.boundGuard.length(endingAt: end, notBefore: start, in: passage) ?? 0
    return guarded > length ? nil : length
  }
}
