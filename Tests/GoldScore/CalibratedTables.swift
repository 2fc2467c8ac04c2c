import BriefModel
import Lexicon

/// The tables of the lexicon that are made of what the records say.
public struct CalibratedTables: Sendable {
  /// The measures that say something to a reader of the site.
  private static let measures =
    ["articles found", "facts found", "facts wholly right", "fact indicator"]
    + FactField.allCases.filter { $0.isCore && $0 != .from && $0 != .to }.map { "fact \($0)" }

  public let calibration: Calibration
  /// The facts of the trial's texts, each with the confidence that the other texts give it.
  public let trial: [Judgement]
  private let tallies: [Measurements.Texts: [Tally]]
  private let seeds: [JudgedFact]

  /// - Throws: what scoring the sets throws.
  public init(of sets: [GoldSet]) throws {
    let scores = try sets.map { (part: $0.part, score: try $0.scored()) }
    func judged(_ part: GoldSet.Part) -> [JudgedFact] { scores.filter { $0.part == part }.flatMap(\.score.judged) }
    func tallies(_ part: GoldSet.Part) -> [Tally] { scores.filter { $0.part == part }.map(\.score.tally) }
    calibration = Calibration(judged(.trial))
    trial = calibration.heldOut()
    seeds = judged(.seeds)
    self.tallies = [.seeds: tallies(.seeds), .trial: tallies(.trial)]
  }

  /// Their files' names and texts.
  public var files: [(name: String, text: String)] {
    [("reading-odds.tsv", calibration.table), ("measured.tsv", measured)]
  }

  private var measured: String {
    var lines = [
      "# Made by `make calibrate`: how many answers are right, printed and wanted. seeds are the texts that the site",
      "# publishes, by which the rules were written; the trial is of texts that mended none, each with the confidences that",
      "# the others give.",
      "texts\tmeasure\tright\tprinted\twanted",
    ]
    let odds = calibration.odds
    let judgements: [Measurements.Texts: [Judgement]] = [
      .seeds: seeds.map {
        $0.judgement(confidence: odds.confidence(of: $0.fact.reading.traits))
      },
      .trial: trial,
    ]
    for texts in Measurements.Texts.allCases {
      for measure in Self.measures {
        let rows = (tallies[texts] ?? []).compactMap { $0[measure] }
        let counts = [rows.map(\.right), rows.map(\.printed), rows.map(\.wanted)].map { "\($0.reduce(0, +))" }
        lines.append(([texts.rawValue, measure] + counts).joined(separator: "\t"))
      }
      for band in ConfidenceBand.allCases {
        let result = BandResult(band, of: judgements[texts] ?? [])
        lines.append("\(texts.rawValue)\tconfidence \(band.rawValue)\t\(result.right)\t\(result.seen)\t\(result.seen)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
