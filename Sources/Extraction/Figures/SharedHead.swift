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
    guard let apart = words.respectively.last(in: clause.clause.lowerBound..<end, of: passage) else {
      return nil
    }
    // Between 分别 and the first value there is a verb at most: 分别增加到.
    guard end - apart.upperBound <= 6 else { return nil }
    end = apart.lowerBound
    var start = clause.clause.lowerBound
    if first > 0 { start = max(start, figures[first - 1].range.upperBound) }
    guard start < end else { return nil }
    let names = split(start..<end)
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
    if index > first, names[0].count > 2,
      name.unicodeScalars.count - (name.hasSuffix(suffix) ? suffix.unicodeScalars.count : 0) <= 2,
      prefixLength >= 0
    {
      let bare = max(0, names[0].count - 2)
      return passage.text(names[0].lowerBound..<(names[0].lowerBound + bare)) + withSuffix
    }
    return withSuffix
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
      while low < name.upperBound, let length = words.lead.length(at: low, in: passage),
        low + length + 1 < name.upperBound
      { low += length }
      return low..<name.upperBound
    }.filter { !$0.isEmpty }
  }
}
