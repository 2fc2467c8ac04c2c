import BriefModel
import CLexiconData

/// A name that page builders give a part of a page which is not its article.
public struct PagePart: Sendable {
  public let reason: DropReason
  /// In lower case.
  public let name: String

  static let all: [PagePart] = {
    let reasons = Dictionary(uniqueKeysWithValues: DropReason.allCases.map { ("\($0)", $0) })
    return Table(lexicon_page_parts()).rows.compactMap { row in
      guard row.count == 2, let reason = reasons[row[0]] else { return nil }
      return PagePart(reason: reason, name: row[1])
    }
  }()
}
