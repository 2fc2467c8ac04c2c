import BriefModel

/// A rule that is broken, and where.
public struct Finding: Hashable, Sendable {
  /// Another place that has to do with it.
  public struct Place: Hashable, Sendable {
    public let path: String
    /// From 1.
    public let line: Int?
    public let message: String

    public init(path: String, line: Int?, message: String) {
      self.path = path
      self.line = line
      self.message = message
    }
  }

  public let rule: CheckRule
  /// As severe as its rule.
  public var diagnostic: Diagnostic
  public let related: [Place]

  /// - Parameter at: From 1; the column in characters.
  public init(
    _ rule: CheckRule, path: String, at: (line: Int, column: Int)? = nil, _ message: String, help: String? = nil,
    related: [Place] = []
  ) {
    self.rule = rule
    self.related = related
    diagnostic = Diagnostic(
      rule.severity, path: path, line: at?.line, column: at?.column, message: message, help: help)
  }
}

extension Finding: Comparable {
  public static func < (left: Finding, right: Finding) -> Bool {
    (left.diagnostic, left.rule.rawValue) < (right.diagnostic, right.rule.rawValue)
  }
}
