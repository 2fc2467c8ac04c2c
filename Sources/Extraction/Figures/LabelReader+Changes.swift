/// Labels of what grew, fell, went on, or differs from a norm.
extension LabelReader {
  /// 连续3年位居全省第一方阵: what has gone on for so long.
  func running(_ subject: Subject) -> LabelReading {
    let behind = figures[subject.index].range.upperBound..<subject.clause.clause.upperBound
    let next = phrases.nextFigure(of: subject) ?? behind.upperBound
    let start = figures[subject.index].range.lowerBound - 2
    let before = phrases.trimmed(min(subject.clause.clause.lowerBound, start)..<start)
    let owner = before.count <= 10 ? passage.text(before) : ""
    return .init(owner + "连续" + passage.text(behind.prefix(max(0, min(16, next - behind.lowerBound)))), .running)
  }

  func change(_ subject: Subject, _ left: Range<Int>) -> LabelReading {
    if let norm = subject.norm { return against(norm, subject, left) }
    // 工资性收入、财产净收入分别增长了106.4%、107.2%
    if passage.contains("分别", in: subject.clause.clause),
      let shared = SharedHead(phrases: phrases).label(of: subject.index)
    {
      return .init(shared, .sharedHead)
    }
    let rest = phrases.withoutDirection(left)
    // 上线率31.5%，较前年增加112人: of what was counted so, not of the rate between.
    if rest.count < 2, let last = subject.lastOfUnit, last.sentence == subject.clause.sentence,
      [.people, .measure, .amount].contains(last.figure.dimension)
    {
      return .init(last.label, .previousFigure)
    }
    // 失业率3.1%，|低于市计划|0.7个百分点
    if words.exceeding.length(at: rest.lowerBound, in: passage)
      ?? words.falling.length(at: rest.lowerBound, in: passage) != nil,
      let previous = subject.previousLabel
    {
      return .init(measure(of: previous) + passage.text(rest), .change)
    }
    // 卫生院3.3万个，床位150万张，卫生人员160万人，床位增加4.9万张: of what was counted so.
    if rest.count >= 2, let last = subject.lastOfUnit, last.sentence == subject.clause.sentence, last.kind == .level,
      last.label.hasSuffix(passage.text(rest))
    {
      return .init(last.label, .previousFigure)
    }
    // 占比14.7%，比全国高出2.2%
    if rest.count >= 2, "比较".unicodeScalars.contains(passage[rest.lowerBound]),
      phrases.cuts.word(at: rest.lowerBound)?.length ?? 1 == 1,
      let previous = subject.previousLabel
    {
      return .init(previous, .previousFigure)
    }
    if rest.count < 2, let owner = runningOwner(before: subject) { return .init(owner, .previousFigure) }
    return rest.count >= 2
      ? .init(short(rest), .change)
      : LabelReading(subject.previousLabel, .previousFigure) ?? .init(short(left), .wholeClause)
  }

  /// 登记失业率: a rate is named by all its words, and what was done to things by the things.
  private func measure(of label: String) -> String { LabelText.isRate(label) ? label : phrases.noun(of: label) }

  /// 近视率|连续四年下降，累计降低5.2个百分点: of what the clause before says that it has gone on.
  private func runningOwner(before subject: Subject) -> String? {
    guard subject.index > 0, case let running = figures[subject.index - 1].range,
      passage.ends(with: "连续", at: running.lowerBound),
      case let clause = Clause(around: running, in: passage).clause,
      clause.upperBound + 1 == subject.clause.clause.lowerBound
    else { return nil }
    let owner = phrases.trimmed(clause.lowerBound..<max(clause.lowerBound, running.lowerBound - 2))
    return (2...12).contains(owner.count) ? short(owner) : nil
  }

  /// 基层就诊率68.3%，高出全市平均水平3.9个百分点: the measure, and what it is set against.
  func against(_ norm: Range<Int>, _ subject: Subject, _ left: Range<Int>) -> LabelReading {
    let isBelow = words.falling.length(endingAt: norm.lowerBound, in: passage) != nil || passage[norm.upperBound] == "低"
    let bound =
      (phrases.places[norm.lowerBound].map { min($0, norm.upperBound - 2) } ?? norm.lowerBound)..<norm.upperBound
    let measure = left.count >= 2 ? short(left) : subject.previousLabel.map(measure) ?? ""
    return .init(measure + (isBelow ? "低于" : "高于") + passage.text(bound), .change)
  }
}
