import Dispatch
import Lexicon
import Publishing

/// Readers with what editors add to the tables in the folders of their texts, each made once.
final class SourceReaders: @unchecked Sendable {
  private let readsSidecars: Bool
  private let lexicon = Lexicon()
  private let queue = DispatchQueue(label: "source readers")
  private var known: [String: Result<SourceReader, SourceFailure>] = [:]

  init(readsSidecars: Bool) {
    self.readsSidecars = readsSidecars
  }

  /// - Throws: What is wrong with the additions in the folder of a text.
  func beside(_ path: String) throws(SourceFailure) -> SourceReader {
    let folder = FileSystem.parent(of: path) ?? "."
    return try queue.sync {
      if let reader = known[folder] { return reader }
      let reader = Result { () throws(SourceFailure) in
        SourceReader(lexicon: try lexicon.adding(beside: path), readsSidecars: readsSidecars)
      }
      known[folder] = reader
      return reader
    }.get()
  }
}
