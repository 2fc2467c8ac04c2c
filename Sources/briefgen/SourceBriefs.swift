import BriefModel
import Editorial

/// A text and what was read out of it.
struct SourceBriefs: Sendable {
  let source: Source
  /// In the order of the text; their slugs are those that an editor gave them, or that their titles make.
  var briefs: [Brief]
  /// The addresses that an editor gave them.
  var addresses: [AddressBook.Given] = []
  /// What an editor says of the text that fits nothing in it any more.
  var warnings: [Diagnostic] = []
}
