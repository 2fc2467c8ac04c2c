extension Double {
  /// In base units: 2022 times 0.05 is 101.1, and not the 101.10000000000001 that the nearest fraction to 0.05 makes of it.
  func inBaseUnits(by factor: Double) -> Double {
    let parts = (1 / factor).rounded()
    return factor < 1 && factor * parts == 1 ? self / parts : self * factor
  }
}
