import BriefModel
import SiteModel
import Templates

/// Findings in the form that hosts of code show beside the lines: SARIF 2.1.0 (OASIS).
public enum SARIF {
  /// - Parameter version: of the program.
  public static func log(of findings: [Finding], version: String) -> [UInt8] {
    let rules = CheckRule.allCases.map { rule in
      JSONValue.thing([
        ("id", .text(rule.rawValue)), ("shortDescription", message(rule.summary)),
        ("defaultConfiguration", .thing([("level", .text(rule.severity.rawValue))])),
      ])
    }
    let driver = JSONValue.thing([
      ("name", .text("briefgen")), ("version", .text(version)), ("rules", .list(rules)),
    ])
    let run = JSONValue.thing([
      ("tool", .thing([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
      ("results", .list(findings.map(result))),
    ])
    let log = JSONValue.thing([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
      ("runs", .list([run])),
    ])
    return log.bytes + [0x0A]
  }

  private static func result(of finding: Finding) -> JSONValue {
    let diagnostic = finding.diagnostic
    let words = diagnostic.message + (diagnostic.help.map { "\nHelp: \($0)" } ?? "")
    let related = finding.related.map { place in
      location(place.path, place.line, nil, message: place.message)
    }
    return .thing([
      ("ruleId", .text(finding.rule.rawValue)),
      ("ruleIndex", .number(Double(CheckRule.allCases.firstIndex(of: finding.rule) ?? 0))),
      ("level", .text(diagnostic.severity.rawValue)), ("message", message(words)),
      ("locations", .list([location(diagnostic.path, diagnostic.line, diagnostic.column)])),
      ("relatedLocations", related.isEmpty ? nil : .list(related)),
    ])
  }

  private static func location(_ path: String, _ line: Int?, _ column: Int?, message words: String? = nil) -> JSONValue
  {
    let region = line.map { line in
      JSONValue.thing([("startLine", .number(Double(line))), ("startColumn", column.map { .number(Double($0)) })])
    }
    let place = JSONValue.thing([("artifactLocation", .thing([("uri", .text(uri(path)))])), ("region", region)])
    return .thing([("physicalLocation", place), ("message", words.map(message))])
  }

  private static func message(_ text: String) -> JSONValue { .thing([("text", .text(text))]) }

  /// A path as a reference (RFC 3986); from the working folder where it does not begin at the root.
  private static func uri(_ path: String) -> String {
    let encoded = Address(path).relative(from: .home)
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
