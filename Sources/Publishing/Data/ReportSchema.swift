import BriefModel
import Templates

/// What `--report` writes of a run.
enum ReportSchema {
  /// Of the report's own `version`, which changes when one of its keys changes its meaning.
  static var report: JSONValue {
    JSONSchema.file(
      "report", version: "1", title: "A run as briefgen --report writes it",
      description: "What a command did, how long it took and what was wrong or doubtful.",
      .object([
        .init("version", JSONSchema.integer.with("const", .number(1))),
        .init("program", .text(matching: "^briefgen [0-9.]+$")),
        .init("command", .text),
        .init("exitCode", JSONSchema.integer(from: 0).described("0, or 1: content was wrong.")),
        .init("counts", .object([], others: JSONSchema.integer(from: 0).described("By what was counted."))),
        .init(
          "times",
          .list(
            of: .object([
              .init("stage", .text), .init("seconds", JSONSchema.number.with("minimum", .number(0))),
            ])
          ).described("In the order the stages ran.")),
        .init("diagnostics", .list(of: .object(diagnostic))),
      ]))
  }

  private static let diagnostic: [JSONSchema.Property] = [
    .init("severity", .one(of: Diagnostic.Severity.allCases.map(\.rawValue))),
    .init("path", JSONSchema.text.described("As the user named it.")),
    .init("line", .integer(from: 1), isRequired: false),
    .init("column", JSONSchema.integer(from: 1).described("In characters."), isRequired: false),
    .init("message", .text), .init("help", JSONSchema.text.described("What to do about it."), isRequired: false),
  ]
}
