extension Site {
  /// Where each page lives.
  public func address(of page: Page) -> Address {
    switch page {
    case .home: .home
    case .districts: .districts
    case .themes: .themes
    case .indicators: .indicators
    case .sources: .sources
    case .search: .search
    case .data: .data
    case .about: .about
    case .notFound: .notFound
    case .briefs(let page): .briefs(page: page)
    case .brief(let index): .brief(briefs[index].slug)
    case .district(let code): .district(code)
    case .theme(let id): .theme(id)
    case .indicator(let id, let page): .indicator(id, page: page)
    case .documents(let page): Self.address(of: .documents, page: page)
    case .honours(let page): Self.address(of: .honours, page: page)
    case .people(let page): Self.address(of: .people, page: page)
    case .compare(let province): .compare(province)
    case .source(let index): sourceAddress(sources[index])
    }
  }
}
