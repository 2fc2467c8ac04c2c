import BriefModel
import Editorial
import TestSupport
import Testing

@testable import Memory

@Suite struct ReadingMemoryTests {
  private let folder: TemporaryFolder
  private let names = (0..<200).map { "\($0).txt" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("texts")
  }

  @Test func `what was kept is not read again, by whatever name the folder goes`() async throws {
    #expect(try await run().count == 200)
    #expect(try await run(as: "elsewhere/texts") == [])
    let (reading, _) = try await memory().reading(
      of: SourceFile(path: "/x/7.txt", bytes: Self.file("7.txt"), sidecar: nil)
    ) { () throws(Unread) in throw Unread() }
    #expect(reading.warnings.map(\.path) == ["/x/7.yml", "other/7.yml"])
    #expect(reading.addresses.map(\.at) == [FilePosition(path: "/x/7.yml", line: 3, column: 4)])
    #expect(reading.briefs == Self.reading("7.txt", folder: "/x").briefs)
  }

  @Test func `a text is read again when it, its name, its sidecar or the program changes`() async throws {
    _ = try await run()
    #expect(try await run(file: { $0 == "5.txt" ? Array("neu".utf8) : Self.file($0) }) == ["5.txt"])
    #expect(try await run() == ["5.txt"])
    #expect(try await run(sidecar: { $0 == "6.txt" ? [] : nil }) == ["6.txt"])
    #expect(try await run(sidecar: { $0 == "6.txt" ? [0x20] : nil }) == ["6.txt"])
    #expect(try await run(file: { Self.file($0 == "8.txt" ? "9.txt" : $0) }) == ["6.txt", "8.txt"])
    #expect(try await run(version: [2]).count == 200)
    #expect(try await run(version: [2]) == [])
  }

  @Test func `only the files are written in which something changed`() async throws {
    _ = try await run()
    let before = try numbers()
    #expect(before.count == 4)
    _ = try await run()
    #expect(try numbers() == before)
    _ = try await run(file: { $0 == "5.txt" ? [0x78] : Self.file($0) })
    #expect(try numbers().filter { before[$0.key] != $0.value }.count == 1)
  }

  @Test func `what is gone is not kept, and more or fewer texts lose nothing`() async throws {
    _ = try await run()
    #expect(try await run(Array(names.prefix(20))) == [])
    #expect(try numbers().count == 1)
    #expect(try await run() == Array(names.dropFirst(20)))
  }

  @Test func `damage makes a text be read again, and nothing else`() async throws {
    _ = try await run()
    var random = SplitMix(seed: 5)
    for _ in 0..<60 {
      let file = try #require(try files().keys.sorted().randomElement(using: &random))
      var bytes = try #require(try files()[file])
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      case 1: bytes.insert(0, at: Int.random(in: 0...bytes.count, using: &random))
      case 2: bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
      default: bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      try folder.write(bytes, to: "\(Self.place)/\(file)")
      #expect(try await !run().isEmpty)
      #expect(try await run() == [])
    }
  }

  @Test func `a memory that is deleted, or cannot be, is none`() async throws {
    _ = try await run()
    try folder.remove(".briefgen")
    #expect(try await run().count == 200)
    try folder.remove(".briefgen")
    try folder.write("", to: ".briefgen")
    #expect(try await run().count == 200)
    #expect(try await run().count == 200)
  }

  @Test func `what a program has read is at hand for its next build, and only what changed is read and written`()
    async throws
  {
    var memory = try await memory()
    func run(changed: String? = nil) async throws -> [String] {
      let (read, entries) = reading(names, with: memory) { $0 == changed ? [0x78] : Self.file($0) }
      memory = await memory.keep(entries)
      return read
    }
    #expect(try await run() == names)
    let before = try numbers()
    #expect(try await run() == [])
    #expect(try numbers() == before)
    #expect(try await run(changed: "5.txt") == ["5.txt"])
    #expect(try numbers().filter { before[$0.key] != $0.value }.count == 1)
    try folder.remove(".briefgen")
    #expect(try await run() == ["5.txt"])
    #expect(try await run() == [])
  }

