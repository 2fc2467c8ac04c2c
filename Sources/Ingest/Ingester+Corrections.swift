import BriefModel
import Lexicon

extension Ingester {
  /// The misprints and the damage found in a text, in its order and without overlap; of two on one place that of an
  /// editor's catalogue goes first, the name before the word, and all before damage.
  ///
  /// What the tables, which are in simplified characters, would put into a word in traditional ones is no mending.
  func corrections(in document: Document) -> [Correction] {
    let own = document.printed.withUnsafeBufferPointer(catalogue.corrections)
    let asPrinted = document.printed.withUnsafeBufferPointer(catalogue.rangesAsPrinted)
    return document.bytes.withUnsafeBufferPointer { text in
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
      let read = (found + [damaged]).reduce([]) { $0.merging($1) }
      guard !catalogue.isEmpty else { return read }
      return own.merging(read.without(overlapping: asPrinted))
    }
  }
}

extension SourceRange {
  fileprivate init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }
}

extension [Correction] {
  /// Those that lie on none of `ranges`, which are in order as they are.
  fileprivate func without(overlapping ranges: [SourceRange]) -> [Correction] {
    var next = ranges[...]
    return filter { correction in
      while let first = next.first, first.end <= correction.range.start { next.removeFirst() }
      return !(next.first?.overlaps(correction.range) ?? false)
    }
  }

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
