import BriefMarkdown
import BriefModel
import Publishing

/// What the last build of a site was made of and came to: where neither changed since, there is nothing to do.
public struct SiteMemory: Sendable {
  /// What a build came to.
  public struct Build: Sendable {
    public var briefs: Int
    public var facts: Int
    public var pages: Int
    public var files: Int
    /// Warnings; what went wrong is not remembered.
    public var warnings: [Diagnostic]

    public init(briefs: Int, facts: Int, pages: Int, files: Int, warnings: [Diagnostic]) {
      self.briefs = briefs
      self.facts = facts
      self.pages = pages
      self.files = files
      self.warnings = warnings
    }
  }

  private static let name = "site"
  /// Of the checksum before all else, in bytes.
  private static let headSize = 32

  private let folder: MemoryFolder
  private let version: [UInt8]
  private let keys: [[UInt8]]

  /// - Parameter files: All texts.
  /// - Returns: Nil where the program cannot tell one build of itself from another.
  public init?(in folder: MemoryFolder, of files: [SourceFile]) async {
    guard let version = ProgramVersion.current else { return nil }
    self.folder = folder
    self.version = version
    keys = await files.mapInParallel { MemoryKey(of: $0, version: version).bytes }
  }

  private func key(_ parts: [String]) -> MemoryKey { MemoryKey(of: [version] + parts.map { Array($0.utf8) } + keys) }

  /// What the last build came to, where it was made of the same and lies there as it was left.
  ///
  /// - Parameter parts: All that the site depends on beside the texts, and all else that is told of it.
  public func build(of parts: [String], in store: OutputStore) async -> Build? {
    guard let bytes = folder.read(Self.name), bytes.count > Self.headSize,
      ContentHash(bytes[Self.headSize...]).description.utf8.elementsEqual(bytes[..<Self.headSize])
    else { return nil }
    do throws(PackedReader.Damage) {
      var reader = try PackedReader(bytes[Self.headSize...])
      guard try MemoryKey(&reader) == key(parts), try reader.text() == (await store.fingerprint())?.description else {
        return nil
      }
      return try Build(&reader)
    } catch {
      return nil
    }
  }

  /// - Parameter store: Opened after the site was published.
  public func keep(_ build: Build, of parts: [String], in store: OutputStore) async {
    guard let fingerprint = await store.fingerprint() else { return folder.remove(Self.name) }
    var writer = PackedWriter()
    key(parts).write(to: &writer)
    writer.text(fingerprint.description)
    build.write(to: &writer)
    folder.prepare()
    folder.write(Array(ContentHash(writer.bytes).description.utf8) + writer.bytes, to: Self.name)
  }
}

extension SiteMemory.Build {
  fileprivate init(_ reader: inout PackedReader) throws(PackedReader.Damage) {
    (briefs, facts) = (try reader.number(), try reader.number())
    (pages, files) = (try reader.number(), try reader.number())
    warnings = try reader.list { reader throws(PackedReader.Damage) in
      Diagnostic(
        .warning, path: try reader.text(),
        line: try reader.optional { reader throws(PackedReader.Damage) in try reader.number() },
        column: try reader.optional { reader throws(PackedReader.Damage) in try reader.number() },
        message: try reader.text(), help: try reader.optionalText())
    }
  }

  fileprivate func write(to writer: inout PackedWriter) {
    for number in [briefs, facts, pages, files] { writer.number(number) }
    writer.list(warnings) { writer, warning in
      writer.text(warning.path)
      writer.optional(warning.line) { $0.number($1) }
      writer.optional(warning.column) { $0.number($1) }
      writer.text(warning.message)
      writer.optional(warning.help) { $0.text($1) }
    }
  }
}
