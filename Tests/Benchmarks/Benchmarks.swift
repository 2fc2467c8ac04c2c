import ArgumentParser
import Foundation
import Lexicon
import TestSupport

/// Prints how much text each stage of the work takes in a second, and how that changes with the number of texts.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure what each stage costs, in processor time.",
    discussion: """
      The texts are made up: sentences of the seeds and the passages about other places, with other figures; the same \
      at every run. Each line is one stage at one size; of several rounds the fastest counts. "growth" is the time a \
      megabyte takes against that of the size above.
      """)

  @Option(name: .customLong("texts"), help: ArgumentHelp("How many texts; may be given again.", valueName: "count"))
  var sizes = [100, 1000, 10_000]

  @Option(
    help: ArgumentHelp("Measure the texts of a folder instead, as often as it takes.", valueName: "folder"))
  var input: String?

  @Flag(help: "Make the pages of the site too.")
  var pages = false

  @Option(help: ArgumentHelp("Write the texts of the first size there, and measure nothing.", valueName: "folder"))
  var write: String?

  func run() async throws {
    let start = ProcessorClock.process
    let lexicon = Lexicon()
    let bench = Workbench(lexicon: lexicon)
    print(Benchmarks.row("texts", "MB", "stage", "ms", "MB/s", "µs/text", "growth"))
    print(Benchmarks.row("", "", "tables", Benchmarks.fixed((ProcessorClock.process - start) * 1e3), "", "", ""))
    let corpus = Corpus(samples: try SampleTexts.all(), lexicon: lexicon)
    if let write { return try save(corpus, to: write) }
    let files = try input.map(SampleTexts.texts)
    var before: [Stage: Double] = [:]
    for size in sizes {
      let texts = (0..<size).map { number in files.map { $0[number % $0.count] } ?? corpus.text(number) }
      let megabytes = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
      var best: [Stage: Double] = [:]
      // Few texts are done before the processor has warmed up.
      for _ in 0..<max(1, min(8, 2000 / size)) {
        best.merge(try await bench.run(texts, withPages: pages), uniquingKeysWith: min)
      }
      for stage in Stage.allCases {
        guard let seconds = best[stage] else { continue }
        let growth = before[stage].map { seconds / megabytes / $0 }
        before[stage] = seconds / megabytes
        print(
          Benchmarks.row(
            "\(size)", Benchmarks.fixed(megabytes), stage.rawValue, Benchmarks.fixed(seconds * 1e3),
            Benchmarks.fixed(megabytes / seconds), Benchmarks.fixed(seconds * 1e6 / Double(size)),
            growth.map { Benchmarks.fixed($0, places: 2) } ?? ""))
      }
    }
  }

  private func save(_ corpus: Corpus, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<(sizes.first ?? 0) {
      try Data(corpus.text(number)).write(to: URL(fileURLWithPath: "\(folder)/\(number).txt"))
    }
  }

  private static func row(_ fields: String...) -> String {
    fields.map { String(repeating: " ", count: max(0, 11 - $0.count)) + $0 }.joined()
  }

  private static func fixed(_ value: Double, places: Int = 1) -> String { String(format: "%.\(places)f", value) }
}
