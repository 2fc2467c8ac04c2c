import BriefModel
import Lexicon

/// Reads lines of particulars, label by label and name by name.
///
/// A line counts only when all of it is understood: one word that is no particular, and it is a line of the article.
final class PressReader: Sendable {
  let by: PhraseSet
  let after: PhraseSet
  let credit: PhraseSet
  let source: PhraseSet
  let time: PhraseSet
  let counter: PhraseSet
  let counted: PhraseSet
  let button: PhraseSet
  let nav: PhraseSet
  let outlet: PhraseSet
  let surname: PhraseSet
  let site: PhraseSet
  let post: PhraseSet
  /// Role words and labels of two characters or more, which end the word before them.
  let labels: PhraseSet

  init(_ words: PressVocabulary) {
    by = PhraseSet(words[.by])
    after = PhraseSet(words[.after])
    credit = PhraseSet(words[.credit])
    source = PhraseSet(words[.source])
    time = PhraseSet(words[.time])
    counter = PhraseSet(words[.counter])
    counted = PhraseSet(words[.counted])
    button = PhraseSet(words[.button])
    nav = PhraseSet(words[.nav])
    outlet = PhraseSet(words[.outlet])
    surname = PhraseSet(words.surnames)
    site = PhraseSet(words[.site])
    post = PhraseSet(words[.post])
    let labelClasses: [PressVocabulary.Class] = [.by, .credit, .source, .time, .counter]
    labels = PhraseSet(labelClasses.flatMap { words[$0] }.filter { $0.utf8.count > 3 })
  }

  func read(_ line: Line, in bytes: [UInt8]) -> PressLine? {
    guard line.shape.characters <= 120, line.shape.stops == 0 else { return nil }
    return read(line.range, in: bytes)
  }

  /// - Parameter range: not empty.
  func read(_ range: SourceRange, in bytes: [UInt8]) -> PressLine? {
    var reading = PressReading(reader: self, bytes: bytes, limit: range.end, offset: range.start)
    return reading.readAll()
  }
}
