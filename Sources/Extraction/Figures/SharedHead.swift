/// Labels of lists that share a head: 学前普及、普惠、公办率分别达92%、93%、75%.
struct SharedHead {
  let phrases: FigurePhrases

  private var passage: Passage { phrases.passage }
  private var words: FigureWords { phrases.words }
  private var figures: [RawFigure] { phrases.figures }

  /// The label of one figure of such a list; nil where it stands in none.
  func label(of index: Int) -> String? {
    let run = phrases.run(around: index) { phrases.areJoined($0, $1, by: "、和，") && $0.dimension == $1.dimension }
    let (first, last, count) = (run.lowerBound, run.upperBound, run.count)
    guard count > 1 else { return nil }
    let clause = Clause(around: figures[first].range, in: passage)
    var end = figures[first].range.lowerBound
    var start = clause.clause.lowerBound
    if first > 0 { start = max(start, figures[first - 1].range.upperBound) }
    guard start < end else { return nil }
    guard let apart = words.respectively.last(in: start..<end, of: passage) else {
      return paired(index - first, of: count, in: start..<end)
    }
    // Between 分别 and the first value there is a verb at most: 分别增加到.
    guard end - apart.upperBound <= 6 else {
      return far(
        index - first, of: count, names: clause.clause.lowerBound..<apart.lowerBound, noun: apart.upperBound..<end)
    }
    end = apart.lowerBound
    guard start < end else { return nil }
    let names = split(phrases.trimmed(start..<end))
    guard names.count == count, index - first < names.count else { return nil }
    let name = passage.text(names[index - first])
    let head = passage.text(names[0])
    let tail = passage.text(names[count - 1])
    // 高血压、糖尿病|患者规范管理率: names of one length show where the tail that they share begins.
    let lengths = Set(names.dropLast().map(\.count))
    if lengths.count == 1, let length = lengths.first, names[count - 1].count > length + 1,
      count > 2 || names[count - 1].count > length + 2
    {
      let shared = names[count - 1].dropFirst(length)
      return name + (index == last ? "" : passage.text(shared.lowerBound..<shared.upperBound))
    }
    // 公办率 ends the list: its 率 belongs to each; 学前 opens it and belongs to each.
    let suffix = ["毛入园率", "入园率", "覆盖率", "参与率", "率", "人数", "数"].first { tail.hasSuffix($0) } ?? ""
    let withSuffix =
      name.hasSuffix(suffix) || ["率", "比", "度", "数"].contains(where: { name.hasSuffix($0) }) ? name : name + suffix
    let prefixLength = head.unicodeScalars.count - name.unicodeScalars.count
    if index > first, names[0].count > 2, !suffix.isEmpty, !head.hasSuffix(suffix),
      name.unicodeScalars.count - (name.hasSuffix(suffix) ? suffix.unicodeScalars.count : 0) <= 2,
      prefixLength >= 0
    {
      let bare = max(0, names[0].count - 2)
      return passage.text(names[0].lowerBound..<(names[0].lowerBound + bare)) + withSuffix
    }
    return withSuffix
  }

  /// 二孩、三孩|家庭再减10%、20%: as many names side by side as values, without 分别.
  private func paired(_ index: Int, of count: Int, in range: Range<Int>) -> String? {
    guard range.contains(where: { passage[$0] == "、" }) else { return nil }
    let names = split(range)
    guard names.count == count, let length = names.first?.count, (2...4).contains(length),
      names.dropLast().allSatisfy({ $0.count == length }), let last = names.last, last.count > length + 1
    else { return nil }
    let tail = phrases.trimmed((last.lowerBound + length)..<last.upperBound)
    let name = names[index].prefix(length)
    return passage.text(name.lowerBound..<name.upperBound) + passage.text(tail)
  }

  /// 影像、心电、检验三大中心分别为基层出具|诊断报告|5.6万份、3.8万份和11.2万份: names at the head of the clause, and what was counted
  /// of each before the values.
  private func far(_ index: Int, of count: Int, names: Range<Int>, noun: Range<Int>) -> String? {
    let listed = split(names)
    guard listed.count == count, let head = listed.first, let last = listed.last else { return nil }
    // 县域影像, 检验三大中心: the names between show how long one is.
    let length = count > 2 ? listed[1].count : min(head.count, 4)
    guard length >= 2, listed.dropFirst().dropLast().allSatisfy({ $0.count == length }), head.count >= length,
      last.count >= length
    else { return nil }
    let name =
      index == 0
      ? (head.upperBound - length)..<head.upperBound : listed[index].lowerBound..<(listed[index].lowerBound + length)
    var start = noun.lowerBound
    if let verb = words.action.last(in: noun.dropLast(2), of: passage) { start = verb.upperBound }
    let counted = phrases.trimmed(start..<noun.upperBound)
    return counted.count >= 2 ? passage.text(name) + passage.text(counted) : nil
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where "、和与".unicodeScalars.contains(passage[index]) {
      names.append(start..<index)
      start = index + 1
    }
    names.append(start..<range.upperBound)
    return names.map { name in
      var low = name.lowerBound
      while low < name.upperBound, words.leadGuard.length(at: low, in: passage) == nil,
        let length = words.lead.length(at: low, in: passage),
        low + length + 1 < name.upperBound
      { low += length }
      return low..<name.upperBound
    }.filter { !$0.isEmpty }
  }
}
