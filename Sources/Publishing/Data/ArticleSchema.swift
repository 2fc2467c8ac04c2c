import BriefModel
import SiteModel
import Templates

/// What `briefgen extract` prints of a source, and what `briefs/SLUG.json` says of a brief.
///
/// Its lists of values are those of the model, so that none can be forgotten here.
enum ArticleSchema {
  static var extract: JSONValue {
    let source: [JSONSchema.Property] = [
      .init("version", .integer(from: 1)),
      .init("source", JSONSchema.text.described("The file's name.")), .init("sha256", digest),
      .init("encoding", .one(of: TextEncoding.allCases.map(\.rawValue))), .init("bytes", .integer(from: 0)),
      .init("articles", .list(of: .object(article + rest))),
    ]
    return JSONSchema.file(
      "extract", version: DataPackage.version, title: "A source as briefgen extract prints it",
      description: offsets, .object(source + account + whole), definitions: definitions(fact: fact + inBlock))
  }

  /// What a build from these lines needs of an article beside what others read.
  private static let rest: [JSONSchema.Property] = [
    .init("wish", JSONSchema.text.described("The name that its page would have.")),
    .init("number", JSONSchema.integer(from: 1).described("Which article of the source it is.")),
    .init("firstLine", .integer(from: 1)), .init("lastLine", .integer(from: 1)),
    .init("joins", .integer(from: 0)), .init("punctuationChanges", .integer(from: 0)),
    .init("mended", corrections), .init("leftOut", .list(of: .object(drop + [.init("excerpt", .text)]))),
    .init("blocks", .list(of: .any(of: ["object"]))),
  ]

  /// The same of a source.
  private static let whole: [JSONSchema.Property] = [
    .init("given", .list(of: .object([.init("article", .integer(from: 1)), .init("slug", .text)] + position))),
    .init(
      "warnings",
      .list(
        of: .object(
          position + [
            .init("severity", .one(of: ["error", "warning"])), .init("message", .text),
            .init("help", JSONSchema.text.orNull),
          ]))),
    .init("ledger", JSONSchema.any(of: ["object"]).described("As sources/NAME.json has it.")),
    .init("text", JSONSchema.text.described("The source's text.")),
  ]

  private static let position: [JSONSchema.Property] = [
    .init("path", .text), .init("line", JSONSchema.integer(from: 1).orNull),
    .init("column", JSONSchema.integer(from: 1).orNull),
  ]

  static var brief: JSONValue {
    let origin: [JSONSchema.Property] = [
      .init("source", JSONSchema.text.described("The file's name.")), .init("sha256", digest),
      .init("bytes", .integer(from: 0)),
      .init("article", JSONSchema.integer(from: 1).described("Which article of the source it is.")),
      .init("firstLine", .integer(from: 1)), .init("lastLine", .integer(from: 1)),
    ]
    return JSONSchema.file(
      "brief", version: DataPackage.version, title: "A brief, as briefs/SLUG.json has it", description: offsets,
      .object(origin + article + account), definitions: definitions(fact: fact))
  }

  private static let offsets =
    "start and end are bytes of the source's text as UTF-8 without a byte-order mark, its lines ended by LF; from 0, the "
    + "end not included."

  private static let digest = JSONSchema.text(matching: "^[0-9a-f]{64}$").described("SHA-256 of the source's text.")
  private static let code = JSONSchema.text(matching: "^[0-9]{6}$").described("GB/T 2260.")
  private static let period = JSONSchema.text(
    matching: "^[0-9]{4}(-[0-9]{2}){0,2}(/([0-9]{4}(-[0-9]{2}){0,2})?)?$"
  ).described("2025, 2023-03, 2024-10-23; 2021/2025 from and to, 2021/ since then.")
  private static let texts = JSONSchema.list(of: .text)
  private static let range = JSONSchema.reference("range")
  private static let bounds: [JSONSchema.Property] = [
    .init("start", .integer(from: 0)), .init("end", .integer(from: 0)),
  ]
  private static let word: [JSONSchema.Property] = [
    .init("who", JSONSchema.text.orNull), .init("why", JSONSchema.text.orNull),
  ]

