import Templates

/// A JSON Schema (draft 2020-12) in the making.
struct JSONSchema: Sendable {
  /// A property of an object.
  struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    let isRequired: Bool

    init(_ name: String, _ schema: JSONSchema, isRequired: Bool = true) {
      self.name = name
      self.schema = schema
      self.isRequired = isRequired
    }
  }

  let keywords: [(name: String, value: JSONValue?)]

  private init(_ keywords: [(name: String, value: JSONValue?)]) {
    self.keywords = keywords
  }

  /// What a document is, by a name that no other version of its meaning has.
  static func file(
    _ name: String, version: String, title: String, description: String, _ schema: JSONSchema,
    definitions: [(name: String, schema: JSONSchema)] = []
  ) -> JSONValue {
    let head: [(name: String, value: JSONValue?)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text("urn:x-briefgen:schema:\(name):\(version)")), ("title", .text(title)),
      ("description", .text(description)),
    ]
    let defined: JSONValue? =
      definitions.isEmpty ? nil : .thing(definitions.map { ($0.name, .thing($0.schema.keywords)) })
    return .thing(head + schema.keywords + [("$defs", defined)])
  }

  static let text = JSONSchema([("type", .text("string"))])
  static let number = JSONSchema([("type", .text("number"))])
  static let integer = JSONSchema([("type", .text("integer"))])
  /// From 0 or another number.
  static func integer(from least: Int) -> JSONSchema { integer.with("minimum", .number(Double(least))) }
  static let flag = JSONSchema([("type", .text("boolean"))])
  static let date = text.with("format", .text("date"))

  static func any(of types: [String]) -> JSONSchema { JSONSchema([("type", .list(types.map(JSONValue.text)))]) }

  static func text(matching pattern: String) -> JSONSchema { text.with("pattern", .text(pattern)) }

  static func one(of values: [String]) -> JSONSchema { JSONSchema([("enum", .list(values.map(JSONValue.text)))]) }

  static func constant(_ value: String) -> JSONSchema { JSONSchema([("const", .text(value))]) }

  static func list(of items: JSONSchema) -> JSONSchema {
    JSONSchema([("type", .text("array")), ("items", .thing(items.keywords))])
  }

  static func reference(_ definition: String) -> JSONSchema { JSONSchema([("$ref", .text("#/$defs/\(definition)"))]) }

  /// - Parameter others: what properties may be beside those that are named; nil where there are no others.
  static func object(_ properties: [Property], others: JSONSchema? = nil) -> JSONSchema {
    JSONSchema([
      ("type", .text("object")), ("properties", .thing(properties.map { ($0.name, .thing($0.schema.keywords)) })),
      ("required", .list(properties.filter(\.isRequired).map { .text($0.name) })),
      ("additionalProperties", others.map { .thing($0.keywords) } ?? .flag(false)),
    ])
  }

  var orNull: JSONSchema {
    JSONSchema([("anyOf", .list([.thing(keywords), .thing([("type", .text("null"))])]))])
  }

  func with(_ name: String, _ value: JSONValue) -> JSONSchema { JSONSchema(keywords + [(name, value)]) }

  func described(_ description: String) -> JSONSchema { with("description", .text(description)) }
}
