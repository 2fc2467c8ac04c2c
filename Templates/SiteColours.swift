import BriefModel

/// Colours of the light scheme of `site.css`, for what no style sheet reaches: pictures, icons and the manifest.
enum SiteColours {
  static let paper = "#fdfcf9"
  static let ink = "#1e1d1b"
  static let soft = "#5d5952"
  static let line = "#dcd6ca"
  static let accent = "#174f78"

  /// The editors' own accent, where they gave one.
  static func accent(of settings: SiteSettings) -> String { settings.accent?.light ?? accent }
}
