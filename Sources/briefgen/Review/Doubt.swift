import BriefModel
import Extraction

/// Something in a brief that a person should look at.
struct Doubt: Sendable {
  enum Subject: Sendable {
    /// A figure read in a way that is often wrong.
    case figure(Fact)
    /// Two figures that give different values for the same thing.
    case clash(Fact, Fact)
    /// Damaged text, and the sentence it stands in.
    case damage(Correction, sentence: String)
    /// A main place that was guessed, or could not be.
    case place(PlaceGuess)
  }

  let brief: Brief
  let subject: Subject
  /// Where the words in question stand, in bytes of the source's text: these and what is asked of them tell it from all
  /// others of the text, also when it was read anew.
  let places: [SourceRange]

  /// Where the first of them begins.
  var offset: Int { places.first?.start ?? 0 }

  func isSame(as other: Doubt) -> Bool {
    guard places == other.places else { return false }
    return switch (subject, other.subject) {
    case (.figure, .figure), (.clash, .clash), (.damage, .damage), (.place, .place): true
    default: false
    }
  }
}

extension Doubt {
  /// What an editor has not settled yet, in the order of the text; a doubt about the place comes first.
  static func all(in brief: Brief, placeGuess: PlaceGuess?) -> [Doubt] {
    let clashes = clashes(in: brief.facts)
    let clashing = Set(clashes.flatMap { [$0.0.id, $0.1.id] })
    let unsure = brief.facts.filter {
      $0.editing == nil && ConfidenceBand($0.reading.confidence) == .low && !clashing.contains($0.id)
    }
    let damage = brief.corrections.filter { $0.meant == nil && $0.by == nil }
    var doubts = unsure.map { Doubt(brief: brief, subject: .figure($0), places: [$0.source]) }
    doubts += clashes.map { Doubt(brief: brief, subject: .clash($0, $1), places: [$0.source, $1.source]) }
    doubts += damage.map {
      Doubt(brief: brief, subject: .damage($0, sentence: brief.sentence(around: $0)), places: [$0.range])
    }
    doubts.sort { ($0.offset, $0.places.count) < ($1.offset, $1.places.count) }
    guard let placeGuess else { return doubts }
    let start = (brief.pieces.map(\.range) + brief.blocks.flatMap(\.source)).map(\.start).min() ?? 0
    return [Doubt(brief: brief, subject: .place(placeGuess), places: [SourceRange(start: start, end: start)])] + doubts
  }

  /// Neighbouring figures of the same measure, time and place whose values differ, unless an editor settled both.
  private static func clashes(in facts: [Fact]) -> [(Fact, Fact)] {
    var clashes: [(Fact, Fact)] = []
    var last: [FactMeasureKey: Fact] = [:]
    for fact in facts where fact.quantity.kind == .level || fact.quantity.kind == .share {
      for key in fact.measureKeys {
        if let other = last[key], other.quantity.contradicts(fact.quantity),
          other.editing == nil || fact.editing == nil,
          clashes.last.map({ ($0.0.id, $0.1.id) != (other.id, fact.id) }) ?? true
        {
          clashes.append((other, fact))
        }
        last[key] = fact
      }
    }
    return clashes
  }
}

/// What a figure is a value of.
private struct FactMeasureKey: Hashable {
  /// The id of an indicator.
  var indicator: String?
  var label: String?
  var partOf: String?
  var unit: String
  var kind: QuantityKind
  var period: Period?
  var place: String?
}

extension Fact {
  /// By its own words, and by its indicator where it has one.
  fileprivate var measureKeys: [FactMeasureKey] {
    var key = FactMeasureKey(
      label: label, partOf: partOf, unit: quantity.unit, kind: quantity.kind, period: period, place: place)
    guard let indicator else { return [key] }
    let own = key
    key.indicator = indicator
    key.label = nil
    key.partOf = nil
    return [own, key]
  }
}

extension Quantity {
  /// Whether both cannot be true of one thing: two bounds may, and a number and the round one for it.
  fileprivate func contradicts(_ other: Quantity) -> Bool {
    (value, from, to) != (other.value, other.from, other.to) && qualifier == other.qualifier
      && (qualifier == .exact || qualifier == .about)
  }
}

extension Brief {
  /// The sentence that holds a stretch of the source; its own words where it is in none.
  fileprivate func sentence(around correction: Correction) -> String {
    let block = blocks.first { $0.source.contains { $0.overlaps(correction.range) } }
    guard let text = block?.text, let range = text.firstRange(of: correction.printed) else { return correction.printed }
    let ends: Set<Character> = ["。", "！", "？", "；", "\n"]
    let start = text[..<range.lowerBound].lastIndex(where: ends.contains).map { text.index(after: $0) }
    let end = text[range.upperBound...].firstIndex(where: ends.contains).map { text.index(after: $0) }
    return String(text[(start ?? text.startIndex)..<(end ?? text.endIndex)])
  }
}
