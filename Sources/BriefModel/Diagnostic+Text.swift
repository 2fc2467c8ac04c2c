extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: severity: message`, with the help indented below.
  public var description: String {
    var place = path
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    let head = "\(place): \(severity.rawValue): \(message)"
    return help.map { "\(head)\n  help: \($0)" } ?? head
  }
}
