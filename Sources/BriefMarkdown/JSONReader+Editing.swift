import BriefModel

extension JSONReader {
  mutating func ruling() throws(Diagnostic) -> Ruling {
    let begin = index
    var subject: Ruling.Subject?
    var word = EditorsWord()
    var read: String?
    try object { json, key throws(Diagnostic) in
      switch key {
      case "of": subject = try json.named(Ruling.Subject.self)
      case "read": read = try json.optionalString()
      default: try json.readField(key, of: &word)
      }
    }
    return Ruling(try need(subject, "of", begin), by: word, read: read)
  }

  mutating func editorsWord() throws(Diagnostic) -> EditorsWord {
    var word = EditorsWord()
    try object { json, key throws(Diagnostic) in try json.readField(key, of: &word) }
    return word
  }

  mutating func editing() throws(Diagnostic) -> FactEditing {
    let begin = index
    var verdict: FactEditing.Verdict?
    var word = EditorsWord()
    var read: FactMeasure?
    try object { json, key throws(Diagnostic) in
      switch key {
      case "verdict": verdict = try json.named(FactEditing.Verdict.self)
      case "read": read = try json.measure()
      default: try json.readField(key, of: &word)
      }
    }
    return FactEditing(verdict: try need(verdict, "verdict", begin), by: word, read: read)
  }

  private mutating func readField(_ key: String, of word: inout EditorsWord) throws(Diagnostic) {
    switch key {
    case "who": word.who = try optionalString()
    case "why": word.why = try optionalString()
    default: return
    }
  }
}
