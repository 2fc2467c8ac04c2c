import Lexicon

/// The word lists that ingest reads by, prepared once and shared.
final class Words: Sendable {
  let furniture: FurnitureReader
  let press: PressReader
  let by: PhraseSet
  let dateline: PhraseSet
  let note: PhraseSet
  let jump: PhraseSet
  let tail: PhraseSet
  let outlet: PhraseSet
  let fetch: PhraseSet
  let ending: PhraseSet
  let event: PhraseSet
  let caption: PhraseSet
  let photo: PhraseSet
  let positioned: PhraseSet
  let dangling: PhraseSet
  let continuing: PhraseSet
  let opener: PhraseSet
  let signer: PhraseSet
  let account: PhraseSet
  let column: PhraseSet
  let scene: PhraseSet
  let figurative: PhraseSet
  let common: CommonWords
  /// All printed forms of units and measure words.
  let units: PhraseSet

  init(_ lexicon: Lexicon) {
    let vocabulary = lexicon.press
    furniture = FurnitureReader(lexicon.furniture)
    press = PressReader(vocabulary)
    by = PhraseSet(vocabulary[.by])
    dateline = PhraseSet(vocabulary[.dateline])
    note = PhraseSet(vocabulary[.note])
    jump = PhraseSet(vocabulary[.jump])
    tail = PhraseSet(vocabulary[.tail])
    outlet = PhraseSet(vocabulary[.outlet])
    fetch = PhraseSet(vocabulary[.fetch])
    ending = PhraseSet(vocabulary[.ending])
    event = PhraseSet(vocabulary[.event])
    caption = PhraseSet(vocabulary[.caption])
    photo = PhraseSet(vocabulary[.photo])
    positioned = PhraseSet(vocabulary[.positioned])
    dangling = PhraseSet(vocabulary[.dangling])
    continuing = PhraseSet(vocabulary[.continuing])
    opener = PhraseSet(vocabulary[.opener])
    signer = PhraseSet(vocabulary[.signer])
    account = PhraseSet(vocabulary[.account])
    column = PhraseSet(vocabulary[.column])
    scene = PhraseSet(vocabulary[.scene])
    figurative = PhraseSet(vocabulary[.figurative])
    common = lexicon.words
    units = PhraseSet(lexicon.units.entries.map(\.printed))
  }
}
