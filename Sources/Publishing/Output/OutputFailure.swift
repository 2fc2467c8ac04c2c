import BriefModel

/// Why a site was not published; the one of before is as it was.
public struct OutputFailure: Error {
  /// All that stands in the way, or what could not be written.
  public let problems: [Diagnostic]

  init(_ problems: [Diagnostic]) {
    self.problems = problems
  }
}
