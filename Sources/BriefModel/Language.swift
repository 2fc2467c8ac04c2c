/// A language that the interface of a site is in; its texts are Chinese in each. The raw value is a tag of BCP 47.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case chinese = "zh-CN"
  case english = "en"
}
