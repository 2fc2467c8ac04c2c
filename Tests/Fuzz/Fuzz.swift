import ArgumentParser
import Foundation
import Lexicon
import TestSupport
import TextChecks

/// Reads texts that no one wrote, for as long as it is told to.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read mutated texts and check what has to hold of any.",
    discussion: """
      Texts go by numbers, the same at every run. The number of a text that crashes the program is the last one in \
      the file of --trace; `--first NUMBER --texts 1` reads it again.
      """)

  @Option(help: "How long to go on.")
  var minutes = 10.0

  @Option(help: "The number of the first text.")
  var first: UInt64 = 0

  @Option(help: "How many texts at most.")
  var texts = UInt64.max

  @Option(help: ArgumentHelp("The file that holds the number of the text being read.", valueName: "file"))
  var trace: String?

  @Option(help: "How many seconds a text may take.")
  var patience = 20.0

  @Option(help: ArgumentHelp("Write the first text there, and read none.", valueName: "file"))
  var write: String?

  func run() throws {
    let mutator = TextMutator(samples: try SampleTexts.all())
    if let write { return try Data(mutator.text(first)).write(to: URL(fileURLWithPath: write)) }
    let checks = TextChecks(lexicon: Lexicon())
    let trace = try trace.map { path in
      try Data().write(to: URL(fileURLWithPath: path))
      return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
    let end = Date(timeIntervalSinceNow: minutes * 60)
    var (number, bytes, facts, slowest) = (first, 0, 0, (seconds: 0.0, number: first))
    var failures = 0
    while Date() < end, number - first < texts {
      try trace?.seek(toOffset: 0)
      try trace?.write(contentsOf: Data("\(number)\n".utf8))
      let text = mutator.text(number)
      ProcessorClock.endProgram(after: Int(patience) + 60)
      let start = ProcessorClock.thread
      let problems = checks.problems(of: text)
      let seconds = ProcessorClock.thread - start
      if seconds > slowest.seconds { slowest = (seconds, number) }
      if seconds > patience { failures += 1 }
      for problem in problems { print("text \(number): \(problem)") }
      failures += problems.isEmpty ? 0 : 1
      bytes += text.count
      if number % 16 == 0 { facts += checks.briefs(of: text).reduce(0) { $0 + $1.facts.count } }
      number += 1
    }
    print(
      "\(number - first) texts, \(bytes / 1_000_000) MB, about \(facts * 16) facts; \(failures) failures;",
      "the slowest, \(slowest.number), took \(String(format: "%.2f", slowest.seconds)) s")
    if failures > 0 { throw ExitCode.failure }
  }
}
