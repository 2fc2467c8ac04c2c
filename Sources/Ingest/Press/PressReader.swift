import BriefModel
import Lexicon

/// Reads lines of particulars, label by label and name by name.
///
/// A line counts only when all of it is understood: one word that is no particular, and it is a line of the article.
final class PressReader: Sendable {
  let by: PhraseSet
  /// Of ``by``, those that only people have who write for an outlet.
  let reporter: PhraseSet
  let after: PhraseSet
  let credit: PhraseSet
  let source: PhraseSet
  let time: PhraseSet
  let contact: PhraseSet
  let counter: PhraseSet
  let counted: PhraseSet
  let button: PhraseSet
  let nav: PhraseSet
  let outlet: PhraseSet
  let surname: PhraseSet
  let site: PhraseSet
  let post: PhraseSet
  let office: PhraseSet
  let page: PhraseSet
  let invite: PhraseSet
  let account: PhraseSet
  let edition: PhraseSet
  /// Role words and labels of two characters or more, which end the word before them.
  let labels: PhraseSet

  init(_ words: PressVocabulary) {
    by = PhraseSet(words[.by])
    reporter = PhraseSet(words[.by].filter { $0.hasSuffix("记者") || $0.hasSuffix("通讯员") })
    after = PhraseSet(words[.after])
    credit = PhraseSet(words[.credit])
    source = PhraseSet(words[.source])
    time = PhraseSet(words[.time])
    contact = PhraseSet(words[.contact])
    counter = PhraseSet(words[.counter])
    counted = PhraseSet(words[.counted])
    button = PhraseSet(words[.button])
    nav = PhraseSet(words[.nav])
    outlet = PhraseSet(words[.outlet])
    surname = PhraseSet(words.surnames)
    site = PhraseSet(words[.site])
    post = PhraseSet(words[.post])
    office = PhraseSet(words[.office])
    page = PhraseSet(words[.page])
    invite = PhraseSet(words[.invite])
    account = PhraseSet(words[.account])
    edition = PhraseSet(words[.edition])
    let labelClasses: [PressVocabulary.Class] = [.by, .credit, .source, .time, .contact, .counter]
    labels = PhraseSet(labelClasses.flatMap { words[$0] }.filter { $0.utf8.count > 3 })
  }

  func read(_ line: Line, in bytes: [UInt8]) -> PressLine? {
    guard line.shape.characters <= 120, line.shape.stops == 0, line.shape.tones == 0 else { return nil }
    return read(line.range, in: bytes)
  }

  /// The name that stands behind the label of a source at `offset`; nil where none does, or the page names itself.
  func labelledOutlet(at offset: Int, limit: Int, in bytes: [UInt8]) -> SourceRange? {
    guard let label = source.match(bytes, at: offset, limit: limit) else { return nil }
    let reading = PressReading(reader: self, bytes: bytes, limit: limit, offset: offset)
    guard let value = reading.afterColon(offset + label.length) else { return nil }
    var start = value
    while start < limit, bytes.scalar(at: start).scalar.isOpener { start += bytes.scalar(at: start).length }
    guard !reading.label(at: start) else { return nil }
    let outlet = SourceRange(start: start, end: reading.tokenEnd(from: start))
    // 本网, 本站: a page that names itself names no outlet.
    let isItself = outlet.count == 6 && bytes.first(of: outlet).map { $0 == "本" } ?? true
    return outlet.isEmpty || isItself ? nil : outlet
  }

  /// - Parameter range: not empty.
  func read(_ range: SourceRange, in bytes: [UInt8]) -> PressLine? {
    var reading = PressReading(reader: self, bytes: bytes, limit: range.end, offset: range.start)
    return reading.readAll()
  }
}
