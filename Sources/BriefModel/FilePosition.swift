/// A place in a file that people write.
public struct FilePosition: Hashable, Sendable {
  /// The file, as the user named it.
  public var path: String
  /// From 1; nil where the file as a whole is meant.
  public var line: Int?
  /// In characters, from 1.
  public var column: Int?

  public init(path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension Diagnostic {
  public init(_ severity: Severity, at place: FilePosition, message: String, help: String? = nil) {
    self.init(severity, path: place.path, line: place.line, column: place.column, message: message, help: help)
  }
}