  @Test func `what was read with other additions is not at hand`() async throws {
    let recent = RecentReadings()
    #expect(await recent.memory(with: []) == nil)
    let place = try #require(MemoryFolder(of: folder.path(of: "texts"), besides: folder.path(of: "site")))
    await recent.keep(try #require(await ReadingMemory(in: place, with: [1])))
    #expect(await recent.memory(with: [1]) != nil)
    #expect(await recent.memory(with: []) == nil)
  }

  @Test func `what a build that was cut off left goes, and version control passes the folder over`() async throws {
    _ = try await run()
    #expect(try folder.text(".briefgen/.gitignore") == "*\n")
    try folder.write("half", to: "\(Self.place)/texts-4-0.17.new")
    _ = try await run(file: { _ in [0x78] })
    #expect(try files().keys.allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test func `the memory never lies in the site`() throws {
    #expect(MemoryFolder(of: folder.path(of: "texts"), besides: folder.path(of: "site")) != nil)
    #expect(MemoryFolder(of: folder.path(of: "texts"), besides: folder.path(of: ".briefgen")) == nil)
    #expect(MemoryFolder(of: folder.path(of: "texts"), besides: folder.path(of: ".briefgen/texts")) == nil)
    #expect(MemoryFolder(of: folder.path(of: "texts"), besides: folder.path) == nil)
    #expect(MemoryFolder(of: "/", besides: folder.path) == nil)
  }

  // MARK: A folder of texts

  private struct Unread: Error {}

  private static let place = ".briefgen/texts"

  private static func file(_ name: String) -> [UInt8] { Array("text of \(name)".utf8) }

  private static func reading(_ name: String, folder: String) -> SourceBriefs {
    let bytes = file(name)
    let source = Source(name: name, bytes: bytes, encoding: "utf-8", sha256: "")
    let ledger = Ledger(
      entries: [Ledger.Entry(range: SourceRange(start: 0, end: bytes.count), fate: .missing)], missing: [],
      doubled: [], joins: [])
    let origin = Brief.Origin(name: name, sha256: "", bytes: 1, article: 1, firstLine: 1, lastLine: 1)
    let stem = name.dropLast(4)
    return SourceBriefs(
      record: SourceRecord(source: source, ledger: ledger), briefs: [Brief(slug: name, title: name, origin: origin)],
      addresses: [
        AddressBook.Given(
          key: AddressBook.Key(source: name, article: 1), slug: "a",
          at: FilePosition(path: "\(folder)/\(stem).yml", line: 3, column: 4))
      ],
      warnings: [
        Diagnostic(.warning, path: "\(folder)/\(stem).yml", message: "m"),
        Diagnostic(.warning, path: "other/\(stem).yml", line: 1, message: "m", help: "h"),
      ])
  }

  private func memory(version: [UInt8] = [1]) async throws -> ReadingMemory {
    let place = try #require(
      MemoryFolder(of: folder.path(of: "texts"), besides: folder.path(of: "site")))
    return await ReadingMemory(in: place, version: version)
  }

  /// A build.
  ///
  /// - Returns: The texts that were read.
  private func run(
    _ names: [String]? = nil, as path: String = "texts", version: [UInt8] = [1],
    sidecar: (String) -> [UInt8]? = { _ in nil }, file: (String) -> [UInt8] = Self.file
  ) async throws -> [String] {
    let memory = try await memory(version: version)
    let (read, entries) = reading(names ?? self.names, with: memory, as: path, sidecar: sidecar, file: file)
    await memory.keep(entries)
    return read
  }

  /// - Returns: The texts that were read, and all that there is to keep.
  private func reading(
    _ names: [String], with memory: ReadingMemory, as path: String = "texts",
    sidecar: (String) -> [UInt8]? = { _ in nil }, file: (String) -> [UInt8]
  ) -> (read: [String], entries: [ReadingMemory.Entry]) {
    var read: [String] = []
    var entries: [ReadingMemory.Entry] = []
    for name in names {
      entries.append(
        memory.reading(of: SourceFile(path: "\(path)/\(name)", bytes: file(name), sidecar: sidecar(name))) {
          read.append(name)
          return Self.reading(name, folder: path)
        }.entry)
    }
    return (read, entries)
  }

  private func files() throws -> [String: [UInt8]] { try folder.files(in: Self.place) }

  /// The file systems' own numbers of the files of the memory.
  private func numbers() throws -> [String: Int] {
    try Dictionary(
      uniqueKeysWithValues: files().keys.map { ($0, try #require(try folder.fileNumber(of: "\(Self.place)/\($0)"))) })
  }
}
