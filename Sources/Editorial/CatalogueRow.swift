import BriefModel
import Lexicon

/// A line of an editor's catalogue.
struct CatalogueRow {
  struct Field {
    let text: String
    /// In characters from 1.
    let column: Int
  }

  /// What the line is about; nil where it is a `-` alone.
  let key: String?
  /// Whether what the line names is taken away.
  let takesAway: Bool
  let position: FilePosition
  private let fields: [Field]
  private let columns: [String]

  /// - Throws: Why the line has no meaning in these columns.
  init(_ fields: [Field], columns: [String], at position: FilePosition) throws(Diagnostic) {
    self.fields = fields
    self.columns = columns
    self.position = position
    let first = fields[0].text
    takesAway = first.hasPrefix("-")
    let rest = takesAway ? String(first.dropFirst()) : first
    key = rest.isEmpty ? nil : rest
    let help = "separate \(columns.joined(separator: ", ")) by tabs; write - for none"
    if let extra = fields.dropFirst(columns.count).first(where: { !$0.text.isEmpty }) {
      throw Diagnostic(
        .error, at: at(extra), message: "is a field too many: there are \(columns.count) columns", help: help)
    }
    for field in fields {
      let isHidden = { (scalar: Unicode.Scalar) in
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      }
      if field.text.unicodeScalars.contains(where: isHidden) {
        throw Diagnostic(
          .error, at: at(field), message: "holds a character that cannot be seen", help: "type the words anew")
      }
    }
    if first.isEmpty || fields.count == 1 && !takesAway {
      throw Diagnostic(
        .error, at: at(fields[0]), message: first.isEmpty ? "the first field is empty" : "is no line of fields",
        help: help)
    }
  }

  /// The columns in their order here, where the line names them.
  func header(of catalogue: Catalogue) throws(Diagnostic) -> [String] {
    let known = catalogue.columns
    var columns: [String] = []
    for field in fields where !field.text.isEmpty {
      guard known.contains(field.text), !columns.contains(field.text) else {
        throw Diagnostic(
          .error, at: at(field),
          message: columns.contains(field.text) ? "is a column already" : "\"\(field.text)\" is no column",
          help: Nearest.help(for: field.text, in: known) ?? "there are \(known.joined(separator: ", "))")
      }
      columns.append(field.text)
    }
    return columns
  }

  /// What stands in a column; nil for nothing and for `-`.
  func text(_ column: String) -> String? {
    guard let text = field(column)?.text, !text.isEmpty, text != "-" else { return nil }
    return text
  }

  /// The words between `|` in a column, each as it is searched for; none for nothing and for `-`.
  ///
  /// - Parameter length: how many characters each must have at least, lest it be found inside other words.
  func words(_ column: String, atLeast length: Int = 2) throws(Diagnostic) -> [String] {
    guard let text = text(column) else { return [] }
    var words: [String] = []
    for word in text.split(separator: "|", omittingEmptySubsequences: false).map(String.init) {
      words.append(try checked(word, column, atLeast: length))
    }
    return words
  }

  /// A single word in a column.
  func word(_ column: String, atLeast length: Int = 2) throws(Diagnostic) -> String? {
    guard let text = text(column) else { return nil }
    return try checked(text, column, atLeast: length)
  }

  private func checked(_ word: String, _ column: String, atLeast length: Int) throws(Diagnostic) -> String {
    if word.allSatisfy(\.isWhitespace) {
      throw refusal(column, "has an empty word", help: "write one word on each side of every |")
    }
    if word.contains(where: \.isWhitespace) || word.contains("|") {
      throw refusal(column, "\"\(word)\" is not one word", help: "take blanks out; | stands between words of a list")
    }
    if word.unicodeScalars.count < length {
      throw refusal(
        column, "\"\(word)\" is a single character, which would be found inside other words",
        help: "give more of the words that it stands in")
    }
    return word
  }

  /// - Throws: What is wrong with a line that says something in one of these columns.
  func checkNothing(in columns: [String], _ message: String, help: String) throws(Diagnostic) {
    for column in columns where text(column) != nil { throw refusal(column, message, help: help) }
  }

  /// What is wrong with what stands, or does not, in a column.
  func refusal(_ column: String, _ message: String, help: String?) -> Diagnostic {
    var place = position
    // Where nothing stands, the line ends.
    place.column = field(column)?.column ?? fields.last.map { $0.column + $0.text.unicodeScalars.count }
    return Diagnostic(.error, at: place, message: message, help: help)
  }

  /// Where the first field stands, without the sign before it.
  var keyPosition: FilePosition {
    var place = at(fields[0])
    if takesAway, key != nil { place.column = fields[0].column + 1 }
    return place
  }

  func refusal(ofKey message: String, help: String?) -> Diagnostic {
    Diagnostic(.error, at: keyPosition, message: message, help: help)
  }

  /// What an editor's word stands for, by the rules of sidecars.
  ///
  /// - Parameter help: where the rules have none.
  func said<Value>(
    _ column: String, _ text: String, help: String, _ read: (String) throws(Refusal) -> Value
  ) throws(Diagnostic) -> Value {
    do throws(Refusal) {
      return try read(text)
    } catch {
      throw refusal(column, "\"\(text)\" \(error.message)", help: error.help ?? help)
    }
  }

  private func field(_ column: String) -> Field? {
    guard let index = columns.firstIndex(of: column), index < fields.count else { return nil }
    return fields[index]
  }

  private func at(_ field: Field) -> FilePosition {
    var place = position
    place.column = field.column
    return place
  }
}
