import BriefModel
import Lexicon

extension Ingester {
  /// The misprints and the damage found in a text, in its order and without overlap; of two on one place the name goes
  /// before the word, and both before damage.
  ///
  /// What the tables, which are in simplified characters, would put into a word in traditional ones is no mending.
  func corrections(in document: Document) -> [Correction] {
    document.bytes.withUnsafeBufferPointer { text in
      let found = [misprints.misprints(in: text), wordMisprints.misprints(in: text)].map { misprints in
        misprints.filter { document.printed[$0.range].elementsEqual(document.bytes[$0.range]) }.map {
          Correction(range: SourceRange($0.range), printed: $0.printed, meant: $0.meant, why: $0.why)
        }
      }
      let damaged = damages.damages(in: text).map { damage in
        Correction(
          range: SourceRange(damage.range), printed: String(decoding: document.printed[damage.range], as: UTF8.self),
          meant: nil, why: damage.why)
      }
      return (found + [damaged]).reduce([]) { $0.merging($1) }
    }
  }
}

extension SourceRange {
  fileprivate init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }
}

extension [Correction] {
  /// Both, in order, without those of `others` that overlap one of these; each is in order and free of overlap.
  func merging(_ others: [Correction]) -> [Correction] {
    var merged: [Correction] = []
    var own = self[...]
    for other in others {
      while let first = own.first, first.range.end <= other.range.start {
        merged.append(first)
        own.removeFirst()
      }
      if let first = own.first, first.range.overlaps(other.range) { continue }
      merged.append(other)
    }
    return merged + own
  }
}
