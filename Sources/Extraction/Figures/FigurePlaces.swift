import BriefModel
import Lexicon

/// Says which division a figure is about, where that is not the article's own.
///
/// A figure put on the wrong district is the worst mistake there is, so a division other than the article's takes a
/// figure only where the text plainly says so: it stands in the figure's own clause or, for a part of the article's
/// place, was the last one named in the paragraph.
struct FigurePlaces {
  let main: Division?
  let gazetteer: Gazetteer
  /// The mentions of the figure's block, in text order, by scalars.
  let mentions: [(code: String, range: Range<Int>)]
  let passage: Passage
  /// Where the figures of the block stand, in text order, by scalars.
  let figures: [Range<Int>]

  /// - Parameter isField: it counts those among whom a place is ranked (在信阳市10个县区中排名第1).
  func place(of range: Range<Int>, in clause: Clause, isField: Bool = false) -> PlaceReading {
    if let own = inOrder(range, in: clause.clause), main.map({ own.code != $0.code }) ?? true {
      return .init(.clause, own.code, own.range)
    }
    guard let main else {
      // 各市州完成率分别为：|长沙市|76.43%: whose it is, whatever the text is about.
      let named = mentions[..<count(before: range.lowerBound)].last { $0.range.upperBound == range.lowerBound }
      return named.map { .init(.clause, $0.code, $0.range) } ?? .init(.none)
    }
    if isField, let field = field(before: range.lowerBound, main: main) { return field }
    if let scope = scope(before: range.lowerBound, in: clause.clause, main: main) { return .init(.larger, scope) }
    let inClause = mentions[count(before: clause.clause.lowerBound)..<count(before: clause.clause.upperBound)]
    if let own = inClause.last(where: { isForeign($0.code, to: main) && owns($0, range) }) {
      return .init(.clause, own.code, own.range)
    }
    let before = mentions[..<count(before: range.lowerBound)]
    guard let last = before.last, last.code != main.code, isPart(last.code, of: main),
      range.lowerBound - last.range.upperBound < Self.reach,
      before.suffix(Self.lookback).contains(where: { $0.code == last.code && goesOn($0.range, to: range) })
    else { return .init(.article) }
    // The city as a whole takes the word again: 全市, 目前全市.
    let between = last.range.upperBound..<range.lowerBound
    let back = main.level == .county ? ["全区", "全县"] : ["全市", "全省", "全州"]
    return back.contains { passage.contains($0, in: between) }
      ? .init(.article) : .init(.paragraph, last.code, last.range)
  }

  /// 潜江、神农架增长率分别为|54.9%、|36.56%: the member of a row of places whose turn it is.
  private func inOrder(_ range: Range<Int>, in clause: Range<Int>) -> (code: String, range: Range<Int>)? {
    let index = figures.partitionPoint { $0.lowerBound < range.lowerBound }
    guard index < figures.count, figures[index] == range else { return nil }
    var (first, last) = (index, index)
    while first > 0, isJoined(figures[first - 1], figures[first]) { first -= 1 }
    while last + 1 < figures.count, isJoined(figures[last], figures[last + 1]) { last += 1 }
    guard last > first, let end = mentions[..<count(before: figures[first].lowerBound)].indices.last else { return nil }
    var start = end
    while start > 0, isJoined(mentions[start - 1].range, mentions[start].range) { start -= 1 }
    let between = mentions[end].range.upperBound..<figures[first].lowerBound
    guard end - start == last - first, mentions[start].range.lowerBound >= clause.lowerBound, between.count <= 20,
      passage.contains("分别", in: between), !between.contains(where: { passage[$0].endsClause })
    else { return nil }
    return mentions[start + index - first]
  }

