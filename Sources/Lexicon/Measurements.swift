import CLexiconData

/// What was measured of the reading of texts that have records made by hand.
public struct Measurements: Hashable, Sendable {
  /// Which texts were read.
  public enum Texts: String, CaseIterable, Hashable, Sendable {
    /// Those that the site publishes; the rules were written by them.
    case seeds
    /// Those that no rule was written or mended by.
    case trial
  }

  /// How many answers of one kind were right, given and wanted.
  public struct Count: Hashable, Sendable {
    public let right: Int
    public let printed: Int
    public let wanted: Int

    public init(right: Int, printed: Int, wanted: Int) {
      self.right = right
      self.printed = printed
      self.wanted = wanted
    }
  }

  private let counts: [Texts: [String: Count]]

  public init(_ counts: [Texts: [String: Count]]) { self.counts = counts }

  /// The measurements of `measured.tsv`.
  init() {
    var counts: [Texts: [String: Count]] = [:]
    for row in Table(lexicon_measured()).rows where row.count == 5 {
      guard let texts = Texts(rawValue: row[0]), let right = Int(row[2]), let printed = Int(row[3]),
        let wanted = Int(row[4])
      else { continue }
      counts[texts, default: [:]][row[1]] = Count(right: right, printed: printed, wanted: wanted)
    }
    self.init(counts)
  }

  /// - Parameter measure: "fact label", "facts found", "confidence high"
  public subscript(texts: Texts, measure: String) -> Count? { counts[texts]?[measure] }
}
