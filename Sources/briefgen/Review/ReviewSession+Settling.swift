import BriefModel
import Editorial
import Extraction
import Lexicon

extension ReviewSession {
  /// - Returns: Whether it was answered, not passed over.
  /// - Throws: ``Leave``
  mutating func settle(_ doubt: Doubt, in text: ReviewedText) throws -> Bool {
    switch doubt.subject {
    case .figure(let fact): try settle(fact, in: text)
    case .clash(let first, let second): try settle(first, second, in: text)
    case .damage(let correction, _): try settle(correction, in: text)
    case .place(let guess): try settle(guess, of: doubt.brief, in: text)
    }
  }

  private mutating func settle(_ fact: Fact, in text: ReviewedText) throws -> Bool {
    while let answer = try choose([("c", "it is right"), ("e", "correct it"), ("r", "it is no figure: take it out")]) {
      let verdict: [SidecarEntry.Key]?
      switch answer {
      case "c": verdict = .confirm
      case "r": verdict = .reject
      default: verdict = try change(of: fact, in: text)
      }
      if let verdict, let word = try word(isReasoned: answer != "c"), write([.fact(fact, verdict, by: word)], in: text)
      {
        return true
      }
    }
    return false
  }

  private mutating func settle(_ first: Fact, _ second: Fact, in text: ReviewedText) throws -> Bool {
    let choices = [
      ("b", "both are right"), ("1", "only the first is right: take the second out"),
      ("2", "only the second is right: take the first out"), ("e1", "correct the first"), ("e2", "correct the second"),
    ]
    while let answer = try choose(choices) {
      let verdicts: [(fact: Fact, verdict: [SidecarEntry.Key]?)]
      switch answer {
      case "b": verdicts = [(first, .confirm), (second, .confirm)]
      case "1": verdicts = [(first, .confirm), (second, .reject)]
      case "2": verdicts = [(first, .reject), (second, .confirm)]
      case "e1": verdicts = [(first, try change(of: first, in: text))]
      default: verdicts = [(second, try change(of: second, in: text))]
      }
      if let entries = try entries(verdicts), write(entries, in: text) { return true }
    }
    return false
  }

  /// What is to be written of figures, of which the sidecar may speak already.
  ///
  /// - Returns: Nil where an answer is missing, or contradicts the sidecar.
  private mutating func entries(
    _ verdicts: [(fact: Fact, verdict: [SidecarEntry.Key]?)]
  ) throws -> [SidecarEntry]? {
    var entries: [SidecarEntry] = []
    let isReasoned = verdicts.contains { $0.verdict != .confirm }
    guard verdicts.allSatisfy({ $0.verdict != nil }), let word = try word(isReasoned: isReasoned) else { return nil }
    for case (let fact, let verdict?) in verdicts {
      if fact.editing == nil {
        entries.append(.fact(fact, verdict, by: verdict == .confirm ? EditorsWord(who: word.who) : word))
      } else if verdict != .confirm {
        terminal.print("  The sidecar says something else of \(fact.words) already; change it there.")
        return nil
      }
    }
    return entries
  }

  private mutating func settle(_ correction: Correction, in text: ReviewedText) throws -> Bool {
    let choices = [
      ("d", "it is damaged, and nobody can tell what was meant"), ("e", "say what was meant"),
      ("r", "it is right as printed"),
    ]
    while let answer = try choose(choices) {
      var meant: String?
      if answer == "e" {
        terminal.print("  Type what is meant by all of: \(correction.printed.printable)")
        guard let words = try words("  meant:") else { continue }
        meant = words
      } else if answer == "r" {
        meant = correction.printed
      }
      guard let word = try word(isReasoned: true) else { continue }
      let entry = SidecarEntry.correction(
        of: correction.printed, at: correction.range, meant: meant, in: text.source,
        words: text.reader.words(of: text.source), by: word)
      if write([entry], in: text) { return true }
    }
    return false
  }

  private mutating func settle(_ guess: PlaceGuess, of brief: Brief, in text: ReviewedText) throws -> Bool {
    let codes = [guess.code].compactMap { $0 } + guess.others
    let choices = codes.enumerated().map { ("\($0 + 1)", "\($1) \(text.reader.lexicon.path(of: $1))") }
    while let answer = try choose(choices + [("p", "another place")]) {
      var place = Int(answer).flatMap { codes.indices.contains($0 - 1) ? codes[$0 - 1] : nil }
      if answer == "p" { place = try words("  its name or its code of six digits:") }
      guard let place, let word = try word(isReasoned: false) else { continue }
      if write([.place(place, of: brief, by: word)], in: text) { return true }
    }
    return false
  }
}
