/// A script that hands data to the search: calls of the one function that it waits for, `briefSearch(name, data)`.
///
/// Data in scripts can be read from a disk too, where a page may read no other file.
struct SearchScript {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ name: String, _ data: [UInt8]) { add(name, data) }

  init(_ name: String, _ data: [[UInt8]]) { add(name, data) }

  /// - Parameter data: a text as UTF-8.
  mutating func add(_ name: String, _ data: [UInt8]) {
    open(name)
    string(data)
    close()
  }

  /// - Parameter data: texts as UTF-8, which stand on a line each.
  mutating func add(_ name: String, _ data: [[UInt8]]) {
    open(name)
    bytes += "[".utf8
    for (index, text) in data.enumerated() {
      bytes += index == 0 ? "\n".utf8 : ",\n".utf8
      string(text)
    }
    bytes += "\n]".utf8
    close()
  }

  private mutating func open(_ name: String) {
    bytes += "briefSearch(\"\(name)\",".utf8
  }

  private mutating func close() {
    bytes += ");\n".utf8
  }

  /// A string literal (ECMA-262, 12.9.4).
  private mutating func string(_ text: [UInt8]) {
    bytes.append(0x22)
    var start = 0
    for (index, byte) in text.enumerated() {
      let letter: UInt8
      switch byte {
      case 0x09: letter = UInt8(ascii: "t")
      case 0x0A: letter = UInt8(ascii: "n")
      case 0x0D: letter = UInt8(ascii: "r")
      case 0x22, 0x5C: letter = byte
      default: continue
      }
      bytes += text[start..<index]
      bytes.append(0x5C)
      bytes.append(letter)
      start = index + 1
    }
    bytes += text[start...]
    bytes.append(0x22)
  }
}
