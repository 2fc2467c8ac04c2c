/// The list of all themes.
public struct ThemeIndexPage: Hashable, Sendable {
  public let head: PageHead
  public let themes: [ThemeEntry]
}
