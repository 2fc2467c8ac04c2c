/// A column of a table of the open data: what every format and the page that explains them say of it.
public struct DataColumn: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text, integer, number, flag, list
    /// A day of the calendar, `2024-10-23`.
    case date
  }

  /// A value that a column may have, and what it means.
  public struct Term: Hashable, Sendable {
    public let value: String
    public let meaning: String

    init(_ value: String, _ meaning: String) {
      self.value = value
      self.meaning = meaning
    }
  }

  /// What a number counts or measures in.
  public enum Unit: Hashable, Sendable {
    case named(String)
    /// Another column of the row says it.
    case column(String)
  }

  /// In small letters of ASCII and `_`, and no word that SQL keeps for itself.
  public let name: String
  public let kind: Kind
  public let title: String
  public let description: String
  /// Nil for what is no quantity.
  public let unit: Unit?
  /// Whether every row has a value.
  public let isRequired: Bool
  /// All values it may have; empty where it may have any.
  public let terms: [Term]
}

/// A column with how its cell is found in a row.
struct DataColumnOf<Row>: Sendable {
  let column: DataColumn
  let value: @Sendable (Row) -> DataValue

  init(
    _ name: String, _ kind: DataColumn.Kind, _ title: String, _ description: String, unit: DataColumn.Unit? = nil,
    isRequired: Bool = false, terms: [DataColumn.Term] = [], _ value: @escaping @Sendable (Row) -> DataValue
  ) {
    column = DataColumn(
      name: name, kind: kind, title: title, description: description, unit: unit, isRequired: isRequired,
      terms: terms)
    self.value = value
  }
}
