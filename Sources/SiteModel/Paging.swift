/// A long list cut into pages, so that none grows beyond what a browser can hold.
public struct Paging: Hashable, Sendable {
  /// From 1.
  public let page: Int
  public let count: Int
  /// To the pages before and behind; nil where there is none.
  public let previous: Link?
  public let next: Link?

  init(page: Int, count: Int, in words: Words, address: (Int) -> Address) {
    self.page = page
    self.count = count
    previous = page > 1 ? Link(words.previousPage, to: address(page - 1)) : nil
    next = page < count ? Link(words.nextPage, to: address(page + 1)) : nil
  }

  /// How many pages `items` take; a list of nothing has one.
  static func pages(for items: Int, of size: Int) -> Int { max(1, (items + size - 1) / size) }
}

extension Array {
  /// The items of a page, from 1.
  func page(_ number: Int, of size: Int) -> ArraySlice<Element> { dropFirst((number - 1) * size).prefix(size) }
}
