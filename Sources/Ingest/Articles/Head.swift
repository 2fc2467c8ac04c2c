/// The lines of a head, by what they are; indices of ``Document/lines``.
struct Head: Equatable {
  var kicker: [Int] = []
  var title: [Int] = []
  var subtitle: [Int] = []
  /// Names without a role word below the headline.
  var byline: [Int] = []
  /// Section headings and captions that stand before the first paragraph.
  var headings: [Int] = []
  /// Repetitions of the headline, words of the page.
  var furniture: [Int] = []
}
