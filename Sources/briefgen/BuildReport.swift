import BriefModel
import Publishing

/// What a build did, and what was wrong with what it was given.
struct BuildReport {
  var sources: Int
  var briefs = 0
  var facts = 0
  var pages = 0
  /// Nil where nothing was published.
  var output: OutputStore.Report?
  var diagnostics: [Diagnostic] = []

  init(sources: Int) {
    self.sources = sources
  }

  var hasErrors: Bool { output == nil || diagnostics.contains { $0.severity == .error } }

  func summary(milliseconds: Int) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
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
    parts += [BuildReport.count(warnings, "warning"), "\(milliseconds) ms"]
    return parts.joined(separator: ", ")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
