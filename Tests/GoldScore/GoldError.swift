/// Why records cannot be scored.
public enum GoldError: Error, CustomStringConvertible {
  /// A record names a number that its text does not hold.
  case noSuchNumber(source: String, text: String, nth: Int)
  /// A folder holds no record.
  case noRecords(folder: String)
  /// A line of a floor file is none.
  case badFloor(line: String)

  public var description: String {
    switch self {
    case .noSuchNumber(let source, let text, let nth):
      "\(source): the record names occurrence \(nth) of \(text), which the text does not have"
    case .noRecords(let folder): "\(folder): holds no record, no file whose name ends in .json"
    case .badFloor(let line):
      "\(line): a floor is a name, then how many are right, wanted and printed, with tabs between"
    }
  }
}
