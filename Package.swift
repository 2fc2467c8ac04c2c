// swift-tools-version: 6.2
import PackageDescription

// One street, no way back: a target may depend only on the ones above it.
let package = Package(
  name: "briefgen",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "briefgen", targets: ["briefgen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-atomics", from: "1.3.0"),
  ],
  targets: [
    .target(name: "BriefModel"),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(name: "CLexiconData", exclude: ["Tables"]),
    .target(name: "Lexicon", dependencies: ["BriefModel", "CLexiconData"]),
    .target(name: "Ingest", dependencies: ["BriefModel", "Lexicon"]),
    .target(name: "Extraction", dependencies: ["BriefModel", "Lexicon"]),
    .target(name: "BriefMarkdown", dependencies: ["BriefModel", "CCmark"]),
    .target(
      name: "Editorial", dependencies: ["BriefModel", "Lexicon", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "SiteModel",
      dependencies: ["BriefModel", "Lexicon", .product(name: "Atomics", package: "swift-atomics")]),
    .target(name: "Markup"),
    .target(name: "CAssets", path: "Templates/Assets", exclude: ["Files"]),
    .target(
      name: "Templates", dependencies: ["BriefModel", "SiteModel", "Markup", "CAssets"], path: "Templates",
      exclude: ["Assets"]),
    .target(name: "CFileSystem"),
    .target(
      name: "Publishing",
      dependencies: ["BriefModel", "CSQLite", "CFileSystem", "Lexicon", "SiteModel", "Templates", "BriefMarkdown"]),
    .target(name: "Memory", dependencies: ["BriefModel", "BriefMarkdown", "Editorial", "Publishing"]),
    .target(
      name: "Checking",
      dependencies: ["BriefModel", "CExpat", "Lexicon", "BriefMarkdown", "SiteModel", "Templates", "Publishing"]),
    .target(name: "CStarter", exclude: ["Files"]),
    .target(name: "CPreviewAssets", path: "Sources/Preview/Assets", exclude: ["Files"]),
    .target(
      name: "Preview",
      dependencies: [
        "BriefModel", "Publishing", "CPreviewAssets", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ], exclude: ["Assets"]),
    .executableTarget(
      name: "briefgen",
      dependencies: [
        "BriefModel", "Lexicon", "Ingest", "Extraction", "BriefMarkdown", "Editorial", "SiteModel", "Publishing",
        "Memory", "Checking", "CStarter", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "GoldScore", dependencies: ["BriefModel", "Lexicon", "Ingest", "Extraction"], path: "Tests/GoldScore"),
    .executableTarget(
      name: "score", dependencies: ["GoldScore", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/Score"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BriefModel", "Lexicon", "Ingest", "Extraction", "BriefMarkdown", "SiteModel", "Publishing", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Benchmarks", exclude: ["peers.py", "requirements.txt"]),
    .target(
      name: "TextChecks", dependencies: ["BriefModel", "Lexicon", "Ingest", "Extraction", "BriefMarkdown"],
      path: "Tests/TextChecks"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Lexicon", "TextChecks", "TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Fuzz"),
    .testTarget(name: "PropertyTests", dependencies: ["BriefModel", "Lexicon", "TextChecks", "TestSupport"]),
    .testTarget(name: "GoldTests", dependencies: ["GoldScore", "BriefModel"]),
    .testTarget(name: "BriefModelTests", dependencies: ["BriefModel"]),
    .testTarget(name: "LexiconTests", dependencies: ["BriefModel", "CLexiconData", "Lexicon"]),
    .testTarget(name: "IngestTests", dependencies: ["BriefModel", "Lexicon", "Ingest", "TestSupport"]),
    .testTarget(name: "ExtractionTests", dependencies: ["BriefModel", "Lexicon", "Extraction", "TestSupport"]),
    .testTarget(
      name: "BriefMarkdownTests",
      dependencies: ["BriefModel", "BriefMarkdown", "TestSupport", .product(name: "Yams", package: "Yams")]),
    .testTarget(
      name: "EditorialTests",
      dependencies: ["BriefModel", "Lexicon", "Ingest", "Extraction", "Editorial", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "SiteModelTests", dependencies: ["BriefModel", "Lexicon", "SiteModel"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["BriefModel", "Lexicon", "SiteModel", "Templates", "TestSupport"],
      exclude: ["Snapshots"]),
    .target(name: "FailingCalls", path: "Tests/FailingCalls"),
    .executableTarget(
      name: "PublishTrial", dependencies: ["Publishing", "Templates", "FailingCalls"], path: "Tests/PublishTrial"),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "BriefMarkdown", "BriefModel", "CSQLite", "Lexicon", "Publishing", "PublishTrial", "SiteModel", "Templates",
        "TestSupport",
      ]),
    .testTarget(
      name: "MemoryTests",
      dependencies: [
        "BriefModel", "BriefMarkdown", "Editorial", "Memory", "Publishing", "Templates", "TestSupport",
      ]),
    .testTarget(name: "CheckingTests", dependencies: ["Checking", "Publishing", "TestSupport"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["BriefModel", "Preview", "TestSupport", .product(name: "NIOHTTP1", package: "swift-nio")]),
    .testTarget(
      name: "BriefgenTests",
      dependencies: [
        "briefgen", "Checking", "Publishing", "BriefMarkdown", "BriefModel", "Editorial", "SiteModel", "Templates",
        "Lexicon",
        "TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// What one target does with the types of another is made for these types, where speed counts.
for target in package.targets where target.type == .regular {
  target.swiftSettings = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]
}