  private func isJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    right.lowerBound == left.upperBound + 1 && "、和与及".unicodeScalars.contains(passage[left.upperBound])
  }

  /// 在信阳市|10个县区中, 在全市|9个县中: the division whose parts are counted.
  private func field(before index: Int, main: Division) -> PlaceReading? {
    if let named = mentions[..<count(before: index)].last, named.range.upperBound == index, named.code != main.code {
      return .init(.clause, named.code, named.range)
    }
    let scopes: [(word: String, level: Division.Level)] = [("全省", .province), ("全市", .prefecture), ("全州", .prefecture)]
    guard let scope = scopes.first(where: { passage.ends(with: $0.word, at: index) && $0.level < main.level }) else {
      return nil
    }
    return gazetteer.ancestors(of: main.code).first { $0.level == scope.level }.map { .init(.larger, $0.code) }
  }

  /// Whether a division other than the article's, and other than one that it belongs to, is named in a stretch.
  func namesAnother(in range: Range<Int>) -> Bool {
    guard let main else { return false }
    return mentions[count(before: range.lowerBound)..<count(before: range.upperBound)].contains {
      isForeign($0.code, to: main)
    }
  }

  /// How far, in characters, a division named before goes on being the one spoken of.
  private static let reach = 400

  /// How many mentions before a figure may say that the last of them is spoken of.
  private static let lookback = 8

  /// How many mentions begin before `index`.
  private func count(before index: Int) -> Int {
    mentions.partitionPoint { $0.range.lowerBound < index }
  }

  /// 全市 in the text of a county, 全省 in that of a city: the figure is the larger division's.
  private func scope(before index: Int, in clause: Range<Int>, main: Division) -> String? {
    let words: [(word: String, level: Division.Level)] = [("全省", .province), ("全市", .prefecture)]
    // In a county that is itself called a city, 全市 is that city.
    for (word, level) in words where level < main.level && !(level == .prefecture && main.name.hasSuffix("市")) {
      guard let at = passage.first(word, in: clause.lowerBound..<max(clause.lowerBound, index)) else { continue }
      // Only as the subject: 在全市率先, 居全市第三 speak of the district's standing there.
      let isSubject = at == clause.lowerBound || ["目前", "今年", "去年"].contains { passage.ends(with: $0, at: at) }
      guard isSubject, !"首第前唯率领各".unicodeScalars.contains(passage[at + 2]) else { continue }
      return gazetteer.ancestors(of: main.code).first { $0.level == level }?.code
    }
    return nil
  }

  private func isForeign(_ code: String, to main: Division) -> Bool {
    !gazetteer.contains(code, main.code)
  }

  private func isPart(_ code: String, of main: Division) -> Bool {
    code != main.code && gazetteer.contains(main.code, code)
  }

  /// A division stands for a figure where it opens the clause or qualifies the noun counted (淇滨区104所学校); in a list
  /// (市本级17条、闽侯1条), for its own member.
  private func owns(_ mention: (code: String, range: Range<Int>), _ figure: Range<Int>) -> Bool {
    guard let main else { return false }
    guard isPart(mention.code, of: main) else { return mention.range.upperBound == figure.lowerBound }
    if mention.range.lowerBound >= figure.upperBound {
      // 31个（|鼓楼区21个: in the bracket the place has a figure of its own.
      return !(figure.upperBound..<mention.range.lowerBound).contains { passage[$0] == "、" || passage[$0].opens }
    }
    if mention.range.upperBound == figure.lowerBound { return true }
    return !isLabel(mention.range) && !isJoint(mention.range)
  }

  /// 仓山、马尾|新建学校12所: of several together, none has the figure alone.
  private func isJoint(_ mention: Range<Int>) -> Bool {
    let first = count(before: mention.lowerBound)
    // 渭南市临渭区和|西安市|高陵县: the name of what lies above is part of it.
    var (start, end) = (mention.lowerBound, mention.upperBound)
    var (before, behind) = (first - 1, first + 1)
    while before >= 0, mentions[before].range.upperBound == start {
      start = mentions[before].range.lowerBound
      before -= 1
    }
    while behind < mentions.count, mentions[behind].range.lowerBound == end {
      end = mentions[behind].range.upperBound
      behind += 1
    }
    // 仓山、马尾、晋安3地: a name in a row of others, which the tables may not have told apart.
    if passage[end] == "、" || passage[start - 1] == "、" && !endsFigure(start - 1) { return true }
    func isJoin(_ index: Int) -> Bool { "和与及".unicodeScalars.contains(passage[index]) }
    return behind < mentions.count && mentions[behind].range.lowerBound == end + 1 && isJoin(end)
      || before >= 0 && mentions[before].range.upperBound + 1 == start && isJoin(start - 1)
  }

  private func endsFigure(_ index: Int) -> Bool {
    let next = figures.partitionPoint { $0.upperBound < index }
    return next < figures.count && figures[next].upperBound == index
  }

  /// 闽侯|1条、: a name right before a figure of a list, which says whose this one is and no other.
  private func isLabel(_ mention: Range<Int>) -> Bool {
    let at = figures.partitionPoint { $0.lowerBound < mention.upperBound }
    guard at < figures.count, figures[at].lowerBound == mention.upperBound else { return false }
    return passage[figures[at].upperBound] == "、" || mention.lowerBound > 0 && passage[mention.lowerBound - 1] == "、"
  }

  /// Whether a part of the article's place that was named is still spoken of: it opened its sentence, or a clause of the
  /// figure's own sentence. One that was named farther in (连江建桥项目已落实；300公里农村公路……) was named for one thing.
  private func goesOn(_ mention: Range<Int>, to figure: Range<Int>) -> Bool {
    guard !isLabel(mention), !isJoint(mention) else { return false }
    let own = Clause(around: mention, in: passage)
    if own.clause.lowerBound == own.sentence.lowerBound { return true }
    guard mention.lowerBound - own.clause.lowerBound <= 2 else { return false }
    // 开春，|乐都区第七中学搬进新校区。该校……
    let isFirst = !(own.sentence.lowerBound..<mention.lowerBound).contains { passage[$0] == "；" || passage[$0] == ";" }
    let reach =
      mention.upperBound..<(own.sentence.contains(figure.lowerBound) ? figure.lowerBound : own.sentence.upperBound)
    return isFirst && !reach.contains { passage[$0] == "；" || passage[$0] == ";" }
      || own.sentence.contains(figure.lowerBound) && !reach.contains { passage[$0] == "；" || passage[$0] == ";" }
  }
}
