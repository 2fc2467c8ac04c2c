import ArgumentParser
import Foundation
import GoldScore

/// Prints how much of what the records have is read out of their texts.
@main
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score what is read out of texts against records made by hand.",
    discussion: """
      Without a folder of records, those of the package in the working folder are scored. A miss a line, then a table: \
      precision, recall and F1, how many are right of how many wanted.
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
      if !tableOnly, !score.misses.isEmpty { print(score.misses.map { "\($0)\n" }.joined()) }
      print(score.tally.table)
    }
  }
}
