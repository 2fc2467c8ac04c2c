import Extraction
import Foundation
import Ingest
import Lexicon

/// A folder of records and the folder of the texts they are of.
public struct GoldSet: Sendable, CustomStringConvertible {
  /// What the texts of a set have been to the rules.
  public enum Part: Sendable {
    /// The rules were written by them.
    case seeds
    /// They were new when they came, and their misses have mended rules since.
    case practice
    /// No rule is written or mended by them: they alone say how well new texts are read. Their misses are not printed
    /// unless they are asked for; once a rule is mended by one, the set is practice, and a new trial is to be written.
    case trial
  }

  public let records: URL
  public let texts: URL

  public init(records: URL, texts: URL) {
    self.records = records
    self.texts = texts
  }

  /// The sets that the package at `root` has.
  public static func all(in root: URL) -> [GoldSet] {
    let fixtures = root.appendingPathComponent("Tests/Fixtures")
    let seeds = GoldSet(
      records: fixtures.appendingPathComponent("Gold"), texts: root.appendingPathComponent("seeds"))
    let others = ["Passages", "Features", "Reports", "Counties", "Trial"].map { fixtures.appendingPathComponent($0) }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
    return [seeds] + others.map { GoldSet(records: $0, texts: $0) }
  }

  public var part: Part {
    switch records.lastPathComponent {
    case "Gold": .seeds
    case "Trial": .trial
    default: .practice
    }
  }

  public var description: String { records.lastPathComponent }

  /// Reads every text that has a record and scores what was read, in the order of the records' names.
  ///
  /// - Throws: a ``GoldError``, or why a file cannot be read.
  public func scored() throws -> Scorer {
    let files = try FileManager.default.contentsOfDirectory(at: records, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    if files.isEmpty { throw GoldError.noRecords(folder: records.path) }
    let lexicon = Lexicon()
    let (ingester, extractor) = (Ingester(lexicon: lexicon), Extractor(lexicon: lexicon))
    var scorer = Scorer()
    for file in files {
      let record = try GoldRecord(json: Data(contentsOf: file))
      let text = try Data(contentsOf: texts.appendingPathComponent(record.source))
      let read = try ingester.read(Array(text), name: record.source)
      let briefs = read.articles.map { extractor.brief(of: $0, in: read.source, slug: "") }
      try scorer.score(briefs, of: read.source.bytes, against: record)
    }
    return scorer
  }
}
