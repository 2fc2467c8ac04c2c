import CLexiconData

/// The family names of China, compound ones too.
struct FamilyNames {
  private(set) var all: [String] = []
  /// Without those that are everyday words (时, 都, 为), which are told only where nothing but names stands.
  private(set) var inProse: [String] = []
  /// Those of these that most people bear.
  private(set) var common: [String] = []

  init() {
    Table(lexicon_surnames()).forEachRow { row in
      guard row.count == 2 else { return }
      all.append(row[0].string)
      let isCommon = row[1].elementsEqual("common".utf8)
      if isCommon { common.append(row[0].string) }
      if isCommon || row[1].elementsEqual("prose".utf8) { inProse.append(row[0].string) }
    }
  }
}
