import BriefModel
import Editorial
import Lexicon
import Publishing

extension Lexicon {
  /// The tables with what editors add in the folder of their texts, and all that is wrong with that.
  func adding(from folder: String) -> (Lexicon, [Diagnostic]) {
    let path = "\(folder)/\(IndicatorFile.name)"
    guard FileSystem.kind(of: path) != nil else { return (self, []) }
    do throws(Diagnostic) {
      return IndicatorFile.read(try FileSystem.read(path), path: path, adding: self)
    } catch {
      return (self, [error])
    }
  }

  /// The tables with what editors add beside a text.
  func adding(beside text: String) throws(SourceFailure) -> Lexicon {
    let (lexicon, problems) = adding(from: FileSystem.parent(of: text) ?? ".")
    try SourceFailure.check(problems)
    return lexicon
  }
}
