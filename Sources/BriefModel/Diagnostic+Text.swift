extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: severity: message`, with the help indented below.
  public var description: String {
    let head = "\(place): \(severity.rawValue): \(Self.printable(message))"
    return help.map { "\(head)\n  help: \(Self.printable($0))" } ?? head
  }

  /// `path:line:column`, as far as it is known.
  public var place: String {
    var place = Self.printable(path)
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return place
  }

  /// With what a terminal would obey, as a line break in a file's name, written as Swift writes it.
  public static func printable(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return text.unicodeScalars.reduce(into: "") { printed, scalar in
      if scalar.value < 0x20 || scalar.value == 0x7F {
        printed += scalar.escaped(asASCII: true)
      } else {
        printed.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column; what is about a whole file stands before its lines.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.path, left.line ?? 0, left.column ?? 0, left.message)
      < (right.path, right.line ?? 0, right.column ?? 0, right.message)
  }
}
