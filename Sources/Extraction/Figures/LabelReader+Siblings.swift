/// Labels of measures that are reckoned for several side by side.
extension LabelReader {
  /// Whom the same is reckoned for side by side: levels of school, town and country, men and women.
  private static let siblings = [
    ["学前教育", "幼儿园", "小学", "初中", "普通高中", "高中", "中职学校", "中职", "特殊教育", "特教"],
    ["城市", "城镇", "城区", "农村", "乡村"], ["男生", "女生"], ["男性", "女性"],
  ]

  private static let endings = Set(siblings.joined().compactMap(\.unicodeScalars.last))

  /// 小学生均公用经费提高到720元，|初中|提高到940元: the same measure, of another level.
  func ofSibling(_ label: String, _ subject: Subject) -> String? {
    guard isMeasure(subject), let previous = subject.previous, previous.figure.unit == figures[subject.index].unit,
      let row = Self.siblings.first(where: { $0.contains(label) }),
      let first = row.first(where: previous.label.hasPrefix), first != label
    else { return nil }
    let measure = previous.label.dropFirst(first.count)
    return measure.count >= 2 ? label + measure : nil
  }

  /// 生均校舍面积|小学8.6平方米: whose measure it is goes before its name; 配备专职教师的小学 is one phrase.
  func ownerFirst(_ label: String, _ subject: Subject) -> String? {
    guard isMeasure(subject), let last = label.unicodeScalars.last, Self.endings.contains(last),
      let owner = Self.siblings.joined().first(where: label.hasSuffix)
    else { return nil }
    let measure = String(label.dropLast(owner.count))
    guard measure.count >= 4,
      LabelText.isRate(measure) || ["面积", "经费", "费用", "标准", "收入", "支出", "系数"].contains(where: measure.hasSuffix)
    else { return nil }
    return owner + measure
  }

  private func isMeasure(_ subject: Subject) -> Bool {
    let figure = figures[subject.index]
    return figure.dimension == .money || figure.dimension == .share || figure.dimension == .area || figure.isRatio
  }
}
