import ArgumentParser
import BriefModel
import Foundation
import GoldScore

/// Prints the misses, the tables and how far the confidences can be believed.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every miss, and how much is right.",
    discussion: """
      Without a folder of records, those of the package in the working folder are scored. A miss a line, then a table: \
      precision, recall and F1, how many are right of how many wanted. Last, for each band of confidence, how sure its \
      facts were said to be and how many of them are right.
      """)

  @Argument(help: ArgumentHelp("A folder of records, files whose names end in .json.", valueName: "RECORDS"))
  var records: String?

  @Option(help: ArgumentHelp("The folder of their texts; the records' own where it is not given.", valueName: "FOLDER"))
  var texts: String?

  @Flag(help: "Print the table without the misses.")
  var tableOnly = false

  func validate() throws {
    if texts != nil, records == nil { throw ValidationError("--texts says where the texts of RECORDS are: name both.") }
  }

  func run() throws {
    let sets =
      records.map { records in
        [GoldSet(records: URL(fileURLWithPath: records), texts: URL(fileURLWithPath: texts ?? records))]
      } ?? GoldSet.all(in: URL(fileURLWithPath: FileManager.default.currentDirectoryPath))
    for set in sets {
      let score = try set.scored()
      if sets.count > 1 { print("\(set)\n") }
      if !tableOnly, records != nil || set.part != .trial, !score.misses.isEmpty {
        print(score.misses.map { "\($0)\n" }.joined())
      }
      print(score.tally.table)
      guard records == nil else { continue }
      Self.printBands(
        "As published", score.judged.map { $0.judgement(confidence: $0.fact.reading.confidence) })
    }
    if records == nil {
      Self.printBands(
        "Confidences of each text of the trial as the others give them", try CalibratedTables(of: sets).trial)
    }
  }

  private static func printBands(_ title: String, _ judgements: [Judgement]) {
    print(title)
    for band in ConfidenceBand.allCases { print(BandResult(band, of: judgements)) }
    print()
  }
}
