/// Every word the site says of its own accord, in one place, so that an editor can read them through.
///
/// Here stand those that values and names are written with; the words of each kind of page stand in `Words+….swift`.
public enum Words {
  // Values
  static let ordinal = "第"
  static let best = "前"
  static let about = "约"
  static let over = "超过"
  static let under = "近"
  static let underBefore = ["不足", "不到"]
  static let atLeast = "不低于"
  static let atLeastBefore = ["不低于", "不少于", "至少"]
  static let atLeastAfter = ["以上"]
  static let atMost = "不超过"
  static let atMostBefore = ["低于", "少于", "小于", "不超过", "不高于", "至多"]
  static let atMostAfter = ["以内", "以下"]

  // Periods
  static let since = "以来"
  static let dateUnits = ["年", "月", "日"]
  public static let periodUnknown = "年份未载"

  static func baseline(_ period: String) -> String { "较" + period }
  static func partOf(_ whole: String) -> String { "“\(whole)”的一部分" }

  // Names for what has none
  public static let otherFigures = "其他数据"
  public static let placeUnknown = "地区未载"
  static func unknownDivision(_ code: String) -> String { "区划代码 \(code)" }

  // Counts
  public static func figures(_ count: Int) -> String { "\(count) 项数据" }
  public static func briefs(_ count: Int) -> String { "\(count) 篇简报" }
  public static func indicators(_ count: Int) -> String { "\(count) 项指标" }
  public static func comparable(_ count: Int) -> String { "\(count) 个可比数值" }
  static func minutes(_ count: Int) -> String { "约 \(count) 分钟读完" }
}
