import BriefModel

extension Site {
  /// Names on a page.
  private static let nameCount = 250
  /// How many of the briefs that have a name are listed under it.
  private static let citingCount = 12

  func pageCount(of kind: NameIndex.Kind) -> Int {
    Paging.pages(for: nameIndex(kind).entries.count, of: Self.nameCount)
  }

  /// - Parameter page: from 1.
  func nameIndexPage(_ kind: NameIndex.Kind, page: Int) -> NameIndexPage? {
    let index = nameIndex(kind)
    let count = pageCount(of: kind)
    guard (1...count).contains(page) else { return nil }
    let names = words.nameIndex(kind)
    return NameIndexPage(
      head: PageHead(
        address: Self.address(of: kind, page: page), title: words.title(names.title, page: page),
        description: names.introduction, trail: page > 1 ? [Link(names.title, to: Self.address(of: kind))] : []),
      introduction: names.introduction, empty: names.empty,
      entries: index.entries.page(page, of: Self.nameCount).enumerated().map { offset, entry in
        NameIndexPage.Entry(
          name: Self.written(entry.name, kind), anchor: Self.anchor((page - 1) * Self.nameCount + offset),
          roles: entry.roles, place: entry.place.map(place),
          briefs: entry.briefs.prefix(Self.citingCount).map { card($0, hasFigures: false) },
          briefCount: entry.briefs.count)
      },
      paging: Paging(page: page, count: count, in: words) { Self.address(of: kind, page: $0) },
      others: NameIndex.Kind.allCases.filter { $0 != kind }.map(link(to:)))
  }

  func link(to kind: NameIndex.Kind) -> Link { Link(words.nameIndex(kind).title, to: Self.address(of: kind)) }

  /// To a name in its index.
  func link(to name: String, _ kind: NameIndex.Kind, of brief: Brief) -> Link {
    let text = Self.written(name, kind)
    let place = kind == .people ? brief.place : nil
    guard let position = nameIndex(kind).position(of: name, place: place) else {
      return Link(text, to: Self.address(of: kind))
    }
    return Link(
      text, to: Self.address(of: kind, page: position / Self.nameCount + 1), fragment: Self.anchor(position))
  }

  func nameIndex(_ kind: NameIndex.Kind) -> NameIndex {
    switch kind {
    case .documents: documents
    case .honours: honours
    case .people: people
    }
  }

  static func address(of kind: NameIndex.Kind, page: Int = 1) -> Address { .nameIndex(kind.rawValue, page: page) }

  private static func anchor(_ position: Int) -> String { "n-\(position + 1)" }

  private static func written(_ name: String, _ kind: NameIndex.Kind) -> String {
    kind == .documents ? "《\(name)》" : name
  }
}
