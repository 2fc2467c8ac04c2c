/// Something wrong or doubtful in an input, said once, where it stands.
public struct Diagnostic: Hashable, Sendable, Error {
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning
  }

  public var severity: Severity
  /// The file, as the user named it.
  public var path: String
  /// From 1; nil where the message is about the file as a whole.
  public var line: Int?
  /// In characters, from 1.
  public var column: Int?
  /// What is wrong, one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?

  public init(
    _ severity: Severity, path: String, line: Int? = nil, column: Int? = nil, message: String, help: String? = nil
  ) {
    self.severity = severity
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }
}
