import BriefModel
import Publishing

/// What a build did, and what was wrong with what it was given.
struct BuildReport {
  var sources: Int
  /// How many of them were not read again, since they had been read before.
  var remembered = 0
  var briefs = 0
  var facts = 0
  var pages = 0
  /// Nil where nothing was published.
  var output: OutputStore.Report?
  var diagnostics: [Diagnostic] = []
  var clock = StageClock()

  init(sources: Int) {
    self.sources = sources
  }

  /// For people and for programs.
  ///
  /// - Parameter isStrict: whether warnings count as errors.
  func told(strictly isStrict: Bool, took time: Duration) -> RunReport {
    var report = RunReport(times: clock.times, diagnostics: diagnostics, isRefused: output == nil)
    report.counts = [("sources", sources), ("remembered", remembered)]
    if let output {
      report.counts += [
        ("briefs", briefs), ("facts", facts), ("pages", pages), ("written", output.written),
        ("unchanged", output.unchanged), ("removed", output.removed),
      ]
    }
    report.summary = summary(strictly: isStrict, milliseconds: Int(time.seconds * 1000))
    return report
  }

  private func summary(strictly isStrict: Bool, milliseconds: Int) -> String {
    let distinct = Set(diagnostics)
    let errors = distinct.count { isStrict || $0.severity == .error }
    var parts = [BuildReport.count(sources, "source")]
    if let output {
      parts += [
        BuildReport.count(briefs, "brief"), BuildReport.count(facts, "fact"), BuildReport.count(pages, "page"),
        "\(output.written) written", "\(output.unchanged) unchanged",
      ]
      if output.removed > 0 { parts.append("\(output.removed) removed") }
    } else {
      parts.append("nothing published")
    }
    if errors > 0 { parts.append(BuildReport.count(errors, "error")) }
    parts += [BuildReport.count(distinct.count - errors, "warning"), "\(milliseconds) ms"]
    return parts.joined(separator: ", ")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
