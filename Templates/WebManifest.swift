import BriefModel
import SiteModel

/// What a system is told of a site that is put among its programs (W3C, Web Application Manifest). All addresses are
/// relative to the manifest, so that it holds wherever the site is hosted.
///
/// No page links to it: read from a disk, a manifest is refused, and the browser complains. `site.js` names it where the
/// page came from a server.
public enum WebManifest {
  static let address = Address("site.webmanifest")

  public static func file(of settings: SiteSettings) -> SiteFile {
    let icons: [(name: String, side: Int, purpose: String)] = [
      ("icon-192.png", 192, "any"), ("icon-512.png", 512, "any"), ("icon-maskable-512.png", 512, "maskable"),
    ]
    let manifest = JSONValue.thing([
      ("name", .text(settings.title)), ("short_name", .text(settings.title)),
      ("description", .text(settings.description)), ("lang", .text(settings.language.rawValue)),
      ("start_url", .text(Address.home.relative(from: address))), ("scope", .text("./")),
      ("display", .text("minimal-ui")), ("theme_color", .text(SiteColours.accent(of: settings))),
      ("background_color", .text(SiteColours.paper)),
      (
        "icons",
        .list(
          icons.map { icon in
            .thing([
              ("src", .text(Address.asset(icon.name).relative(from: address))),
              ("sizes", .text("\(icon.side)x\(icon.side)")), ("type", .text("image/png")),
              ("purpose", .text(icon.purpose)),
            ])
          })
      ),
    ])
    return SiteFile(path: address.path, bytes: manifest.lines)
  }
}
