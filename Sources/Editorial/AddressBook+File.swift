import BriefModel

extension AddressBook {
  private static let header = """
    # The address each article was published under. briefgen adds a line for a new one and changes none.
    source\tarticle\tslug

    """

  /// Reads the file; lines that are wrong are told of, each, and left out.
  public static func read(_ bytes: [UInt8], path: String) -> (AddressBook, [Diagnostic]) {
    var book = AddressBook()
    var problems: [Diagnostic] = []
    var keyOfSlug: [String: Key] = [:]
    var isHeader = true
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      if isHeader {
        isHeader = false
        continue
      }
      let problem = book.add(line: line, keyOfSlug: &keyOfSlug)
      if let problem { problems.append(Diagnostic(.error, path: path, line: index + 1, message: problem)) }
    }
    return (book, problems)
  }

  /// The file's bytes: lines in the order of ``Key``.
  public var file: [UInt8] {
    var file = Array(AddressBook.header.utf8)
    for (key, slug) in slugs.sorted(by: { $0.key < $1.key }) {
      file.append(contentsOf: AddressBook.escaped(key.source))
      file.append(contentsOf: "\t\(key.article)\t\(slug)\n".utf8)
    }
    return file
  }

  /// - Returns: What is wrong with the line, if anything.
  private mutating func add(line: ArraySlice<UInt8>, keyOfSlug: inout [String: Key]) -> String? {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(validating: $0, as: UTF8.self)
    }
    guard fields.count == 3, let source = fields[0].flatMap(AddressBook.unescaped), !source.isEmpty,
      let number = fields[1].flatMap({ Int($0) }), number > 0, let slug = fields[2]
    else { return "expected a file name, a number from 1 and a slug, with tabs between" }
    guard AddressBook.isAddress(slug) else {
      return "\"\(slug)\" is no address: lower-case letters, digits and hyphens make one"
    }
    let key = Key(source: source, article: number)
    if self[key] != nil { return "a second address for article \(number) of \"\(source)\"" }
    if let other = keyOfSlug[slug] {
      return "\"\(slug)\" is the address of article \(other.article) of \"\(other.source)\" already"
    }
    keyOfSlug[slug] = key
    add(slug, for: key)
    return nil
  }

  /// A file's name may hold anything: what a line of fields cannot, and a number sign at its start, stands as `%0A`.
  private static func escaped(_ name: String) -> [UInt8] {
    name.utf8.enumerated().flatMap { index, byte -> [UInt8] in
      guard byte < 0x20 || byte == UInt8(ascii: "%") || (index == 0 && byte == UInt8(ascii: "#")) else { return [byte] }
      let hex = String(byte, radix: 16, uppercase: true)
      return Array("%\(hex.utf8.count == 1 ? "0" : "")\(hex)".utf8)
    }
  }

  private static func unescaped(_ name: String) -> String? {
    var bytes: [UInt8] = []
    var rest = name.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let hex = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 else {
        return nil
      }
      bytes.append(hex)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
