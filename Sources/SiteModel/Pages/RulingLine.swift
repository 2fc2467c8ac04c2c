import BriefModel

/// Something that an editor settled of a brief, in words.
public struct RulingLine: Hashable, Sendable {
  /// 标题, 地区.
  public let subject: String
  /// What the text alone gave; nil where it gave the same, and where there is nothing to compare.
  public let read: String?
  /// Whose word it is and why; empty where neither is told.
  public let by: String
}
