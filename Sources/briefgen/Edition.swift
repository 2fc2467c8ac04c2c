import BriefModel
import Editorial
import Lexicon
import Memory
import SiteModel

/// What editors lay down for the whole of a site: its settings, catalogues and addresses.
struct Edition {
  let lexicon: Lexicon
  let settings: SiteSettings
  private(set) var addresses: AddressBook
  /// What is wrong with it.
  let problems: [Diagnostic]
  private let addressesBefore: AddressBook

  /// - Parameter lexicon: what holds where the folder's catalogues say nothing else.
  init(of input: InputFolder, lexicon: Lexicon) {
    let (lexicon, catalogueProblems) = lexicon.changed(in: input.path)
    let (settings, settingsProblems) = input.settings(lexicon)
    let (addresses, addressProblems) = input.addressBook()
    self.lexicon = lexicon
    self.settings = settings
    self.addresses = addresses
    addressesBefore = addresses
    problems = settingsProblems + addressProblems + catalogueProblems
  }

  /// Whether articles were given addresses that are not written down.
  var hasNewAddresses: Bool { addresses != addressesBefore }

  /// The briefs of texts with their addresses, which are given to those that have none; and what is wrong with those that
  /// editors gave.
  mutating func briefs(of texts: [SourceBriefs]) -> (briefs: [Brief], problems: [Diagnostic]) {
    var briefs = texts.flatMap(\.briefs)
    let problems = addresses.give(texts.flatMap(\.addresses))
    addresses.assign(to: &briefs)
    return (briefs, problems)
  }

  func site(of briefs: [Brief], from texts: [SourceBriefs]) -> Site {
    Site(briefs: briefs, sources: texts.map(\.record), settings: settings, lexicon: lexicon)
  }
}
