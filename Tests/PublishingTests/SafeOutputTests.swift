import Foundation
import TestSupport
import Testing

#if os(Linux)
  /// Whatever call fails or is the last of a killed build: the site is the old one or the new one, whole.
  @Suite struct SafeOutputTests {
    /// How often a build is killed in the tests that kill; every call fails in turn where it is set.
    private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init)
    private static let withoutExchange = ["NO_EXCHANGE": "1"]

    @Test(arguments: ["kill", "once", "full"])
    func `a call that fails leaves the site whole, and the next build heals what is left`(how: String) throws {
      let trial = try Trial()
      let rest = try trial.rest()
      for call in try calls(of: trial) {
        let status = try trial.run("new", ["FAILING_CALL": "\(call)", "FAILING_HOW": how])
        let site = try trial.site()
        #expect(site == trial.old || site == trial.new, "call \(call)")
        if status != 0, how != "kill" { #expect(site == trial.old, "call \(call)") }
        if status == 0 { #expect(site == trial.new, "call \(call)") }
        try expectHealing(trial, rest, "call \(call)")
      }
    }

    @Test(arguments: ["kill", "once", "full"])
    func `where folders cannot be exchanged, the next start completes or undoes what is left`(how: String) throws {
      let trial = try Trial(environment: Self.withoutExchange)
      let rest = try trial.rest()
      for call in try calls(of: trial) {
        let status = try trial.run("new", ["FAILING_CALL": "\(call)", "FAILING_HOW": how])
        #expect(try trial.run("heal") == 0)
        if status == 0 { #expect(try trial.site() == trial.new, "call \(call)") }
        let site = try trial.site()
        #expect(site == trial.old || site == trial.new, "call \(call)")
        try expectHealing(trial, rest, "call \(call)")
      }
    }

    @Test(arguments: [[:], withoutExchange])
    func `a first build that is killed leaves no site or a whole one`(environment: [String: String]) throws {
      let trial = try Trial(environment: environment)
      let calls = try calls(of: trial)
      try trial.folder.remove("out")
      #expect(try trial.run("new") == 0)
      let whole = try trial.site()
      for call in calls {
        try trial.folder.remove("out")
        _ = try trial.run("new", ["FAILING_CALL": "\(call)", "FAILING_HOW": "kill"])
        if !environment.isEmpty { _ = try trial.run("heal") }
        let site = trial.folder.exists("out") ? try trial.site() : [:]
        #expect(site == [:] || site == whole, "call \(call)")
        #expect(try trial.run("new") == 0, "call \(call)")
        #expect(try trial.site() == whole, "call \(call)")
        #expect(!trial.folder.exists(".briefgen"), "call \(call)")
      }
    }

    @Test func `builds killed at random moments leave the old site or the new one`() throws {
      let trial = try Trial(files: 300)
      let rest = try trial.rest()
      let start = ContinuousClock.now
      #expect(try trial.run("new") == 0)
      let duration = (ContinuousClock.now - start) / Duration.seconds(1)
      #expect(try trial.run("old") == 0)
      var seen: [String: Int] = [:]
      for _ in 0..<(Self.kills ?? 12) {
        let status = try trial.run("new", killAfter: .random(in: 0...duration * 1.2))
        let site = try trial.site()
        #expect(site == trial.old || site == trial.new)
        let isLeft = trial.folder.exists(".briefgen/out/next")
        seen["\(status) \(site == trial.new ? "new" : "old")\(isLeft ? ", half a tree beside it" : "")", default: 0] +=
          1
        try expectHealing(trial, rest, "killed")
      }
      if Self.kills != nil { print("killed:", seen) }
    }

    /// The next build ends well, nothing is left of the one before, and the old site can be had back.
    private func expectHealing(_ trial: Trial, _ rest: [String: String], _ words: String) throws {
      #expect(try trial.run("new") == 0, "\(words)")
      #expect(try trial.site() == trial.new, "\(words)")
      #expect(try trial.rest() == rest, "\(words)")
      #expect(!trial.folder.exists(".briefgen"), "\(words)")
      #expect(try trial.run("old") == 0, "\(words)")
      #expect(try trial.site() == trial.old, "\(words)")
    }

    /// Numbers of calls of a publication, spread over all of them.
    private func calls(of trial: Trial) throws -> [Int] {
      let text = try trial.output("new").text
      let count = try #require(Int(text.filter(\.isNumber)))
      #expect(try trial.run("old") == 0)
      return Array(stride(from: 1, through: count, by: Self.kills == nil ? 16 : 1))
    }
  }
#endif
