import BriefModel

/// A label and the rule that found it.
struct LabelReading {
  var text: String
  let rule: ReadingRule

  init(_ text: String, _ rule: ReadingRule) {
    self.text = text
    self.rule = rule
  }

  /// nil where there is no text.
  init?(_ text: String?, _ rule: ReadingRule) {
    guard let text else { return nil }
    self.init(text, rule)
  }
}
