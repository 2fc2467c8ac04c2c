import BriefModel

/// What the page says of what editors said.
extension Words {
  public static let edited = "编辑核定"
  public static let rejected = "剔除"
  public static let rights = "版权"
  public static let sourceAddress = "原文地址"

  /// Beside the head matter, with what in it is an editor's word.
  public static func edited(_ subjects: [String]) -> String { "\(edited)：\(subjects.joined(separator: "、"))" }

  /// Whose word it is and why: （王敏：来信更正）; empty where neither is told.
  public static func word(_ word: EditorsWord) -> String {
    let parts = [word.who, word.why].compactMap { $0 }
    return parts.isEmpty ? "" : "（\(parts.joined(separator: "："))）"
  }

  static func confirmed(_ by: EditorsWord) -> String { edited + word(by) }
  static func changed(_ by: EditorsWord, read: String) -> String { "编辑更正\(word(by))，\(self.read(read))" }
  static func read(_ read: String) -> String { "原读作“\(read)”" }
  static let nothingRead = "原文未载"

  /// What an editor settled, in a word or two.
  static func subject(_ subject: Ruling.Subject) -> String {
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
