import TestSupport
import Testing

@testable import Preview

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What editors and programs do to files, and what is told of it.
@Suite(.timeLimit(.minutes(1))) struct WatchTests {
  enum Kind: CaseIterable {
    case system, polling
  }

  /// A way to change the file `a.txt`, which holds `old`.
  struct Save: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let run: @Sendable (TemporaryFolder) throws -> Void
    var told: Set<String> = ["a.txt"]
  }

  static let saves = [
    Save(testDescription: "truncated and written") { try write("new", to: $0.path(of: "texts/a.txt")) },
    Save(testDescription: "a new file in its place") { folder in
      try write("new", to: folder.path(of: "texts/.a.txt.swp"))
      try move(folder.path(of: "texts/.a.txt.swp"), folder.path(of: "texts/a.txt"))
    },
    Save(testDescription: "moved to a backup, and written anew") { folder in
      try move(folder.path(of: "texts/a.txt"), folder.path(of: "texts/a.txt~"))
      try write("new", to: folder.path(of: "texts/a.txt"))
      try folder.remove("texts/a.txt~")
    },
    Save(testDescription: "a new file from elsewhere") { folder in
      try write("new", to: folder.path(of: "elsewhere"))
      try move(folder.path(of: "elsewhere"), folder.path(of: "texts/a.txt"))
    },
    Save(testDescription: "deleted") { try $0.remove("texts/a.txt") },
    Save(
      testDescription: "renamed",
      run: { try move($0.path(of: "texts/a.txt"), $0.path(of: "texts/b.txt")) }, told: ["a.txt", "b.txt"]),
    Save(
      testDescription: "a link beside it",
      run: { try #require(symlink("a.txt", $0.path(of: "texts/b.txt")) == 0) }, told: ["b.txt"]),
    Save(
      testDescription: "another file",
      run: { try write("new", to: $0.path(of: "texts/b.yml")) }, told: ["b.yml"]),
  ]

  @Test(arguments: Kind.allCases, saves)
  func `every way to save is seen`(kind: Kind, save: Save) async throws {
    let (folder, changes) = try watched(kind)
    try save.run(folder)
    let paths = Set(save.told.map { folder.path(of: "texts/\($0)") })
    #expect(await changes.next(until: paths.isSubset) == paths)
  }

  @Test(arguments: Kind.allCases)
  func `what is not a text's is not told of`(kind: Kind) async throws {
    let (folder, changes) = try watched(kind)
    for name in [".a.txt.swp", "a.txt~", "4913", "#a.txt#", "addresses.tsv.briefgen-new"] {
      try Self.write("new", to: folder.path(of: "texts/\(name)"))
    }
    try folder.write("new", to: "beside.txt")
    try folder.write("new", to: "texts/last.txt")
    #expect(await changes.next { !$0.isEmpty } == [folder.path(of: "texts/last.txt")])
  }

  @Test(arguments: Kind.allCases)
  func `a folder that goes and comes back is watched again`(kind: Kind) async throws {
    let (folder, changes) = try watched(kind)
    for _ in 0..<2 {
      try folder.remove("texts")
      await changes.next { !$0.isEmpty }
      try folder.makeFolder("texts")
      await changes.next { $0.contains(folder.path(of: "texts")) }
      try folder.write("new", to: "texts/a.txt")
      await changes.next { $0.contains(folder.path(of: "texts/a.txt")) }
    }
  }

  @Test(arguments: Kind.allCases)
  func `another folder in its place is watched instead`(kind: Kind) async throws {
    let (folder, changes) = try watched(kind)
    try folder.write("other", to: "other/b.txt")
    try Self.move(folder.path(of: "texts"), folder.path(of: "gone"))
    try Self.move(folder.path(of: "other"), folder.path(of: "texts"))
    await changes.next { !$0.isEmpty }
    try folder.write("new", to: "gone/c.txt")
    try folder.write("new", to: "texts/d.txt")
    let told = await changes.next { $0.contains(folder.path(of: "texts/d.txt")) }
    #expect(!told.contains { $0.hasSuffix("/c.txt") })
  }

  @Test(arguments: Kind.allCases)
  func `folders within are watched, new ones too`(kind: Kind) async throws {
    let (folder, changes) = try watched(kind)
    try folder.write("new", to: "texts/one/two/a.txt")
    await changes.next { !$0.isEmpty }
    try folder.write("newer", to: "texts/one/two/a.txt")
    await changes.next { $0.contains(folder.path(of: "texts/one/two/a.txt")) }
  }

  @Test(arguments: Kind.allCases)
  func `a folder that is not there yet is waited for`(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let changes = Changes(of: [folder.path(of: "one/texts")], kind)
    try folder.makeFolder("one")
    try folder.makeFolder("one/texts")
    try folder.write("new", to: "one/texts/a.txt")
    await changes.next { !$0.isEmpty }
    try folder.write("newer", to: "one/texts/a.txt")
    await changes.next { $0.contains(folder.path(of: "one/texts/a.txt")) }
  }

  private func watched(_ kind: Kind) throws -> (TemporaryFolder, Changes) {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "texts/a.txt")
    return (folder, Changes(of: [folder.path(of: "texts")], kind))
  }

  private static func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }

  private static func move(_ old: String, _ new: String) throws { try #require(rename(old, new) == 0) }
}

/// What is told of changes while a test makes them.
private final class Changes: Sendable {
  private let told: AsyncStream<Set<String>>
  private let watch: Watch

  init(of folders: [String], _ kind: WatchTests.Kind) {
    let (told, tell) = AsyncStream.makeStream(of: Set<String>.self)
    self.told = told
    let poll: @Sendable ([String]) -> any FolderWatcher = { PollingWatcher($0, interval: 5) }
    watch = Watch(folders, with: kind == .system ? Watch.watcher : poll) { tell.yield($0) }
  }

  /// All that is told until it is enough.
  @discardableResult
  func next(until isEnough: (Set<String>) -> Bool) async -> Set<String> {
    var all: Set<String> = []
    for await some in told {
      all.formUnion(some)
      if isEnough(all) { break }
    }
    return all
  }
}
