import BriefModel
import SiteModel

/// What editors change of the site's look: a style sheet that every page loads behind the site's own.
public enum OwnStyle {
  static let address = Address.asset("own.css")

  /// Nil where they change nothing.
  public static func file(of settings: SiteSettings) -> SiteFile? {
    let colours = settings.accent.map { accent in
      """
      @media screen and (prefers-contrast: no-preference) {
        :root { --accent: \(accent.light); }
      }
      @media screen and (prefers-contrast: no-preference) and (prefers-color-scheme: dark) {
        :root { --accent: \(accent.dark); }
      }

      """
    }
    guard colours != nil || settings.style != nil else { return nil }
    return SiteFile(path: address.path, bytes: Array((colours ?? "").utf8) + (settings.style ?? []))
  }
}
