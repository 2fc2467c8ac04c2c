import BriefModel
import Lexicon

/// The words that page builders name the parts of a page with, in the attributes `id` and `class`.
struct PageRegionNames: Sendable {
  private let reasons: [String: DropReason]

  init(_ lexicon: Lexicon) {
    reasons = Dictionary(lexicon.pageParts.map { ($0.name, $0.reason) }) { first, _ in first }
  }

  /// What the first word says that is known; names are parted at blanks, signs and capitals (`news-share`, `hotNews`).
  func reason(in bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange) -> DropReason? {
    var word: [UInt8] = []
    var wasLower = false
    for at in range.start...range.end {
      let byte = at < range.end ? bytes[at] : 0x20
      let isCapital = (0x41...0x5A).contains(byte)
      if !byte.isLetter || isCapital && wasLower {
        if !word.isEmpty, let reason = reasons[String(decoding: word, as: UTF8.self)] { return reason }
        word.removeAll(keepingCapacity: true)
      }
      if byte.isLetter, word.count < 24 { word.append(byte | 0x20) }
      wasLower = byte.isLetter && !isCapital
    }
    return nil
  }
}
