import Lexicon

/// Readers with what editors change in the tables in the folders of their texts, each made once.
struct SourceReaders: Sendable {
  private let folders: FolderCache<Result<SourceReader, SourceFailure>>

  init(readsSidecars: Bool = true) {
    let lexicon = Lexicon()
    folders = FolderCache { folder in
      Result { () throws(SourceFailure) in
        let (own, problems) = lexicon.changed(in: folder)
        try SourceFailure.check(problems)
        return SourceReader(lexicon: own, readsSidecars: readsSidecars)
      }
    }
  }

  /// - Throws: What is wrong with the catalogues in the folder of a text.
  func beside(_ text: String) throws(SourceFailure) -> SourceReader { try folders.beside(text).get() }
}
