import BriefModel
import Foundation
import Testing

@testable import Templates

@Suite struct SiteIconsTests {
  @Test func `icons and pages are of one colour`() throws {
    let file = try #require(Assets.files.first { $0.path == "assets/site.css" })
    let light = String(decoding: file.bytes, as: UTF8.self).prefix { $0 != "}" }
    for (name, colour) in [
      ("paper", SiteColours.paper), ("ink", SiteColours.ink), ("soft", SiteColours.soft), ("line", SiteColours.line),
      ("accent", SiteColours.accent),
    ] {
      #expect(light.contains("--\(name): \(colour);"))
    }
    let drawing = String(decoding: Assets.favicon.bytes, as: UTF8.self)
    #expect([SiteColours.accent, SiteColours.paper].allSatisfy { drawing.contains("fill=\"\($0)\"") })
    for icon in Assets.icons { #expect(try PNG(icon).palette.prefix(3) == [0x17, 0x4F, 0x78]) }
    #expect(SiteIcons.files(of: SiteSettings()) == [Assets.favicon] + Assets.icons)
  }

  @Test func `an accent of the site's own takes the place of the other, and changes nothing else`() throws {
    let settings = SiteSettings(accent: .init(light: "#8b1a1b", dark: "#ff9999"))
    let icons = SiteIcons.files(of: settings)
    let drawing = try #require(icons.first).bytes
    #expect(drawing == SiteIcons.drawing(of: settings))
    #expect(
      String(decoding: drawing, as: UTF8.self)
        == String(decoding: Assets.favicon.bytes, as: UTF8.self).replacing(SiteColours.accent, with: "#8b1a1b"))
    for (before, after) in zip(Assets.icons, icons.dropFirst()) {
      let (old, new) = (try PNG(before), try PNG(after))
      #expect(before.path == after.path)
      #expect(new.chunks.map(\.name) == old.chunks.map(\.name))
      for (one, other) in zip(old.chunks, new.chunks) where one.name != "PLTE" { #expect(one == other) }
      let entries = zip(old.palette.indices, old.palette).filter { $0.0 % 3 == 0 }.map(\.0)
      for start in entries {
        let colour = Array(old.palette[start..<start + 3])
        #expect(Array(new.palette[start..<start + 3]) == (colour == [0x17, 0x4F, 0x78] ? [0x8B, 0x1A, 0x1B] : colour))
      }
      for chunk in new.chunks {
        #expect(chunk.checksum == SiteIcons.checksum(of: Array(chunk.name.utf8) + chunk.data), "\(after.path)")
      }
    }
  }

  @Test(arguments: [("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082), ("", 0)] as [(String, UInt32)])
  func `the checksum is that of ISO 3309`(text: String, sum: UInt32) {
    #expect(SiteIcons.checksum(of: Array(text.utf8)) == sum)
  }

  @Test func `the manifest names its icons and its page relative to itself`() throws {
    let settings = SiteSettings(
      title: "\"甲\"</script>", description: "乙", accent: .init(light: "#8b1a1b", dark: "#ff9999"))
    let file = WebManifest.file(of: settings)
    let manifest = try #require(JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    #expect(file.path == "site.webmanifest")
    #expect(manifest["name"] as? String == "\"甲\"</script>")
    #expect(manifest["start_url"] as? String == "index.html" && manifest["scope"] as? String == "./")
    #expect(manifest["theme_color"] as? String == "#8b1a1b")
    let icons = try #require(manifest["icons"] as? [[String: String]])
    let sides = try Dictionary(
      uniqueKeysWithValues: Assets.icons.map { ($0.path, "\(try PNG($0).side)x\(try PNG($0).side)") })
    #expect(icons.count == 3)
    for icon in icons { #expect(sides[icon["src"] ?? ""] == icon["sizes"]) }
  }

  /// A PNG as its chunks.
  private struct PNG {
    struct Chunk: Equatable {
      let name: String
      let data: [UInt8]
      let checksum: UInt32
    }

    var chunks: [Chunk] = []

    init(_ file: SiteFile) throws {
      try #require(file.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
      var rest = file.bytes.dropFirst(8)
      while !rest.isEmpty {
        let length = Int(Self.number(rest.prefix(4)))
        try #require(rest.count >= length + 12)
        let body = rest.dropFirst(8).prefix(length)
        chunks.append(
          Chunk(
            name: String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self), data: Array(body),
            checksum: Self.number(rest.dropFirst(8 + length).prefix(4))))
        rest = rest.dropFirst(length + 12)
      }
    }

    var palette: [UInt8] { chunks.first { $0.name == "PLTE" }?.data ?? [] }

    /// In pixels; each icon is a square.
    var side: UInt32 { Self.number(chunks.first?.data.prefix(4) ?? []) }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
  }
}
