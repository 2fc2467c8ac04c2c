import BriefModel

/// The word for how a printed number bounds its quantity, before or behind it.
struct BoundWord: Hashable {
  let before: String
  let after: String

  private static let underBefore = ["不足", "不到"]
  private static let atLeastBefore = ["不低于", "不少于", "至少"]
  private static let atLeastAfter = ["以上"]
  private static let belowBefore = ["低于", "少于", "小于"]
  private static let atMostBefore = belowBefore + ["不超过", "不高于", "至多"]
  private static let atMostAfter = ["以内", "以下"]

  /// The word the text itself uses beside the number, so that 低于 does not become 不超过; else the common one.
  init(_ quantity: Quantity, quote: String) {
    let usual: String
    var choices = (before: [String](), after: [String]())
    switch quantity.qualifier {
    case .exact:
      self.init(before: "", after: "")
      return
    case .about: usual = "约"
    case .over: usual = "超过"
    case .under:
      usual = "近"
      choices.before = Self.underBefore
    case .atLeast:
      usual = "不低于"
      choices = (Self.atLeastBefore, Self.atLeastAfter)
    case .atMost:
      usual = "不超过"
      choices = (Self.atMostBefore, Self.atMostAfter)
    }
    guard !choices.before.isEmpty, let beside = Neighbourhood(of: quantity.text, in: quote) else {
      self.init(before: usual, after: "")
      return
    }
    if let word = choices.after.first(where: { beside.after.firstRange(ofBytes: $0) != nil }) {
      self.init(before: "", after: word)
    } else {
      self.init(before: choices.before.first { beside.before.firstRange(ofBytes: $0) != nil } ?? usual, after: "")
    }
  }

  private init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  /// What the word says, in English: always before the number.
  func english(_ qualifier: Qualifier) -> String {
    switch qualifier {
    case .exact: ""
    case .about: "about"
    case .over: "over"
    case .under: Self.underBefore.contains(before) ? "under" : "nearly"
    case .atLeast: "at least"
    case .atMost: Self.belowBefore.contains(before) ? "under" : "at most"
    }
  }
}

/// The few characters on either side of a number: as far as a bound and a unit reach, but no further than the clause.
private struct Neighbourhood {
  let before: String
  let after: String

  init?(of number: String, in quote: String) {
    guard !number.isEmpty, let range = quote.firstRange(ofBytes: number) else { return nil }
    // Five characters before, six behind: 人均不少于|3|平方米以上.
    let scalars = quote.unicodeScalars
    let head = scalars[..<range.lowerBound].suffix(5)
    let start = head.lastIndex(where: Self.endsClause).map { head.index(after: $0) } ?? head.startIndex
    before = String(head[start...])
    after = String(scalars[range.upperBound...].prefix(6).prefix { !Self.endsClause($0) })
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "：", "、", ",": true
    default: false
    }
  }
}
