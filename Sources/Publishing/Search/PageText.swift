/// What a reader sees on a page, in the order of the page, without the frame that is the same on all pages.
struct PageText: Equatable, Sendable {
  /// Where on a page something stands, and so what it is worth to find it there; each is one bit of a set of fields.
  enum Field: UInt8, CaseIterable, Sendable {
    case text = 1
    /// The name of a policy document that the text speaks of.
    case document = 2
    /// A figure: its label with value, time and notes.
    case figure = 4
    case heading = 8
    case title = 16
  }

  /// A stretch that is shown together, and that no other line of the page continues.
  struct Passage: Equatable, Sendable {
    let field: Field
    /// UTF-8; blanks folded into one, a tab between cells or lines of the stretch.
    let text: [UInt8]
    /// The id of an element of the same page that the stretch leads to; only figures have one.
    let anchor: [UInt8]?
  }

  /// As the window shows it.
  var title: [UInt8] = []
  var passages: [Passage] = []
}
