import BriefModel

/// The words of a source without its markup, as a text of lines, and what the markup said of them.
///
/// All reading is done on the transcript; its offsets are its own, and ``text`` leads from them back to the source.
struct Transcript {
  /// What markup says of a stretch of lines.
  struct Note {
    var range: SourceRange
    /// Of a heading 1 to 6, else 0.
    var level = 0
    var isCaption = false
    /// Whether it is an item of a list, a paragraph however short.
    var isItem = false
    /// Whether the words are known only from the description of a picture.
    var isDescription = false
    /// Whether nearly all of it leads to other pages.
    var isLinked = false
    /// Why it is no part of an article; nil where it may be.
    var reason: DropReason?
  }

  /// What a source says of itself as a whole, outside its text; its texts are traced to the source.
  struct Declared {
    var title: TracedText?
    var byline: TracedText?
    var publisher: TracedText?
    /// The day of publication, ISO 8601, and where it stands in the source.
    var published: (day: String, range: SourceRange)?
    /// Whether the title was given by whoever wrote the text, and not by a site's machinery.
    var isAuthors = false
  }

  var text = TracedText()
  /// In the order of the text, without overlap; lines that nothing is said of have none.
  var notes: [Note] = []
  /// Tables known as such; their ranges are the transcript's.
  var tables: [Table] = []
  var declared = Declared()
  /// Whether the source holds nothing but the text, and offsets of both are the same.
  var isSource = false
}
