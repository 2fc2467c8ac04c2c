import CAssets

/// The files that every page of a site uses, embedded in the program.
public enum Assets {
  public static let files = [
    file("assets/site.css", asset_site_css()), file("assets/site.js", asset_site_js()),
    file("assets/search.js", asset_search_js()), file("assets/sort.js", asset_sort_js()),
    file("assets/card.js", asset_card_js()), file("assets/compare.js", asset_compare_js()),
  ]

  /// In the site's own accent; see ``SiteIcons``.
  static let favicon = file("assets/favicon.svg", asset_favicon_svg())
  static let icons = [
    file("assets/icon-180.png", asset_icon_180_png()), file("assets/icon-192.png", asset_icon_192_png()),
    file("assets/icon-512.png", asset_icon_512_png()),
    file("assets/icon-maskable-512.png", asset_icon_maskable_512_png()),
  ]

  private static func file(_ path: String, _ asset: Asset) -> SiteFile {
    SiteFile(path: path, bytes: Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count)))
  }
}
