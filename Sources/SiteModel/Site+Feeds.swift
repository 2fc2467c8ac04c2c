import BriefModel

extension Site {
  private static let feedLength = 40

  /// One for the site, one for each division and each theme that has a page.
  public var feeds: [Feed] {
    let home = feed(homePage.head.title, settings.description, of: .home, Array(briefs.indices))
    let divisions = places.map { code in
      let name = place(code).path
      return feed(
        name, words.feedDescription(name), of: .district(code),
        ((briefsByPlace[code] ?? []) + briefs(below: code)).sorted())
    }
    return [home] + divisions
      + themes.map { theme in
        feed(
          theme.name, words.feedDescription(theme.name), of: .theme(theme.id), (briefsByTheme[theme.id] ?? []).sorted())
      }
  }

  /// - Parameter indices: ascending, so that the latest come first.
  private func feed(_ title: String, _ description: String, of page: Address, _ indices: [Int]) -> Feed {
    Feed(
      title: page == .home ? title : title + " · " + settings.title, description: description, page: page,
      entries: indices.prefix(Self.feedLength).map { index in
        let brief = briefs[index]
        return Feed.Entry(
          slug: brief.slug, link: links[index], summary: self.description(of: brief), date: Self.moment(brief.date),
          themes: brief.themes.compactMap { names.theme($0.id)?.name })
      })
  }

  /// A feed has to say when an entry is from. A text that does not tell is put at the beginning of all dates.
  private static func moment(_ date: String) -> String {
    let beginning = "1970-01-01"
    return (date + beginning.dropFirst(date.count)) + "T00:00:00+08:00"
  }
}
