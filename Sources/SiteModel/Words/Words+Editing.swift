import BriefModel

/// What the page says of what editors said.
extension Words {
  public var edited: String { "编辑核定" }
  public var rejected: String { "剔除" }
  public var rights: String { "版权" }
  public var sourceAddress: String { "原文地址" }

  /// Beside the head matter, with what in it is an editor's word.
  public func edited(_ subjects: [String]) -> String { "\(edited)：\(subjects.joined(separator: "、"))" }

  /// Whose word it is and why: （王敏：来信更正）; empty where neither is told.
  public func word(_ word: EditorsWord) -> String {
    let parts = [word.who, word.why].compactMap { $0 }
    return parts.isEmpty ? "" : "（\(parts.joined(separator: "："))）"
  }

  func confirmed(_ by: EditorsWord) -> String { edited + word(by) }
  func changed(_ by: EditorsWord, read: String) -> String { "编辑更正\(word(by))，\(self.read(read))" }
  func read(_ read: String) -> String { "原读作“\(read)”" }
  var nothingRead: String { "原文未载" }

  /// What an editor settled, in a word or two.
  func subject(_ subject: Ruling.Subject) -> String {
    switch subject {
    case .kicker: "引题"
    case .title: "标题"
    case .subtitle: "副题"
    case .byline: "作者"
    case .publisher: "出处"
    case .published: "日期"
    case .address: sourceAddress
    case .rights: rights
    case .place: "地区"
    case .themes: "主题"
    case .slug: "网址"
    case .encoding: "编码"
    case .asPrinted: "并非误字"
    case .kept: "保留的文字"
    case .split: "另起一篇"
    case .joined: "并入前文"
    }
  }
}
