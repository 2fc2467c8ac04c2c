/// Why a stretch of a source was left out.
public enum DropReason: String, CaseIterable, Hashable, Sendable {
  case navigation = "site navigation"
  case sharing = "share and reader buttons"
  case hotline = "hotline or download line"
  case disclaimer = "disclaimer"
  case recommendations = "recommendations"
  case comments = "readers' comments"
  case credits = "editors' credits"
  case pageFurniture = "page header or footer"
  case copyright = "copyright line"
  /// Words that a page holds and does not show.
  case hidden = "hidden in the page"
  /// What a scan or a paste has twice.
  case duplicate = "duplicated passage"
  case markup = "markup of the source file"
  case unreadable = "control characters"
  case editor = "left out by an editor"
}
