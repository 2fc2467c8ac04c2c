import BriefModel

/// A label and the rule that found it.
struct LabelReading {
  var text: String
  let rule: ReadingRule
  /// The text without the topic that was put before it.
  var bare: String

  init(_ text: String, _ rule: ReadingRule, bare: String? = nil) {
    self.text = text
    self.rule = rule
    self.bare = bare ?? text
  }

  /// nil where there is no text.
  init?(_ text: String?, _ rule: ReadingRule) {
    guard let text else { return nil }
    self.init(text, rule)
  }
}
