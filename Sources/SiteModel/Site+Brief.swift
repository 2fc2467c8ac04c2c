import BriefModel

extension Site {
  /// Of a long box so many rows are shown at once, or all that can be compared where these are more.
  private static let leadCount = 12
  /// A box with a few more rows than that is shown whole: nobody wants to click for three.
  private static let leadSlack = 4
  private static let neighbourCount = 4
  private static let relatedThemes = 3
  private static let relatedReach = 12
  /// Characters of Chinese text that are read in a minute, without haste.
  private static let readingSpeed = 400

  public func briefPage(_ index: Int) -> BriefPage {
    let brief = briefs[index]
    let figures = brief.facts.indices.map { figure(Reference(brief: index, fact: $0)) }
    let place = brief.place.map(self.place)
    let address = Address.brief(brief.slug)
    let nearby = nearby(index)
    let related = related(index, besides: nearby)
    return BriefPage(
      head: PageHead(
        address: address, title: brief.displayTitle, description: description(of: brief),
        trail: brief.place.map(trailOfPlace) ?? [Link(words.allBriefs, to: .briefs)]),
      brief: brief, title: brief.displayTitle, place: place, otherPlaces: brief.otherPlaces.map(self.place),
      themes: brief.themes.compactMap { theme in
        names.theme(theme.id).map { Link($0.name, to: .theme($0.id)) }
      },
      published: brief.published.map(words.text(ofDate:)), years: text(ofYears: brief.dataYears),
      figureCount: brief.facts.count,
      readingTime: readingTime(of: brief), points: points(of: index), contents: contents(of: index),
      box: box(of: index, figures), cards: figureCards(of: index, figures), marks: reading(of: index).marks,
      documents: brief.documents.map { link(to: $0, .documents, of: brief) },
      honours: brief.honours.map { link(to: $0, .honours, of: brief) },
      people: brief.people.map { link(to: $0.name, .people, of: brief) },
      source: sourceLink(ofBrief: index),
      settled: settledSubjects(of: brief), rulings: rulings(of: brief), rejected: rejected(in: brief),
      citation: Citation(of: brief, roles: names.roles).text, markdown: Link("Markdown", to: .markdown(brief.slug)),
      json: Link("JSON", to: .json(brief.slug)),
      newer: index > 0 ? links[index - 1] : nil, older: index + 1 < briefs.count ? links[index + 1] : nil,
      nearby: nearby.map { card($0, hasFigures: false) },
      related: related.map { card($0, hasFigures: false) },
      comparable: comparable(index, besides: nearby + related).map { card($0, hasFigures: false) })
  }

  /// The pages of a division and of those above it.
  func trailOfPlace(_ code: String) -> [Link] {
    [Link(words.allDistricts, to: .districts)]
      + (names.ancestors(of: code).map(\.code) + [code]).compactMap { place($0).link }
  }

  func description(of brief: Brief) -> String {
    let place = brief.place.map { self.place($0).path }
    let figures = brief.facts.prefix(3).map {
      $0.label + words.blank + ValueText($0.quantity, quote: $0.quote, in: words).description
    }
    return words.briefDescription(
      place: place, title: brief.displayTitle, count: brief.facts.count, figures: figures)
  }

  private func readingTime(of brief: Brief) -> String {
    let characters = brief.blocks.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return words.minutes(max(1, (characters + Self.readingSpeed / 2) / Self.readingSpeed))
  }

  private func contents(of index: Int) -> [BriefPage.Section] {
    reading(of: index).marks.compactMap { mark in
      let block = briefs[index].blocks[mark.block]
      guard mark.kind == .heading, case .heading(let level) = block.kind else { return nil }
      return BriefPage.Section(name: block.text, level: level, anchor: mark.id)
    }
  }

  private func box(of index: Int, _ figures: [Figure]) -> FactBox {
    let order = briefs[index].themes
    guard figures.count > Self.leadCount + Self.leadSlack else {
      return FactBox(lead: groups(figures, order: order), rest: [])
    }
    // Those that can be compared, and the weightiest others while there is room.
    let weights = reading(of: index).weights
    let byWeight = figures.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let comparable = figures.indices.filter { figures[$0].indicator != nil }
    let others = byWeight.filter { figures[$0].indicator == nil }
    let lead = Set(comparable + others.prefix(max(0, Self.leadCount - comparable.count)))
    let rest = figures.indices.filter { !lead.contains($0) }
    return FactBox(
      lead: groups(lead.sorted().map { figures[$0] }, order: order),
      rest: groups(rest.map { figures[$0] }, order: order))
  }

  /// Other briefs of the same division, then of the division above it.
  private func nearby(_ index: Int) -> [Int] {
    guard let code = briefs[index].place else { return [] }
    let own = (briefsByPlace[code] ?? []).lazy.filter { $0 != index }.prefix(Self.neighbourCount)
    guard own.count < Self.neighbourCount else { return Array(own) }
    let city = names.division(code).flatMap { $0.level == .county ? $0.parent : nil }
    let around = city.map { (briefsByPlace[$0] ?? []) + briefs(below: $0) } ?? briefs(below: code)
    return Array((own + around.filter { briefs[$0].place != code }).prefix(Self.neighbourCount))
  }

  /// Briefs about the divisions under `code`, the latest first.
  func briefs(below code: String) -> [Int] {
    (children[code] ?? []).flatMap { (briefsByPlace[$0] ?? []) + briefs(below: $0) }.sorted()
  }

  /// Other briefs by how much of them and of this one is about the same themes; the latest first where that is equal.
  ///
  /// Of a theme's many briefs only those are looked at that give it about as much room, so that a site of thousands
  /// is built in time that grows with their number.
  private func related(_ index: Int, besides taken: [Int]) -> [Int] {
    var scores: [Int: Double] = [:]
    for theme in briefs[index].themes.prefix(Self.relatedThemes) {
      let all = briefsByTheme[theme.id] ?? []
      guard let own = all.firstIndex(of: index) else { continue }
      let around = max(0, own - Self.relatedReach)..<min(all.count, own + Self.relatedReach + 1)
      for other in all[around] where other != index && !taken.contains(other) {
        scores[other, default: 0] += min(briefs[other].weight(ofTheme: theme.id), theme.weight)
      }
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.neighbourCount).map(\.key)
  }

  /// Other briefs by how many of this one's indicators they have a value of that can be compared; of each indicator only
  /// those of the nearest divisions are looked at.
  private func comparable(_ index: Int, besides taken: [Int]) -> [Int] {
    var scores: [Int: Int] = [:]
    let shared = briefs[index].facts.indices.map { number in
      (
        indicator: briefs[index].facts[number].indicator,
        briefs: elsewhere(Reference(brief: index, fact: number)).map(\.brief)
      )
    }
    for (_, figures) in Dictionary(grouping: shared, by: \.indicator) {
      for brief in Set(figures.flatMap(\.briefs)) where brief != index && !taken.contains(brief) {
        scores[brief, default: 0] += 1
      }
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.neighbourCount).map(\.key)
  }
}
