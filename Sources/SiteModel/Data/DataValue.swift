/// What stands in a cell of a table of the open data.
public enum DataValue: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case list([String])

  init(_ text: String?) { self = text.map(Self.text) ?? .none }
  init(_ number: Double?) { self = number.map(Self.number) ?? .none }
  init(_ integer: Int?) { self = integer.map(Self.integer) ?? .none }
}
