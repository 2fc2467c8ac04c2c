/// Finds room for names beside the dots of a map, so that none lies on another or on a dot.
///
/// All is in percent of the map as wide as it is on a small phone, where there is least room.
struct MapLabels {
  private struct Box {
    let left: ClosedRange<Double>
    let top: ClosedRange<Double>

    func meets(_ other: Box) -> Bool { left.overlaps(other.left) && top.overlaps(other.top) }
  }

  /// Of one Chinese character of 13 pixels, and of a Latin letter, on a map of 320 by 240.
  private static let characterWidth = 4.1
  private static let letterWidth = 2.2
  private static let lineHeight = 7.0
  /// From the middle of a dot to its rim.
  private static let dotWidth = 2.2
  private static let dotHeight = 3.0
  /// More names are no help.
  private static let limit = 60

  private var boxes: [Box] = []
  private var count = 0

  mutating func add(dotAt place: (left: Double, top: Double)) {
    boxes.append(
      Box(
        left: place.left - Self.dotWidth...place.left + Self.dotWidth,
        top: place.top - Self.dotHeight...place.top + Self.dotHeight))
  }

  /// Whether there is room for a name whose middle is at a place.
  mutating func fits(_ name: String, around place: (left: Double, top: Double)) -> Bool {
    let half = Self.width(of: name) / 2
    let box = Box(
      left: place.left - half...place.left + half,
      top: place.top - Self.lineHeight / 2...place.top + Self.lineHeight / 2)
    guard isInside(box), !boxes.contains(where: box.meets) else { return false }
    boxes.append(box)
    return true
  }

  private static func width(of name: String) -> Double {
    name.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? letterWidth : characterWidth) }
  }

  private func isInside(_ box: Box) -> Bool {
    box.left.lowerBound >= 0 && box.left.upperBound <= 100 && box.top.lowerBound >= 0 && box.top.upperBound <= 100
  }

  /// nil where there is no room.
  mutating func side(of name: String, at place: (left: Double, top: Double)) -> DistrictMap.Side? {
    guard boxes.count - count <= Self.limit else { return nil }
    let width = Self.width(of: name)
    let top = place.top - Self.lineHeight / 2...place.top + Self.lineHeight / 2
    let right = Box(left: place.left + Self.dotWidth + 0.1...place.left + Self.dotWidth + width, top: top)
    let left = Box(left: place.left - Self.dotWidth - width...place.left - Self.dotWidth - 0.1, top: top)
    for (side, box) in [(DistrictMap.Side.right, right), (.left, left)] {
      guard isInside(box), !boxes.contains(where: box.meets) else { continue }
      boxes.append(box)
      count += 1
      return side
    }
    return nil
  }
}