  private static let article: [JSONSchema.Property] = [
    .init("slug", JSONSchema.text(matching: "^[a-z0-9-]+$").described("The name of its page.")),
    .init("title", JSONSchema.text.orNull), .init("kicker", JSONSchema.text.orNull),
    .init("subtitle", JSONSchema.text.orNull), .init("byline", texts), .init("publisher", JSONSchema.text.orNull),
    .init("published", JSONSchema.text.orNull), .init("address", JSONSchema.text.orNull),
    .init("rights", JSONSchema.text.orNull), .init("place", code.orNull), .init("otherPlaces", .list(of: code)),
    .init(
      "themes",
      .list(
        of: .object([
          .init("id", .text), .init("weight", JSONSchema.number.described("Share of the sentences on it.")),
        ]))),
    .init("dataYears", .list(of: .integer)), .init("headings", texts), .init("captions", texts),
    .init("documents", texts), .init("honours", texts),
    .init("people", .list(of: .object([.init("name", .text), .init("role", .text)]))),
    .init(
      "pieces",
      .list(
        of: .object(
          [
            .init(
              "as", .one(of: ["title", "kicker", "subtitle", "byline", "publisher", "heading", "caption"]))
          ] + bounds))),
    .init(
      "paragraphs",
      .list(
        of: .object([
          .init("text", .text),
          .init("heading", JSONSchema.integer(from: 0).orNull.described("Of headings, the one it stands under.")),
          .init("source", .list(of: range)),
        ]))),
    .init("facts", .list(of: .reference("fact"))),
    .init("rejected", JSONSchema.list(of: .reference("fact")).described("None, as an editor says.")),
    .init(
      "rulings",
      .list(
        of: .object(
          [.init("of", .one(of: Ruling.Subject.allCases.map(\.rawValue)))] + word
            + [.init("read", JSONSchema.text.orNull)]))),
  ]

  private static let account: [JSONSchema.Property] = [.init("dropped", dropped), .init("corrections", corrections)]

  private static let dropped = JSONSchema.list(of: .object(drop))

  private static let drop =
    bounds + [
      .init("why", .one(of: DropReason.allCases.map(\.rawValue))), .init("by", .reference("word"), isRequired: false),
    ]

  private static let corrections = JSONSchema.list(
    of: .object(
      bounds + [
        .init("printed", .text),
        .init("meant", JSONSchema.text.orNull.described("null where it is damaged beyond repair.")),
        .init("why", .text), .init("by", .reference("word"), isRequired: false),
      ]))

  private static let measure: [JSONSchema.Property] = [
    .init("label", .text), .init("value", JSONSchema.number.described("In base units.")),
    .init("from", JSONSchema.number.orNull), .init("to", JSONSchema.number.orNull), .init("valueText", .text),
    .init("unit", .text), .init("qualifier", .one(of: Qualifier.allCases.map(\.rawValue))),
    .init("kind", .one(of: QuantityKind.allCases.map(\.rawValue))), .init("period", period.orNull),
    .init("place", code.orNull), .init("partOf", JSONSchema.text.orNull), .init("baseline", JSONSchema.text.orNull),
  ]

  private static let fact: [JSONSchema.Property] =
    [
      .init("id", .text(matching: "^[0-9a-f]{8}$")), .init("indicator", JSONSchema.text.orNull),
      .init("theme", JSONSchema.text.orNull),
    ] + measure + [
      .init(
        "reading",
        .object([
          .init("rule", .one(of: ReadingRule.allCases.map(\.rawValue))),
          .init("period", .one(of: PeriodSource.allCases.map(\.rawValue))),
          .init("place", .one(of: PlaceSource.allCases.map(\.rawValue))),
          .init("doubts", .list(of: .one(of: ReadingDoubt.allCases.map(\.rawValue)))),
          .init("confidence", JSONSchema.number.with("minimum", .number(0)).with("maximum", .number(1))),
        ])), .init("quote", .text), .init("sentence", .text),
      .init("paragraph", JSONSchema.integer(from: 0).orNull.described("Of paragraphs, the one it stands in.")),
      .init("source", range),
      .init(
        "editing",
        .object(
          [.init("verdict", .one(of: FactEditing.Verdict.allCases.map(\.rawValue)))] + word + [
            .init(
              "read", .object([.init("indicator", JSONSchema.text.orNull)] + measure), isRequired: false)
          ]), isRequired: false),
    ]

  /// Where a figure stands in the blocks of its article.
  private static let inBlock: [JSONSchema.Property] = [.init("block", .integer(from: 0)), .init("range", range)]

  private static func definitions(fact: [JSONSchema.Property]) -> [(name: String, schema: JSONSchema)] {
    [("range", .object(bounds)), ("word", .object(word)), ("fact", .object(fact))]
  }
}
