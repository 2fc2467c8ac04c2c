import BriefModel

/// What the words of an editor can stand for, each read and checked in one place.
enum Said {
  /// A text that says something.
  static func text(_ text: String) throws(Refusal) -> String {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw Refusal("must not be blank", help: "leave the line out where there is nothing to say")
    }
    return text
  }

  /// A text of one line.
  static func line(_ text: String) throws(Refusal) -> String {
    let line = try Said.text(text)
    guard !line.contains(where: \.isNewline) else {
      throw Refusal("must be one line", help: "write it without a line break")
    }
    return line
  }

  /// One line, or nothing at all: `""` says that there is none.
  static func lineOrNone(_ text: String) throws(Refusal) -> String {
    text.isEmpty ? text : try line(text)
  }

  /// The name of an encoding that texts are read in.
  static func encoding(_ text: String) throws(Refusal) -> TextEncoding {
    if let encoding = TextEncoding(label: text) { return encoding }
    let names = TextEncoding.allCases.map(\.rawValue) + ["gbk", "gb2312"]
    throw Refusal(
      "must be an encoding that is read: \(names.joined(separator: ", "))",
      help: Nearest.help(for: text, in: names))
  }

  private static let addressHelp = "write it whole, such as https://example.org/page"

  /// The address of a page.
  static func address(_ text: String) throws(Refusal) -> String {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else {
      throw Refusal("must begin with https:// or http://", help: addressHelp)
    }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.first, !"/?#".contains(first) else { throw Refusal("must name a host", help: addressHelp) }
    let isPlain = rest.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace && !#"<>"'\`{}|^"#.unicodeScalars.contains($0)
    }
    guard isPlain else {
      throw Refusal(
        "must be an address without blanks, quotes or brackets",
        help: "write what the browser shows as the page's address")
    }
    return text
  }

  /// The name of a brief's page.
  static func slug(_ text: String) throws(Refusal) -> String {
    guard AddressBook.isAddress(text) else {
      throw Refusal("must be lower-case letters, digits and hyphens", help: "such as shanting-2025-schools")
    }
    return text
  }

  /// A day of the calendar, as ISO 8601 writes it.
  static func day(_ text: String) throws(Refusal) -> String {
    let help = "write it as 2025-01-31"
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = fields.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard fields.map(\.utf8.count) == [4, 2, 2], isDigits, let year = Int(fields[0]), let month = Int(fields[1]),
      let day = Int(fields[2])
    else { throw Refusal("must be a day", help: help) }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard year > 0, lengths.indices.contains(month - 1), (1...lengths[month - 1]).contains(day) else {
      throw Refusal("is no day of the calendar", help: help)
    }
    return text
  }

  static func period(_ text: String) throws(Refusal) -> Period {
    guard let period = Period(text) else {
      throw Refusal(
        "must be a time", help: "write it as 2025, 2025-03, 2025-03-31, 2021/2025, or 2021/ for since 2021")
    }
    return period
  }

  static func number(_ text: String) throws(Refusal) -> Double {
    guard let number = Double(text), number.isFinite else {
      throw Refusal("must be a number", help: "write it in digits and in the base unit: 1.2万 is 12000, 92% is 92")
    }
    return number
  }

  static func factID(_ text: String) throws(Refusal) -> String {
    let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isHex, text.utf8.count == 8 else {
      throw Refusal("must be eight digits and letters from a to f", help: "`briefgen explain FILE` prints the ids")
    }
    return text
  }

  /// A case of an enumeration by its name.
  static func named<Value: RawRepresentable<String> & CaseIterable>(_ text: String) throws(Refusal) -> Value {
    let name = try word(text, of: Value.allCases.map(\.rawValue))
    guard let value = Value(rawValue: name) else { throw Refusal("is unknown") }
    return value
  }

  /// A word out of a list.
  static func word(_ text: String, of words: [String]) throws(Refusal) -> String {
    if words.contains(text) { return text }
    throw Refusal("must be one of \(words.joined(separator: ", "))", help: Nearest.help(for: text, in: words))
  }
}
