import BriefModel

extension Site {
  /// More figures than that are shown by province.
  private static let figureLimit = 1_500
  private static let cellLimit = 2

  static func comparedProvinces(_ values: some Sequence<IndicatorValues>, names: Names) -> [String] {
    guard values.reduce(0, { $0 + $1.all.count }) > figureLimit else { return [] }
    let places = Set(values.flatMap { $0.peers.values.joined().map(\.place) })
    return Set(places.map(names.province)).sorted()
  }

  /// Where a division stands beside others by all indicators.
  func compareAddress(of code: String) -> Address {
    isComparedByProvince ? .compare(names.province(of: code)) : .compare()
  }

  /// - Parameter province: its code; nil for the page of the whole site.
  /// - Returns: nil where the province has no page.
  public func comparePage(province: String?) -> ComparePage? {
    if let province, !comparedProvinces.contains(province) { return nil }
    let isIndex = province == nil && isComparedByProvince
    let tables = isIndex ? [] : names.themes.compactMap { table(of: $0, province: province) }
    let shown = Dictionary(grouping: tables.flatMap(\.parts).flatMap(\.rows)) { $0.province }
    let name = province.flatMap(names.division).map(names.name)
    return ComparePage(
      head: PageHead(
        address: .compare(province), title: words.compareTitle(name), description: words.compareDescription(name),
        trail: province == nil ? [] : [Link(words.compare, to: .compare())]),
      tables: tables,
      provinces: shown.keys.sorted().map { code in
        let places = Dictionary((shown[code] ?? []).map { ($0.place.code, $0.place) }, uniquingKeysWith: { a, _ in a })
        return ComparePage.Province(place: place(code), divisions: places.values.sorted { $0.code < $1.code })
      },
      pages: isIndex
        ? Dictionary(grouping: comparedPlaces, by: names.province).sorted { $0.key < $1.key }.map { code, places in
          ComparePage.Page(
            link: Link(place(code).name, to: .compare(code)), divisionCount: places.count)
        } : [])
  }

  private func table(of theme: Theme, province: String?) -> ComparePage.Table? {
    // A column that nobody has a value in is no help.
    let columns = indicators(of: theme.id).compactMap { indicator in
      values[indicator.id].map { (indicator: indicator, peers: $0.peers.mapValues { peers(in: province, of: $0) }) }
    }.filter { $0.peers.values.contains { !$0.isEmpty } }
    var cells: [Division.Level: [String: [[Reference]]]] = [:]
    for (number, column) in columns.enumerated() {
      for (level, peers) in column.peers {
        for peer in peers {
          cells[level, default: [:]][peer.place, default: Array(repeating: [], count: columns.count)][number] =
            Array(peer.values.prefix(Self.cellLimit))
        }
      }
    }
    guard !cells.isEmpty else { return nil }
    return ComparePage.Table(
      theme: theme,
      columns: columns.map {
        .init(link: Link($0.indicator.name, to: .indicator($0.indicator.id)), unit: $0.indicator.unit)
      },
      parts: [Division.Level.county, .prefecture, .province].compactMap { level in
        cells[level].map { rows in
          ComparePage.Part(
            level: level,
            rows: rows.sorted { $0.key < $1.key }.map { code, cells in
              ComparePage.Row(
                place: place(code), province: names.province(of: code), cells: cells.map { $0.map(figure) })
            })
        }
      })
  }

  private func peers(in province: String?, of all: [IndicatorValues.Peer]) -> [IndicatorValues.Peer] {
    province == nil ? all : all.filter { names.province(of: $0.place) == province }
  }

  private var isComparedByProvince: Bool { !comparedProvinces.isEmpty }

  /// The divisions that any indicator has a value of.
  private var comparedPlaces: Set<String> {
    Set(values.values.flatMap { $0.peers.values.joined().map(\.place) })
  }
}
