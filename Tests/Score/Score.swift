import ArgumentParser
import Foundation
import GoldScore

/// Prints how much of what the records have is read out of their texts, and measures how sure a reading is.
@main
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score what is read out of texts against records made by hand.",
    subcommands: [Report.self, Calibrate.self], defaultSubcommand: Report.self)
}
