import Memory
import Publishing

extension BuildReport {
  /// What is told of a site that is as it was.
  mutating func takeOver(_ build: SiteMemory.Build) {
    (briefs, facts, pages) = (build.briefs, build.facts, build.pages)
    remembered = sources
    diagnostics = build.warnings
    output = OutputStore.Report(unchanged: build.files)
    clock.end("compare")
  }

  /// What is to be remembered; nil where anything went wrong.
  var build: SiteMemory.Build? {
    guard let output, !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return SiteMemory.Build(
      briefs: briefs, facts: facts, pages: pages, files: output.written + output.unchanged, warnings: diagnostics)
  }
}
