import BriefModel
import Templates

/// What a run did and found, for people and for programs.
struct RunReport {
  /// Things that were counted, in the order they are told: "briefs", 7.
  var counts: [(name: String, count: Int)] = []
  var times: [StageTime] = []
  var diagnostics: [Diagnostic] = []
  /// One line; nil where what was printed says it all.
  var summary: String?
  /// Whether the diagnostics are told to people; else they stand in what was printed.
  var isTold = true
  /// Whether nothing was published that should have been.
  var isRefused = false

  var hasFailed: Bool { isRefused || diagnostics.contains { $0.severity == .error } }

  /// A line a stage: "  read        312 ms".
  var timeTable: [String] {
    times.map { time in
      let name = "  \(time.stage) ".padded(to: 14)
      return "\(name)\(String(Int(time.seconds * 1000)).padded(to: 6, atStart: true)) ms"
    }
  }

  /// One object, as `data/schemas/report.schema.json` of every site describes it.
  func json(command: String, exitCode: Int32) -> [UInt8] {
    let counted =
      counts
      + Diagnostic.Severity.allCases.map { severity in
        (name: severity.rawValue + "s", count: diagnostics.count { $0.severity == severity })
      }
    let object = JSONValue.thing([
      ("version", .number(1)), ("program", .text("briefgen \(Briefgen.versionNumber)")), ("command", .text(command)),
      ("exitCode", .number(Double(exitCode))),
      ("counts", .thing(counted.map { ($0.name, .number(Double($0.count))) })),
      (
        "times",
        .list(
          times.map { .thing([("stage", .text($0.stage)), ("seconds", .number(($0.seconds * 1e6).rounded() / 1e6))]) })
      ),
      ("diagnostics", .list(diagnostics.map(\.json))),
    ])
    return object.bytes + [0x0A]
  }
}

extension Diagnostic {
  var json: JSONValue { .thing(fields) }

  var fields: [(name: String, value: JSONValue?)] {
    [
      ("severity", .text(severity.rawValue)), ("path", .text(path)), ("line", line.map { .number(Double($0)) }),
      ("column", column.map { .number(Double($0)) }), ("message", .text(message)), ("help", .optional(help)),
    ]
  }
}

extension String {
  /// With blanks up to so many characters.
  func padded(to width: Int, atStart: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return atStart ? blanks + self : self + blanks
  }
}
