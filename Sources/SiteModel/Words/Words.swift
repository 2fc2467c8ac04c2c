import BriefModel

/// Every word the site says of its own accord, in one place, so that an editor can read them through.
///
/// A value, held by the site, that knows the language the site speaks.
///
/// Here stand those that values and names are written with; the words of each kind of page stand in `Words+….swift`.
public struct Words: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  // Values
  var ordinal: String { "第" }
  var best: String { "前" }
  var about: String { "约" }
  var over: String { "超过" }
  var under: String { "近" }
  var atLeast: String { "不低于" }
  var atMost: String { "不超过" }

  // Periods
  var since: String { "以来" }
  public var periodUnknown: String { "年份未载" }

  func baseline(_ period: String) -> String { "较" + period }
  func partOf(_ whole: String) -> String { "“\(whole)”的一部分" }

  // Names for what has none
  public var otherFigures: String { "其他数据" }
  public var placeUnknown: String { "地区未载" }
  func unknownDivision(_ code: String) -> String { "区划代码 \(code)" }

  // Counts
  public func figures(_ count: Int) -> String { "\(count) 项数据" }
  public func briefs(_ count: Int) -> String { "\(count) 篇简报" }
  public func indicators(_ count: Int) -> String { "\(count) 项指标" }
  public func comparable(_ count: Int) -> String { "\(count) 个可比数值" }
  func minutes(_ count: Int) -> String { "约 \(count) 分钟读完" }
}
