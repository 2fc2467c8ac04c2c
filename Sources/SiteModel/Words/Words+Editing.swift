import BriefModel

/// What the page says of what editors said.
extension Words {
  public var edited: String { say("编辑核定", "Settled by an editor") }
  public var rejected: String { say("剔除", "Rejected") }
  public var rights: String { say("版权", "Rights") }
  public var sourceAddress: String { say("原文地址", "Address of the source") }

  /// Beside the head matter, with what in it is an editor's word.
  public func edited(_ subjects: [String]) -> String { edited + colon + subjects.joined(separator: comma) }

  /// Whose word it is and why: （王敏：来信更正）; empty where neither is told.
  public func word(_ word: EditorsWord) -> String {
    let parts = [word.who, word.why].compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    return say("（\(parts.joined(separator: "："))）", " (\(parts.joined(separator: ": ")))")
  }

  func confirmed(_ by: EditorsWord) -> String { say("编辑核定", "confirmed by an editor") + word(by) }
  func changed(_ by: EditorsWord, read: String) -> String {
    say("编辑更正\(word(by))，\(self.read(read))", "corrected by an editor\(word(by)), \(self.read(read))")
  }
  func read(_ read: String) -> String { say("原读作\(quoted(read))", "read as \(quoted(read))") }
  var nothingRead: String { say("原文未载", "not in the text") }

  /// What an editor settled, in a word or two.
  func subject(_ subject: Ruling.Subject) -> String {
    switch subject {
    case .kicker: say("引题", "line above the headline")
    case .title: say("标题", "headline")
    case .subtitle: say("副题", "line below the headline")
    case .byline: say("作者", "author")
    case .publisher: say("出处", "publisher")
    case .published: say("日期", "date")
    case .address: sourceAddress
    case .rights: rights
    case .place: say("地区", "place")
    case .themes: say("主题", "themes")
    case .slug: say("网址", "address")
    case .encoding: say("编码", "encoding")
    case .asPrinted: say("并非误字", "no misprint")
    case .kept: say("保留的文字", "text kept")
    case .split: say("另起一篇", "article begun")
    case .joined: say("并入前文", "joined to what stands before")
    }
  }
}
