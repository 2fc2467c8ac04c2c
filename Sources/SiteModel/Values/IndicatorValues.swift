import BriefModel

/// All figures of one indicator.
final class IndicatorValues: Sendable {
  /// The values of one division, the latest period first.
  struct Peer: Sendable {
    let place: String
    var values: [Site.Reference]
  }

  /// Those that can be compared, by division.
  let all: [Site.Reference]
  /// The others, with why they cannot be, by division.
  let apart: [(reference: Site.Reference, obstacle: Obstacle)]
  /// The divisions that have values, by level, in the order of codes: neighbours in it are neighbours in the country,
  /// since GB/T 2260 numbers counties within their prefecture and prefectures within their province.
  let peers: [Division.Level: [Peer]]
  /// By level and period, where enough divisions have a value.
  let rankings: [Division.Level: [String: Ranking]]
  let divisionCount: Int
  /// To them from a figure of a division that has one of its own, and from any other.
  private let links: (fromOwn: Link, fromOther: Link)

  /// - Parameters:
  ///   - id: the indicator's.
  ///   - all: by division; of one the latest period first.
  ///   - place: the code of the division a value is about.
  init(
    of id: String, _ all: [Site.Reference], apart: [(reference: Site.Reference, obstacle: Obstacle)], names: Names,
    place: (Site.Reference) -> String, fact: (Site.Reference) -> Fact
  ) {
    self.all = all
    self.apart = apart
    var divisions: [Peer] = []
    for reference in all {
      let code = place(reference)
      if divisions.last?.place != code { divisions.append(Peer(place: code, values: [])) }
      divisions[divisions.count - 1].values.append(reference)
    }
    var peers: [Division.Level: [Peer]] = [:]
    for division in divisions {
      if let level = names.division(division.place)?.level { peers[level, default: []].append(division) }
    }
    self.peers = peers
    rankings = peers.mapValues { peers in
      Ranking.byPeriod(peers.flatMap { peer in peer.values.map { (place: peer.place, fact: fact($0)) } })
    }
    divisionCount = peers.values.reduce(0) { $0 + $1.count }
    let link = { Link(names.words.sameIndicator(divisions: $0), to: .indicator(id)) }
    links = (link(divisionCount - 1), link(divisionCount))
  }

  /// Whether more than one division has a value.
  var isCompared: Bool { divisionCount > 1 }

  /// To all values, with how many other divisions have one.
  ///
  /// - Parameter division: the one that the link is beside a figure of.
  func link(from division: Division?) -> Link {
    division.map { own($0.code, level: $0.level).isEmpty } ?? true ? links.fromOther : links.fromOwn
  }

  /// The values of one division, the latest period first.
  func own(_ place: String, level: Division.Level) -> [Site.Reference] {
    guard let peers = peers[level] else { return [] }
    let index = peers.firstPlace(notBefore: place)
    return index < peers.count && peers[index].place == place ? peers[index].values : []
  }

  /// The values of `place` and, behind them, those of the nearest divisions of its level; nil where it has no peer.
  func around(_ place: String, level: Division.Level, reach: Int) -> [Site.Reference]? {
    guard let peers = peers[level], peers.count > 1 else { return nil }
    let own = peers.firstPlace(notBefore: place)
    guard own < peers.count, peers[own].place == place else { return nil }
    return ([own] + window(around: own, reach: reach, in: peers)).flatMap { peers[$0].values }
  }

  /// The indices of the `reach` peers that stand nearest to the one at `own`, in their order.
  private func window(around own: Int, reach: Int, in peers: [Peer]) -> [Int] {
    let window = max(0, own - reach)..<min(peers.count, own + reach + 1)
    return window.filter { $0 != own }.sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }.prefix(reach).sorted()
  }

  /// The latest value of each of the nearest divisions of the level, in the order of codes.
  func nearest(_ place: String, level: Division.Level, reach: Int) -> [Site.Reference] {
    guard let peers = peers[level] else { return [] }
    let own = peers.firstPlace(notBefore: place)
    return window(around: own, reach: reach, in: peers).compactMap { peers[$0].values.first }
  }

  /// The values of the counties from the first code to the last; nil where fewer than two have any.
  func counties(_ codes: ClosedRange<String>, limit: Int) -> [Site.Reference]? {
    guard let peers = peers[.county] else { return nil }
    let within = peers[peers.firstPlace(notBefore: codes.lowerBound)...].prefix { $0.place <= codes.upperBound }
    return within.count > 1 ? within.prefix(limit).flatMap(\.values) : nil
  }
}

extension [IndicatorValues.Peer] {
  /// The index of the first division whose code is `code` or a higher one, by bisection.
  fileprivate func firstPlace(notBefore code: String) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place < code { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
