import BriefModel

/// A line made wholly of a newspaper's or a page's particulars: who wrote, who edited, where and when it appeared.
struct PressLine: Equatable {
  enum Kind: Equatable {
    /// People credited, with their role word.
    case byline
    case publisher
    /// A day, in ISO 8601.
    case published(String)
    case furniture(DropReason)
  }

  struct Item: Equatable {
    var kind: Kind
    var range: SourceRange
  }

  var items: [Item] = []
  /// Whether a line of prose could never look like this; a lone outlet, day or number is only taken for a
  /// particular where particulars stand.
  var isCertain = false
  /// Whether a word of it is an outlet's name on the evidence of the reporter behind it alone.
  var isGuessed = false
  /// Whether it stands above an entry of a forum: who wrote it and when.
  var isPost = false

  /// Whether all of it is words of a site's bars.
  var isBar: Bool { items.allSatisfy { $0.kind == .furniture(.navigation) } }
  var hasByline: Bool { items.contains { $0.kind == .byline } }
  var hasDate: Bool { items.contains { if case .published = $0.kind { true } else { false } } }
  /// Whether it tells who made the page, which comes after an article's end, or where in the paper the page is.
  var endsArticle: Bool { items.contains { $0.kind == .furniture(.credits) } && !hasByline && !hasDate }
}
