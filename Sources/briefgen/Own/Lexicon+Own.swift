import BriefModel
import Editorial
import Lexicon
import Publishing

extension Lexicon {
  /// The tables with what editors change in the folder of their texts, and all that is wrong with that.
  func changed(in folder: String) -> (Lexicon, [Diagnostic]) {
    var files: [CatalogueFile] = []
    var problems: [Diagnostic] = []
    for catalogue in Catalogue.allCases {
      let path = "\(folder)/\(catalogue.name)"
      guard FileSystem.kind(of: path) != nil else { continue }
      do throws(Diagnostic) {
        files.append(CatalogueFile(catalogue, path: path, bytes: try FileSystem.read(path)))
      } catch {
        problems.append(error)
      }
    }
    let (lexicon, wrong) = changed(by: files)
    return (lexicon, problems + wrong)
  }
}
