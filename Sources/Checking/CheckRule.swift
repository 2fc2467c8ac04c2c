import BriefModel

/// What is held against a site; the raw value is the name that programs know it by, and stays what it is.
public enum CheckRule: String, CaseIterable, Sendable {
  case linkTarget = "link-target"
  case linkAnchor = "link-anchor"
  case linkAbsolute = "link-absolute"
  case linkExternal = "link-external"
  case duplicateID = "duplicate-id"
  case pageTitle = "page-title"
  case pageDescription = "page-description"
  case encodingUTF8 = "encoding-utf-8"
  case encodingMark = "encoding-byte-order-mark"
  case encodingReplacement = "encoding-replacement"
  case encodingControl = "encoding-control"
  case fileMissing = "file-missing"
  case fileForeign = "file-foreign"
  case fileChanged = "file-changed"
  case fileStale = "file-stale"
  case accountMissing = "account-missing"
  case accountDoubled = "account-doubled"
  case accountBroken = "account-broken"
  case briefUnreadable = "brief-unreadable"
  case briefSource = "brief-source"
  case briefData = "brief-data"
  case briefTitle = "brief-title"
  case duplicateSlug = "duplicate-slug"
  case duplicateFigure = "duplicate-figure"
  case figureSource = "figure-source"
  case figureSentence = "figure-sentence"
  case figurePage = "figure-page"
  case figureContradiction = "figure-contradiction"
  case figureRange = "figure-range"
  case markupMalformed = "markup-malformed"
  case feedIncomplete = "feed-incomplete"
  case dataMalformed = "data-malformed"
  case dataPackage = "data-package"
  case dataSchema = "data-schema"

  /// What is true where the rule is kept.
  public var summary: String {
    switch self {
    case .linkTarget: "Every link within the site names a file of it."
    case .linkAnchor: "Every link to a part of a page names an id of that page."
    case .linkAbsolute: "Every link within the site is relative to its page."
    case .linkExternal: "Every link out of the site is answered."
    case .duplicateID: "No two elements of a page have one id."
    case .pageTitle: "Every page has a title."
    case .pageDescription: "Every page has a description."
    case .encodingUTF8: "Every text file is UTF-8."
    case .encodingMark: "Only CSV files begin with a byte-order mark."
    case .encodingReplacement: "No character was lost to a wrong decoding (U+FFFD)."
    case .encodingControl: "No control characters stand in a text file."
    case .fileMissing: "Every file that was published is there."
    case .fileForeign: "Only briefgen's files lie among the pages."
    case .fileChanged: "Every file is as the texts make it."
    case .fileStale: "Every file is one that the texts make now."
    case .accountMissing: "Every character of a text stands in a brief, or was left out for a reason."
    case .accountDoubled: "No character of a text stands in two places."
    case .accountBroken: "Every text's published account is whole."
    case .briefUnreadable: "Every brief can be read back from its Markdown."
    case .briefSource: "Every brief is made of a text as it is now, and every text is in a brief."
    case .briefData: "The data of a brief say what its Markdown says."
    case .briefTitle: "Every brief has a headline."
    case .duplicateSlug: "No two briefs have one address."
    case .duplicateFigure: "No two figures of a brief have one id."
    case .figureSource: "Every figure stands in its source where the brief says."
    case .figureSentence: "Every figure stands in the sentence it is quoted from."
    case .figurePage: "Every figure of a brief is marked on its page."
    case .figureContradiction: "No two figures of one measure, place and time have different values."
    case .figureRange: "Every value lies where values of its measure can lie."
    case .markupMalformed: "Every XML file is well-formed."
    case .feedIncomplete: "Every feed and map of the site has what its standard asks for."
    case .dataMalformed: "Every JSON file can be read."
    case .dataPackage: "The data package's files are those that it describes."
    case .dataSchema: "Every row of the data is as its schema says, and what it refers to is there."
    }
  }

  /// Doubts about what the texts say are warnings: a person has to judge them.
  public var severity: Diagnostic.Severity {
    switch self {
    case .figureContradiction, .figureRange, .fileForeign, .encodingReplacement, .linkExternal, .briefTitle: .warning
    default: .error
    }
  }
}
