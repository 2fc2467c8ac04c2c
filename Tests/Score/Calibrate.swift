import ArgumentParser
import Foundation
import GoldScore

/// Writes the tables that say how sure a reading is and how often the tool is right.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how sure a reading is, and write what was measured.",
    discussion: """
      Reads the texts with records of the package in the working folder, and writes reading-odds.tsv and measured.tsv \
      into Sources/CLexiconData/Tables. Run it when what is read has changed.
      """)

  func run() throws {
    let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    for (name, text) in try CalibratedTables(of: GoldSet.all(in: root)).files {
      let file = root.appendingPathComponent("Sources/CLexiconData/Tables").appendingPathComponent(name)
      guard try text != String(contentsOf: file, encoding: .utf8) else { continue }
      try text.write(to: file, atomically: true, encoding: .utf8)
      print("\(name) written")
    }
  }
}
