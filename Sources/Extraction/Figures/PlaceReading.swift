import BriefModel

/// The division that a figure is about, and what gave it.
struct PlaceReading: Equatable {
  var source: PlaceSource
  /// nil where it is the article's own.
  var code: String?
  /// Where the passage names it; nil where it does not.
  var words: Range<Int>?

  init(_ source: PlaceSource, _ code: String? = nil, _ words: Range<Int>? = nil) {
    self.source = source
    self.code = code
    self.words = words
  }
}
