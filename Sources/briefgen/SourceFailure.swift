import BriefModel

/// Why nothing can be read out of a text; more than one thing where an editor's words about it are wrong.
struct SourceFailure: Error {
  let problems: [Diagnostic]

  init(_ problem: Diagnostic) {
    problems = [problem]
  }

  /// - Throws: All of `problems`, where any of them is an error.
  static func check(_ problems: [Diagnostic]) throws(SourceFailure) {
    if problems.contains(where: { $0.severity == .error }) { throw SourceFailure(all: problems) }
  }

  init(all problems: [Diagnostic]) {
    self.problems = problems.sorted {
      ($0.path, $0.line ?? 0, $0.column ?? 0) < ($1.path, $1.line ?? 0, $1.column ?? 0)
    }
  }
}
