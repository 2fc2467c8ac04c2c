/// How a printed number bounds the quantity it stands for.
public enum Qualifier: String, CaseIterable, Hashable, Sendable {
  case exact
  /// 约, 左右
  case about
  /// 余, 多, 超过, 突破
  case over
  /// 近, 不足
  case under
  /// 不少于, 不低于, 以上
  case atLeast
  /// 不超过, 以内, 低于, 以下
  case atMost
}
