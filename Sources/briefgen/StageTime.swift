/// What a part of the work took.
struct StageTime: Sendable {
  /// As it is told: "read", "pages", "links", "publish".
  let stage: String
  let seconds: Double
}

/// Takes the time of one stage after another.
struct StageClock: Sendable {
  private(set) var times: [StageTime] = []
  private var last = ContinuousClock.now

  /// Ends the stage that began where the last one ended.
  mutating func end(_ stage: String) {
    let now = ContinuousClock.now
    times.append(StageTime(stage: stage, seconds: (now - last).seconds))
    last = now
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
