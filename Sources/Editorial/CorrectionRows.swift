import BriefModel
import Lexicon

/// What `corrections.tsv` says.
struct CorrectionRows {
  private(set) var rules: [CorrectionCatalogue.Rule] = []
  private(set) var asPrinted: [String] = []
  private(set) var words: [OwnWord] = []
  private var lines: [CorrectionCatalogue.Rule: FilePosition] = [:]
  private var mended: [String: FilePosition] = [:]
  private var kept: [String: FilePosition] = [:]

  var catalogue: CorrectionCatalogue { CorrectionCatalogue(rules, asPrinted: asPrinted) }

  mutating func read(_ row: CatalogueRow) throws(Diagnostic) {
    guard let printed = try row.takesAway ? row.key : row.word("printed", atLeast: 1) else {
      throw row.refusal(ofKey: "names no words", help: "write what is printed")
    }
    let other = row.takesAway ? mended[printed] : kept[printed]
    if let line = other?.line ?? (row.takesAway ? kept[printed]?.line : nil) {
      throw row.refusal(ofKey: "line \(line) speaks of \"\(printed)\" too", help: "take one of the two lines out")
    }
    words.append(OwnWord(.misprint, printed, at: row.position))
    if row.takesAway {
      try row.checkNothing(
        in: ["meant", "before", "behind", "context", "why"], "is not asked for where words are right as printed",
        help: "write - here")
      kept[printed] = row.position
      asPrinted.append(printed)
    } else {
      let rule = try rule(printed, row)
      mended[printed] = row.position
      rules.append(rule)
    }
  }

  private mutating func rule(_ printed: String, _ row: CatalogueRow) throws(Diagnostic) -> CorrectionCatalogue.Rule {
    guard let meant = try row.word("meant", atLeast: 1) else {
      throw row.refusal(
        "meant", "what is meant is missing",
        help: "write what to print instead; to leave words as they are, write - before them")
    }
    if meant == printed {
      throw row.refusal("meant", "is the same as what is printed", help: "write -\(printed) to leave it as printed")
    }
    if Self.digits(of: meant) != Self.digits(of: printed) {
      throw row.refusal(
        "meant", "\"\(meant)\" is another number", help: "mend a number where it stands, in the sidecar of its text")
    }
    let rule = CorrectionCatalogue.Rule(
      printed: printed, meant: meant, before: try row.words("before", atLeast: 1),
      behind: try row.words("behind", atLeast: 1), context: try row.words("context"), why: row.text("why"))
    if printed.unicodeScalars.count == 1, rule.before.isEmpty, rule.behind.isEmpty {
      throw row.refusal(
        "printed", "\"\(printed)\" is a single character, which would be found inside other words",
        help: "say what must stand right before or behind it")
    }
    let place = CorrectionCatalogue.Rule(
      printed: printed, meant: "", before: rule.before, behind: rule.behind, context: rule.context)
    if let line = lines.updateValue(row.position, forKey: place)?.line {
      throw row.refusal(
        "printed", "\"\(printed)\" is mended in line \(line) already, and by nothing else around it",
        help: "take one of the two lines out, or tell them apart by what stands around")
    }
    return rule
  }

  /// The digits in order; letters that scans take for digits count as these, so that they can be mended.
  private static func digits(of text: String) -> [UInt32] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar {
      case "0"..."9": scalar.value
      case "０"..."９": scalar.value - 0xFF10 + 0x30
      case "O", "o": 0x30
      case "l", "I": 0x31
      default: nil
      }
    }
  }
}
