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

  // MARK: Left

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

  // MARK: Right

  func right(of subject: Subject) -> Right {
    let figure = figures[subject.index]
    var start = behindBound(figure)
    let measure = passage[figure.range.upperBound - 1]
    if passage[start] == "的" { start += 1 }
    // 5个|现有收费站
    if passage.starts(with: "现有", at: start) { start += 2 }
    start = behindRelative(from: start, to: subject.clause.clause.upperBound)
    // 为9600户困难老年人家庭|实施改造: what was done for them opens with its verb.
    let isServed = isServed(subject.index)
    let isCarried = words.carrying.length(endingAt: figure.range.lowerBound, in: passage) != nil
    let next = nextFigure(of: subject)
    let end = max(start, min(subject.clause.clause.upperBound, next ?? Int.max))
    var noun: Int?
    var at = start
    scan: while at < end {
      let scalar = passage[at]
      if scalar.opens {
        guard let close = (at..<end).first(where: { passage[$0].closes }) else {
          // 299张床位|（原医院269张）, 托位446个|（其中新增托位55个）
          if scalar == "（" || scalar == "(" { return right(start..<(noun ?? at), at, by: measure) }
          break scan
        }
        // 乡镇（街道）, 县（市、区）: the bracket names what is counted too.
        let isName =
          at > start && close - at <= 12 && ((at + 1)..<close).allSatisfy { passage[$0].isHan || passage[$0] == "、" }
          // 医疗急救（120）分站
          || at > start && close - at <= 5 && passage[close + 1].isHan
            && ((at + 1)..<close).allSatisfy { (0x30...0x39).contains(passage[$0].value) }
        if scalar == "（" || scalar == "(", !isName { noun = noun ?? at }
        at = close + 1
      } else if scalar.closes || scalar == "+" {
        noun = noun ?? at
        return right(start..<(noun ?? at), at, by: measure)
      } else if scalar == "、", noun == nil, passage.starts(with: "所有", at: at + 1) {
        // 136个村卫生室、|所有学校
        return right(start..<at, at, by: measure)
      } else if scalar == "、", noun == nil, next != nil, !(at..<end).contains(where: { passage[$0] == "的" }) {
        // 智慧黑板232台、课桌凳7243套: the next figure's words begin here.
        return right(start..<at, at, by: measure)
      } else if let length = words.nounGuard.length(at: at, in: passage) {
        at += length
      } else if noun == nil, at > start,
        scalar == "中" && endsField(at) || scalar == "里" && "有已只仅还".unicodeScalars.contains(passage[at + 1])
      {
        // 7个监测断面|中只有2个, 在10个县区|中排名第1
        noun = at
        at += 1
      } else {
        if noun == nil,
          // 43个开|通了: not inside a word.
          words.predicate.length(at: at, in: passage) != nil && cuts.word(at: at) != nil
            && !(isCarried && closesAct(at, end))
            || isServed && at > start + 1 && words.action.length(at: at, in: passage) != nil
            || at > start && opensPredicate(at, from: start) || at == start && isPast(at)
        {
          noun = at
        }
        at += 1
      }
    }
    // 163名分到了乡镇: a verb of one character with its complement.
    if noun == start + 1, "到给在成入上往".unicodeScalars.contains(passage[start + 1]), cuts.word(at: start)?.length == 1 {
      noun = start
    }
    var nounEnd = noun ?? end
    // 6所学校近|500名寄宿生: the bound is the next figure's.
    if noun == nil, next == end, nounEnd > start + 2, "近约超逾达共计".unicodeScalars.contains(passage[nounEnd - 1]) {
      nounEnd -= 1
    }
    if noun == nil, next != nil, let join = (start..<end).last(where: { "和与及".unicodeScalars.contains(passage[$0]) }),
      join > start + 1
    {
      nounEnd = join
    }
    return right(start..<nounEnd, end, by: measure)
  }

  /// 完成3个集贸市场标准化|改造: an act that is carried out has its name to the end.
  private func closesAct(_ index: Int, _ end: Int) -> Bool {
    cuts.word(at: index).map {
      (index + $0.length == end || passage[index + $0.length].opens) && ($0.part == .verbalNoun || $0.part == .verb)
    } ?? false
  }

  /// Where the words begin behind a figure and its bound: 428万元|左右, 600至1500元|不等.
  func behindBound(_ figure: RawFigure) -> Int {
    var start = figure.range.upperBound
    for (_, set) in words.after {
      if let length = set.length(at: start, in: passage), length > 1 { start += length }
    }
    return passage.starts(with: "不等", at: start) ? start + 2 : start
  }

  /// Whether the word at `index` goes on about what the noun before it names, and is no part of its name.
  private func opensPredicate(_ index: Int, from start: Int) -> Bool {
    guard let word = cuts.word(at: index) else { return false }
    let end = index + word.length
    if passage[index] == "每" { return true }
    switch word.part {
    case .boundVerb: return true
    case .adverb:
      let next = cuts.word(at: end)?.part
      return !passage[end].endsClause && next != .noun && next != .adjective && next != .verbalNoun
    case .preposition: return !passage[end].endsClause
    // 21个村散落在两岸, 3支队伍迎来了: a verb with its particle.
    case .verb, .verbalNoun: return "在到于了着成给过上".unicodeScalars.contains(passage[end]) && cuts.word(at: end)?.length == 1
    default:
      guard word.length == 1, end - start > 2 else { return false }
      // 1120名学生|排着队
      return "靠把被让用凭沿向朝往".unicodeScalars.contains(passage[index]) || passage[end] == "着"
    }
  }

  /// 43个|开通了远程问诊: a verb with 了 right behind the number.
  private func isPast(_ index: Int) -> Bool {
    guard let word = cuts.word(at: index), passage[index + word.length] == "了" else { return false }
    return word.length == 1 || word.part == .verb || word.part == .boundVerb || word.part == .verbalNoun
  }

  /// Whether 中 closes the field that something is picked from, and is no part of a word (中小学, 中心).
  func endsField(_ index: Int) -> Bool {
    let next = index + 1
    if passage[next].endsClause || passage.starts(with: "的一", at: next)
      || "只没仅有已均都综".unicodeScalars.contains(passage[next])
    {
      return true
    }
    return words.standing.length(at: next, in: passage) != nil || words.rankTail.length(at: next, in: passage) != nil
  }

  /// Drops particles from the noun's end; of a long noun keeps what follows its last 的.
  /// 7所有条件的|公办幼儿园, 20处涵盖零售、家政、非遗销售等业态的|“爱心屋”: what the counted are like stands before 的.
  private func behindRelative(from start: Int, to end: Int) -> Int {
    if passage[start] == "有", passage[start + 1] != "了", !passage.starts(with: "自己", at: start + 1),
      let particle = (start + 2..<max(start + 2, min(end - 2, start + 7))).first(where: { passage[$0] == "的" }),
      !passage.contains("、", in: start..<particle)
    {
      return particle + 1
    }
    guard ["涵盖", "包含", "包括"].contains(where: { passage.starts(with: $0, at: start) }),
      let particle = (start + 2..<max(start + 2, min(end - 2, start + 30))).last(where: { passage[$0] == "的" }),
      passage.contains("、", in: start..<particle)
    else { return start }
    return particle + 1
  }

  private func right(_ noun: Range<Int>, _ end: Int, by measure: Unicode.Scalar) -> Right {
    var range = noun
    while let last = range.last,
      "和与及以的、".unicodeScalars.contains(passage[last]) || passage[last].isBlank
        // 73个小区|总投入9.62亿元
        || passage[last] == "总" && range.count > 1
    { range = range.dropLast() }
    var predicate = noun.upperBound..<max(noun.upperBound, end)
    while let last = predicate.last, "和与及、，".unicodeScalars.contains(passage[last]) { predicate = predicate.dropLast() }
    if let particle = range.last(where: { passage[$0] == "的" }) {
      let owner = range.lowerBound..<particle
      // 3所县城学校的音乐课: 所 counts the schools.
      let isCounted =
        ("所家户".unicodeScalars.contains(measure)
          && words.body.length(endingAt: particle, notBefore: range.lowerBound, in: passage) != nil
          // 245名残疾儿童的|康复训练
          || measure == "名"
            && words.person.length(endingAt: particle, notBefore: range.lowerBound, in: passage) != nil)
        && words.body.length(endingAt: range.upperBound, notBefore: particle, in: passage) == nil
        && words.person.length(endingAt: range.upperBound, notBefore: particle, in: passage) == nil
      // 改善200个农村教学点的|办学条件: what is told of those that are counted.
      let isState =
        owner.count >= 2
        && words.circumstance.length(endingAt: range.upperBound, notBefore: particle, in: passage) != nil
      if isGenericList(owner) || isCounted || isState {
        range = owner
        if isCounted { predicate = range.upperBound..<range.upperBound }
      } else if range.count > 8, particle + 2 < range.upperBound {
        range = (particle + 1)..<range.upperBound
      }
    }
    return Right(noun: range, predicate: predicate)
  }

  private func isGenericList(_ range: Range<Int>) -> Bool {
    passage.text(range).split(whereSeparator: { "、和".contains($0) }).allSatisfy { words.generic.holds(String($0)) }
  }

  func nextFigure(of subject: Subject) -> Int? {
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
