import BriefModel
import Lexicon

/// Says what a figure counts or measures, in the text's words, so that it reads well alone in a fact box.
///
/// Chinese puts the counted noun behind a measure word (72个攻坚团队), before the number (校车55辆), or leaves it to
/// the clause (8校获评市级示范校). Which of them holds is told by the unit and by what stands on either side.
struct LabelReader {
  /// A figure with what is known of it when its label is read.
  struct Subject {
    var index: Int
    var clause: Clause
    var kind: QuantityKind
    /// Where the words of a change begin.
    var changeStart: Int?
    /// What a measure is set against, where that is no time.
    var norm: Range<Int>?
    /// The figure before it in the sentence.
    var previous: EarlierFigure?
    /// The last figure of the block with the same unit.
    var lastOfUnit: EarlierFigure?
    /// What it is part of.
    var whole: EarlierFigure?

    var previousLabel: String? { previous?.label }
  }

  let phrases: FigurePhrases
  let form: LabelForm

  var passage: Passage { phrases.passage }
  var words: FigureWords { phrases.words }
  var figures: [RawFigure] { phrases.figures }

  func label(of subject: Subject) -> LabelReading {
    let figure = figures[subject.index]
    let left = phrases.left(of: subject)
    let right = phrases.right(of: subject)
    let label =
      ofMember(subject, left, right) ?? ofAim(subject) ?? ofField(subject, right) ?? reading(of: subject, left, right)
    let whole = ofWhole(label, subject)
    let tidy = LabelText.tidied(whole.rule == .nounAndPredicate ? whole.text : withoutLightVerb(whole.text))
    // 共改造小区73个，惠及2.35万户：2022年19个、2023年28个: the figures of the years are of what was counted so.
    if tidy.isEmpty, let last = subject.previous?.figure.unit == figure.unit ? subject.previous : subject.lastOfUnit {
      return .init(last.label, .previousFigure)
    }
    guard !tidy.isEmpty else {
      let clause = LabelText.tidied(passage.text(subject.clause.clause))
      // A figure that a damaged line holds alone.
      return .init(clause.isEmpty ? (figure.dimension == .share ? "占比" : figure.unit) : clause, .wholeClause)
    }
    let polished = whole.rule == .nounAndPredicate ? (text: tidy, isSound: form.isSound(tidy)) : form.polished(tidy)
    if let named = ofSibling(polished.text, subject) ?? ownerFirst(polished.text, subject) {
      return .init(named, .sharedHead)
    }
    guard polished.isSound else { return substitute(for: .init(polished.text, label.rule), subject, left, right) }
    return withTopic(.init(polished.text, label.rule), subject)
  }

  private func reading(of subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let figure = figures[subject.index]
    return switch figure.dimension {
    case .rank where figure.isRank: rank(subject, left)
    case _ where subject.kind == .change && figure.from == nil: change(subject, left)
    case .time where passage.ends(with: "连续", at: figure.range.lowerBound): running(subject)
    case .share, .times, .points, .rank, .time, .age: share(subject, left, right)
    case .money: money(subject, left, right)
    case .area, .length, .amount: measured(subject, left, right)
    case .noun: countedUnit(subject, left, right)
    case .people, .visits, .measure: counted(subject, left, right)
    }
  }

  /// What a figure counts where the words next to it say too little: the noun on the other side of the number, or what the
  /// verb that stands alone was done to.
  private func substitute(
    for reading: LabelReading, _ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right
  ) -> LabelReading {
    func sound(_ text: String?) -> String? {
      text.map { form.polished(LabelText.tidied($0)) }.flatMap { $0.isSound ? $0.text : nil }
    }
    if let noun = sound(noun(right)) { return .init(noun, .nounAfter) }
    if left.count >= 2, let text = sound(short(left)) { return .init(text, .nounBefore) }
    let verb = reading.text.unicodeScalars.count >= 2 ? reading.text : ""
    let previous = subject.lastOfUnit.flatMap { $0.sentence == subject.clause.sentence ? $0 : nil }
    if let noun = sound(previous.map { phrases.noun(of: $0.label) } ?? phrases.object(before: subject)),
      verb.unicodeScalars.count + noun.unicodeScalars.count <= LabelText.limit
    {
      return .init(noun.hasPrefix(verb) ? noun : verb + noun, .previousFigure)
    }
    return withTopic(reading, subject)
  }

  /// 实现旅游综合收入 is 旅游综合收入: verbs that every count has say nothing in a fact box.
  private func withoutLightVerb(_ label: String) -> String {
    guard words.light.mayBegin(label) else { return label }
    let text = Passage(label)
    guard let length = words.light.length(at: 0, in: text), text.count - length >= 4,
      words.nounGuard.length(at: 0, in: text) == nil
    else { return label }
    return text.text(length..<text.count)
  }
}
