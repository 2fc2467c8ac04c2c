import BriefModel
import Editorial

/// A text and what was read out of it.
public struct SourceBriefs: Sendable {
  /// The text, and where each of its bytes went.
  public let record: SourceRecord
  /// In the order of the text; their slugs are those that an editor gave them, or that their titles make.
  public var briefs: [Brief]
  /// The addresses that an editor gave them.
  public var addresses: [AddressBook.Given]
  /// What an editor says of the text that fits nothing in it any more.
  public var warnings: [Diagnostic]

  public init(
    record: SourceRecord, briefs: [Brief], addresses: [AddressBook.Given] = [], warnings: [Diagnostic] = []
  ) {
    self.record = record
    self.briefs = briefs
    self.addresses = addresses
    self.warnings = warnings
  }

  public var source: Source { record.source }
}
