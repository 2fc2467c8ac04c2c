import BriefModel

/// An axis from zero to a round number, with a few round steps.
struct Axis {
  private let end: Double
  private let step: Double

  /// - Parameter largest: the largest value on it, not negative.
  init(to largest: Double, unit: String, in words: Words) {
    if unit == "%", largest <= 100 {
      (end, step) = (100, 25)
      return
    }
    guard largest > 0, largest < 1e15 else {
      (end, step) = (max(1, largest), max(1, largest))
      return
    }
    var power = 1.0
    while power * 10 <= largest { power *= 10 }
    while power > largest, power > 1e-6 { power /= 10 }
    // "400 million" takes more room than 4亿.
    let mostSteps = words.say(5.0, 3.0)
    // Steps of 1, 2 or 5 of a decimal place: the smallest of which few enough lead to the value.
    let step = [0.2, 0.5, 1, 2, 5].map { $0 * power }.first { largest / $0 <= mostSteps } ?? power * 10
    self.step = step
    end = (largest / step - 1e-9).rounded(.up) * step
  }

  func percent(_ value: Double) -> Double { min(100, max(0, value / end * 100)) }

  func ticks(in words: Words) -> [BarChart.Tick] {
    (0...Int((end / step).rounded())).map { number in
      let value = Double(number) * step
      let text = ValueText(Quantity(value: value, text: "", unit: "1"), in: words).description
      return BarChart.Tick(place: percent(value), text: text)
    }
  }
}
