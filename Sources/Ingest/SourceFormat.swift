/// What a source file is written in, by the ending of its name.
public enum SourceFormat: Sendable {
  /// `.txt`: lines of text; what proves to be the source of a page is read as one.
  case text
  /// `.md`, `.markdown`
  case markdown
  /// `.html`, `.htm`, `.xhtml`: a page as a browser saves it.
  case page

  /// nil where the name has none of these endings; letters' case counts for nothing.
  public init?(name: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .page
    default: return nil
    }
  }
}
