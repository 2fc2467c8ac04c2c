/// A source with the account of where each of its bytes went.
public struct SourceRecord: Sendable {
  public let source: Source
  public let ledger: Ledger

  public init(source: Source, ledger: Ledger) {
    self.source = source
    self.ledger = ledger
  }
}
