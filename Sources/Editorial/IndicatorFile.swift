import BriefModel
import Lexicon

/// `indicators.tsv` in the input folder: measures that editors add to the catalogue, and phrases they are recognised by.
public enum IndicatorFile {
  public static let name = "indicators.tsv"

  private static let columns = ["id", "name", "unit", "theme", "label", "context", "without"]

  /// - Returns: The tables with what the file adds, and all that is wrong with it, line by line.
  public static func read(_ bytes: [UInt8], path: String, adding to: Lexicon) -> (Lexicon, [Diagnostic]) {
    var reader = Reader(path: path, lexicon: to)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (to, [Diagnostic(.error, path: path, message: "is not UTF-8 text", help: "save it as UTF-8")])
    }
    var isHeader = true
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let fields = line.trimmingPrefix("\u{FEFF}").split(separator: "\t", omittingEmptySubsequences: false).map(
        String.init)
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      if isHeader {
        isHeader = false
        if fields == columns { continue }
      }
      reader.read(fields, line: index + 1)
    }
    return (to.adding(reader.indicators, phrases: reader.phrases, writtenAs: bytes), reader.problems)
  }

  private struct Reader {
    let path: String
    let lexicon: Lexicon
    var indicators: [Indicator] = []
    var phrases: [IndicatorCatalogue.Phrase] = []
    var problems: [Diagnostic] = []

    mutating func read(_ fields: [String], line: Int) {
      func complain(_ refusal: Refusal) {
        problems.append(
          Diagnostic(.error, path: path, line: line, message: refusal.message, help: refusal.help))
      }
      guard fields.count == columns.count, !fields.contains("") else {
        return complain(
          Refusal(
            "must be \(columns.count) fields, none of them empty",
            help: "separate them by tabs: \(columns.joined(separator: ", ")); write - for none"))
      }
      do throws(Refusal) {
        let indicator = try indicator(fields)
        if lexicon.indicators[indicator.id] == nil, !indicators.contains(where: { $0.id == indicator.id }) {
          indicators.append(indicator)
        }
        if fields[4] == "-", fields[5] == "-" {
          throw Refusal("\"label\" and \"context\" are both none", help: "give words that a figure is recognised by")
        }
        phrases.append(
          IndicatorCatalogue.Phrase(
            indicator: indicator.id, units: indicator.unit, label: fields[4], context: fields[5], without: fields[6]))
      } catch {
        complain(error)
      }
    }

    /// One that is known must be called what it is.
    private func indicator(_ fields: [String]) throws(Refusal) -> Indicator {
      let id = fields[0]
      guard AddressBook.isAddress(id) else {
        throw Refusal("\"id\" must be lower-case letters, digits and hyphens", help: "such as school-buses")
      }
      do throws(Refusal) {
        let indicator = Indicator(
          id: id, name: fields[1], unit: try lexicon.saidUnit(fields[2]), theme: try lexicon.saidTheme(fields[3]))
        guard let known = lexicon.indicators[id] ?? indicators.first(where: { $0.id == id }), known != indicator else {
          return indicator
        }
        throw Refusal(
          "\"\(id)\" is another measure already: \(known.name), in \(known.unit), of \(known.theme)",
          help: "give it an id of its own, or these words to add a phrase")
      } catch {
        throw error
      }
    }
  }
}
