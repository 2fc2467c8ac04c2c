import Publishing

/// What was read out of the texts of a folder the last time.
///
/// Nothing but time depends on it: what is damaged, was made of other bytes or by another version of the program is as
/// if it were not there.
public struct ReadingMemory: Sendable {
  /// A text's reading as it is kept.
  public struct Entry: Sendable {
    fileprivate let kept: MemoryShelf.Entry
    fileprivate let reading: SourceBriefs
    /// Whether the text was read for it just now.
    public let isNew: Bool
  }

  /// How many texts a shelf is meant for.
  private static let shelfSize = 64
  private static let mostShelves = 256

  private let folder: MemoryFolder
  private let version: [UInt8]
  private let entries: [String: MemoryShelf.Entry]
  /// The files that were read, and the names of the texts in each.
  private let shelves: [String: [String]]
  /// By name of the text, what this run of the program has read.
  private let atHand: [String: Entry]

  /// - Parameter additions: What editors add to the tables that texts are read with.
  /// - Returns: Nil where the program cannot tell one build of itself from another.
  public init?(in folder: MemoryFolder, with additions: [UInt8] = []) async {
    guard let version = Self.version(with: additions) else { return nil }
    await self.init(in: folder, version: version)
  }

  init(in folder: MemoryFolder, version: [UInt8]) async {
    self.folder = folder
    self.version = version
    let names = folder.names().filter { $0.hasPrefix(Self.prefix) }
    let read = await names.mapInParallel { name in
      folder.read(name).flatMap { MemoryShelf(reading: $0, version: version) }
    }
    var entries: [String: MemoryShelf.Entry] = [:]
    var shelves: [String: [String]] = [:]
    for (name, shelf) in zip(names, read) {
      shelves[name] = shelf?.entries.map(\.name) ?? []
      for entry in shelf?.entries ?? [] { entries[entry.name] = entry }
    }
    self.entries = entries
    self.shelves = shelves
    atHand = [:]
  }

  private init(of memory: ReadingMemory, shelves: [String: [String]], atHand: [Entry]) {
    folder = memory.folder
    version = memory.version
    entries = [:]
    self.shelves = shelves
    self.atHand = Dictionary(atHand.map { ($0.kept.name, $0) }, uniquingKeysWith: { $1 })
  }

  private static func version(with additions: [UInt8]) -> [UInt8]? {
    ProgramVersion.current.map { additions.isEmpty ? $0 : MemoryKey(of: [$0, additions]).bytes }
  }

  func isRead(with additions: [UInt8]) -> Bool { Self.version(with: additions) == version }

  /// What was read out of a text before; where it has to be read again, by `read`.
  public func reading<Failure: Error>(
    of file: SourceFile, read: () throws(Failure) -> SourceBriefs
  ) throws(Failure) -> (reading: SourceBriefs, entry: Entry) {
    let key = MemoryKey(of: file, version: version)
    if let entry = atHand[file.name], entry.kept.key == key {
      return (entry.reading, Entry(kept: entry.kept, reading: entry.reading, isNew: false))
    }
    if let entry = entries[file.name], entry.key == key, entry.isWhole,
      let reading = try? SourceBriefs(packed: entry.content, file: file.bytes, folder: file.folder)
    {
      return (reading, Entry(kept: entry, reading: reading, isNew: false))
    }
    let reading = try read()
    let content = reading.packed(file: file.bytes, folder: file.folder)
    let kept = MemoryShelf.Entry(name: file.name, key: key, content: content)
    return (reading, Entry(kept: kept, reading: reading, isNew: true))
  }

  /// Keeps these and nothing else; only the files are written in which something is new or gone.
  ///
  /// - Returns: The memory as it then is, with these at hand.
  @discardableResult
  public func keep(_ entries: [Entry]) async -> ReadingMemory {
    let count = Self.shelfCount(for: entries.count)
    var contents = [[Entry]](repeating: [], count: count)
    for entry in entries { contents[Self.shelf(of: entry.kept.name, among: count)].append(entry) }
    let wanted = contents.enumerated().map { (name: "\(Self.prefix)\(count)-\($0)", entries: $1) }
    let changed = wanted.filter { name, entries in
      !entries.isEmpty && (entries.contains(where: \.isNew) || shelves[name] != entries.map(\.kept.name))
    }
    let filled = wanted.filter { !$0.entries.isEmpty }
    let stale = Set(shelves.keys).subtracting(filled.map(\.name))
    let now = ReadingMemory(
      of: self, shelves: Dictionary(uniqueKeysWithValues: filled.map { ($0.name, $0.entries.map(\.kept.name)) }),
      atHand: entries)
    guard !changed.isEmpty || !stale.isEmpty else { return now }
    folder.prepare()
    _ = await changed.mapInParallel { [folder, version] name, entries in
      folder.write(MemoryShelf(entries.map(\.kept)).bytes(version: version), to: name)
    }
    for name in stale { folder.remove(name) }
    return now
  }

  private static let prefix = "texts-"

  private static func shelfCount(for texts: Int) -> Int {
    var count = 1
    while count < mostShelves, count * shelfSize < texts { count *= 2 }
    return count
  }

  private static func shelf(of name: String, among count: Int) -> Int {
    let digits = ContentHash(Array(name.utf8)).description.prefix(4)
    return (Int(digits, radix: 16) ?? 0) % count
  }
}
