import Lexicon

extension Lexicon {
  /// A word as texts are searched for it: in simplified characters.
  func searched(_ word: String) -> String {
    String(decoding: traditional.simplified(Array(word.utf8)), as: UTF8.self)
  }
}
