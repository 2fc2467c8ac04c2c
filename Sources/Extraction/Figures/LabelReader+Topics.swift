/// Labels that say little without what the sentence speaks of.
extension LabelReader {
  /// 养护员1316人，|人均年增收|9600元; 改造老旧小区58个，|惠及居民|2.2万户: with the topic before them.
  func withTopic(_ reading: LabelReading, _ subject: Subject) -> LabelReading {
    let text = Passage(reading.text)
    guard subject.whole == nil, reading.rule != .dependentNoun, isDependent(text, subject) else { return reading }
    guard let topic = shared(text, subject) ?? phrases.topic(of: subject), !reading.text.contains(topic) else {
      return reading
    }
    // 服务群众 after any count may speak of the body itself; 惠及居民 is of what was just counted.
    let isLoose = words.benefit.length(at: 0, in: text) != nil && !reading.text.hasPrefix("惠及")
    let room = isLoose ? 4 : LabelText.limit - text.count
    guard topic.unicodeScalars.count >= 2, topic.unicodeScalars.count <= min(12, room) else { return reading }
    return .init(topic + reading.text, .dependentNoun, bare: reading.text)
  }

  /// 稳岗资金惠及企业643户、职工2.1万人: who is reached by the same.
  private func shared(_ text: Passage, _ subject: Subject) -> String? {
    guard let previous = subject.previous, previous.label != previous.bareLabel,
      let verb = words.benefit.length(at: 0, in: text), previous.bareLabel.hasPrefix(text.text(0..<verb))
    else { return nil }
    return String(previous.label.dropLast(previous.bareLabel.count))
  }

  private func isDependent(_ text: Passage, _ subject: Subject) -> Bool {
    if words.dependent.holds(0..<text.count, of: text) { return true }
    if let length = words.perHead.length(at: 0, in: text), text.count > length, text.count <= 8 {
      return countsOwners(subject)
    }
    // 惠及居民, 吸纳劳动力: whom a thing reaches; the thing is named before.
    guard let verb = words.benefit.length(at: 0, in: text), text.count > verb else { return false }
    return text.count <= verb + 4 && subject.previousLabel != nil
  }

  /// Whether the figure before counts those whose income, cost or share this one gives.
  private func countsOwners(_ subject: Subject) -> Bool {
    guard subject.previousLabel != nil, subject.index > 0 else { return false }
    switch figures[subject.index - 1].dimension {
    case .people, .measure, .noun, .visits: return true
    default: return false
    }
  }
}
