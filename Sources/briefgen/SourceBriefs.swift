import BriefModel
import Editorial

/// A text and what was read out of it.
struct SourceBriefs: Sendable {
  /// The text, and where each of its bytes went.
  let record: SourceRecord
  /// In the order of the text; their slugs are those that an editor gave them, or that their titles make.
  var briefs: [Brief]
  /// The addresses that an editor gave them.
  var addresses: [AddressBook.Given] = []
  /// What an editor says of the text that fits nothing in it any more.
  var warnings: [Diagnostic] = []

  var source: Source { record.source }
}
